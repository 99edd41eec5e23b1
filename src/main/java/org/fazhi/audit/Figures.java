package org.fazhi.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.text.MappedText;

/** The figures of a report by indicator and by sentence, and the words between them. */
final class Figures {
    private static final String CLAUSE_ENDS = "，。；：！？\n";
    private static final String SENTENCE_ENDS = "。！？\n";

    private final MappedText body;
    private final Units units;
    private final List<Observation> all;
    private final Map<String, List<Observation>> byIndicator = new HashMap<>();
    private final Map<Integer, List<Observation>> bySentence = new HashMap<>();

    Figures(MappedText body, Units units, List<Observation> observations) {
        this.body = body;
        this.units = units;
        all = observations;
        Observation last = null;
        for (Observation figure : observations) {
            if (last == null || last.begin() != figure.begin()) {
                bySentence
                        .computeIfAbsent(figure.sentenceBegin(), key -> new ArrayList<>())
                        .add(figure);
            }
            if (figure.counts()) {
                byIndicator
                        .computeIfAbsent(figure.indicator(), key -> new ArrayList<>())
                        .add(figure);
            }
            last = figure;
        }
    }

    /** Every row; a numeral that two names share gives two. */
    List<Observation> all() {
        return all;
    }

    /** The figures of each sentence, in order, a numeral once. */
    Iterable<List<Observation>> sentences() {
        return all.stream()
                .map(Observation::sentenceBegin)
                .distinct()
                .map(bySentence::get)
                .toList();
    }

    /** The figures that count for an indicator, in order. */
    List<Observation> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** The figures of one sentence, in order, a numeral once. */
    List<Observation> inSentence(Observation figure) {
        return bySentence.get(figure.sentenceBegin());
    }

    /**
     * The figure of an indicator that belongs with the given one: of its sentence, else of its
     * section, else the only one of the report, and of no other scope; or null. Of several, the
     * nearest before it, else the nearest behind.
     */
    Observation beside(Observation figure, String indicator) {
        List<Observation> candidates =
                of(indicator).stream()
                        .filter(other -> !other.observationId().equals(figure.observationId()))
                        .filter(other -> sameScope(other, figure))
                        .toList();
        return nearest(candidates, figure, other -> sameSentence(other, figure))
                .or(() -> nearest(candidates, figure, other -> sameSection(other, figure)))
                .orElse(
                        of(indicator).size() == 1 && candidates.size() == 1
                                ? candidates.get(0)
                                : null);
    }

    private static Optional<Observation> nearest(
            List<Observation> candidates, Observation figure, Predicate<Observation> near) {
        Comparator<Observation> order =
                Comparator.comparing((Observation other) -> other.begin() > figure.begin())
                        .thenComparing(other -> Math.abs(other.begin() - figure.begin()));
        return candidates.stream().filter(near).min(order);
    }

    /** Whether both are stated of the same whole, as far as the report says. */
    static boolean sameScope(Observation first, Observation second) {
        return first.scope() == null
                || second.scope() == null
                || first.scope().equals(second.scope());
    }

    static boolean sameSentence(Observation first, Observation second) {
        return first.sentenceBegin() == second.sentenceBegin();
    }

    private static boolean sameSection(Observation first, Observation second) {
        return first.sectionId() != null && first.sectionId().equals(second.sectionId());
    }

    /** Whether they count the same kind of thing: 件 and 宗, 人 and 名. */
    boolean sameUnit(Observation first, Observation second) {
        return units.same(first.unit(), second.unit());
    }

    /** Whether none of them is approximate or a range. */
    static boolean exact(List<Observation> figures) {
        return figures.stream()
                .allMatch(
                        figure ->
                                figure.qualifier() == Qualifier.EXACT
                                        && figure.valueHigh() == null);
    }

    /**
     * The words between the figure before it in its sentence, or the sentence's beginning, and it.
     */
    String before(Observation figure) {
        List<Observation> sentence = inSentence(figure);
        int at = numeral(sentence, figure);
        int end = position(figure.begin());
        int begin =
                at > 0
                        ? position(sentence.get(at - 1).end() - 1) + 1
                        : lastOf(SENTENCE_ENDS, end) + 1;
        return body.text().substring(Math.min(begin, end), end);
    }

    /** The sentence up to it. */
    String sentenceBefore(Observation figure) {
        int end = position(figure.begin());
        return body.text().substring(lastOf(SENTENCE_ENDS, end) + 1, end);
    }

    /** The words of its clause before it, or those between the figure before it and it. */
    String clauseBefore(Observation figure) {
        String words = before(figure);
        for (int i = words.length() - 1; i >= 0; i--) {
            if (CLAUSE_ENDS.indexOf(words.charAt(i)) >= 0) {
                return words.substring(i + 1);
            }
        }
        return words;
    }

    /** Whether a figure stands in brackets that are closed before the other: （含上年结转21件），其中…. */
    boolean aside(Observation figure, Observation later) {
        String ahead = sentenceBefore(figure);
        boolean open = ahead.lastIndexOf('（') > ahead.lastIndexOf('）');
        return open
                && body.text()
                                .substring(position(figure.end() - 1), position(later.begin()))
                                .indexOf('）')
                        >= 0;
    }

    /** The character behind a figure; a line break at the end of the text. */
    char behind(Observation figure) {
        int next = position(figure.end() - 1) + 1;
        return next < body.length() ? body.text().charAt(next) : '\n';
    }

    private static int numeral(List<Observation> sentence, Observation figure) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).begin() == figure.begin()) {
                return i;
            }
        }
        throw new IllegalArgumentException(figure.observationId() + " is not of this sentence");
    }

    private int lastOf(String marks, int before) {
        int at = before - 1;
        while (at >= 0 && marks.indexOf(body.text().charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    /** The position in the body of the last character that begins at or before a source offset. */
    private int position(int offset) {
        int low = 0;
        int high = body.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (body.sourceBegin(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
