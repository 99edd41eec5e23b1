package org.fazhi.audit.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.MappedText;
import org.fazhi.text.Punctuation;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a report by indicator and by sentence, and the words between them. Every question
 * costs the same however long the report is, so that the audit stays linear.
 */
public final class FigureIndex {
    private static final int MOST_FIGURES = 100;
    private static final int NEAR = 30;

    private final BodyText body;
    private final MeasureWords units;
    private final Expression scopes;
    private final List<Observation> all;
    private final Map<String, List<Observation>> byIndicator = new HashMap<>();
    private final Map<Integer, List<Observation>> bySentence = new LinkedHashMap<>();
    private final Map<Integer, Integer> placeInSentence = new HashMap<>();

    public FigureIndex(
            MappedText body,
            MeasureWords units,
            Expression scopes,
            List<Observation> observations) {
        this.body = new BodyText(body);
        this.units = units;
        this.scopes = scopes;
        all = observations;
        for (Observation figure : observations) {
            List<Observation> sentence =
                    bySentence.computeIfAbsent(figure.sentenceBegin(), key -> new ArrayList<>());
            if (placeInSentence.putIfAbsent(figure.begin(), sentence.size()) == null) {
                sentence.add(figure);
            }
            if (figure.counts()) {
                byIndicator
                        .computeIfAbsent(figure.indicator(), key -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /** Every row; a numeral that two names share gives two. */
    public List<Observation> all() {
        return all;
    }

    /**
     * The figures of each sentence, in order, a numeral once. What has lost its full stops, with
     * more figures than any sentence holds, is none.
     */
    public List<List<Observation>> sentences() {
        return bySentence.values().stream()
                .filter(sentence -> sentence.size() <= MOST_FIGURES)
                .toList();
    }

    /** The figures of the sentence around a figure; none where full stops were lost. */
    public List<Observation> inSentence(Observation figure) {
        List<Observation> sentence = sentenceOf(figure);
        return sentence.size() <= MOST_FIGURES ? sentence : List.of();
    }

    private List<Observation> sentenceOf(Observation figure) {
        return Objects.requireNonNull(bySentence.get(figure.sentenceBegin()));
    }

    /** The figures that count for an indicator, in order. */
    public List<Observation> of(@Nullable String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /**
     * The figure of an indicator that belongs with the given one: of its sentence, else of its
     * section, else the only one of the report, and of no other scope; or null. Of several, the
     * nearest before it, else the nearest behind.
     */
    public @Nullable Observation beside(Observation figure, @Nullable String indicator) {
        List<Observation> stated = of(indicator);
        List<Observation> near = near(figure, stated);
        return first(near, other -> sameSentence(other, figure))
                .or(() -> first(near, other -> sameSection(other, figure)))
                .orElse(near.size() == 1 && stated.size() == 1 ? near.get(0) : null);
    }

    /** The figures of an indicator in the sentence of the given one, of no other scope. */
    public List<Observation> inSentence(Observation figure, String indicator) {
        return near(figure, of(indicator)).stream()
                .filter(other -> sameSentence(other, figure))
                .toList();
    }

    /** The figures around a place, those before it first, the nearest first. */
    private static List<Observation> near(Observation figure, List<Observation> stated) {
        int behind = firstFrom(figure.begin(), stated);
        List<Observation> near = new ArrayList<>();
        for (int i = behind - 1; i >= Math.max(0, behind - NEAR); i--) {
            near.add(stated.get(i));
        }
        near.addAll(stated.subList(behind, Math.min(stated.size(), behind + NEAR)));
        near.removeIf(
                other ->
                        other.observationId().equals(figure.observationId())
                                || !sameScope(other, figure));
        return near;
    }

    private static int firstFrom(int begin, List<Observation> stated) {
        int low = 0;
        int high = stated.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stated.get(middle).begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<Observation> first(
            List<Observation> candidates, Predicate<Observation> fits) {
        return candidates.stream().filter(fits).findFirst();
    }

    /**
     * Whether both are stated of the same whole, as far as the report says: 县政府一审 beside 一审, which
     * says whose cases only the first are.
     */
    static boolean sameScope(Observation first, Observation second) {
        return first.scope() == null
                || second.scope() == null
                || first.scope().endsWith(second.scope())
                || second.scope().endsWith(first.scope());
    }

    public static boolean sameSentence(Observation first, Observation second) {
        return first.sentenceBegin() == second.sentenceBegin();
    }

    private static boolean sameSection(Observation first, Observation second) {
        return first.sectionId() != null && first.sectionId().equals(second.sectionId());
    }

    /** Whether they count the same kind of thing: 件 and 宗, 人 and 名. */
    public boolean sameUnit(Observation first, Observation second) {
        return unit(first).equals(unit(second));
    }

    /** Whether they may count the same kind of thing: a figure without measure word fits any. */
    public boolean comparable(Observation first, Observation second) {
        return first.unit().isBlank() || second.unit().isBlank() || sameUnit(first, second);
    }

    /** Its measure word, or the one that stands for all that mean the same. */
    public String unit(Observation figure) {
        return units.folded(figure.unit());
    }

    /**
     * Whether figures can be held against each other without any doubt: of one sentence, exact, and
     * none introduced with a scope (全区受理…) that the first is not of.
     */
    public boolean certain(List<Observation> figures) {
        Observation first =
                figures.stream().min(Comparator.comparingInt(Observation::begin)).orElseThrow();
        Set<String> scopes = scopes(first);
        return exact(figures)
                && figures.stream().allMatch(figure -> sameSentence(figure, first))
                && figures.stream().allMatch(figure -> scopes.containsAll(scopes(figure)));
    }

    /** The scopes named in front of a figure, and its own. */
    private Set<String> scopes(Observation figure) {
        Set<String> named = new HashSet<>();
        if (figure.scope() != null) {
            named.add(figure.scope());
        }
        scopes.forEach(before(figure), match -> named.add(match.group()));
        return named;
    }

    /** Whether none of them is approximate or a range. */
    public static boolean exact(List<Observation> figures) {
        return figures.stream()
                .allMatch(
                        figure ->
                                figure.effectiveQualifier() == Qualifier.EXACT
                                        && figure.effectiveHigh() == null);
    }

    /** What stands between the figure before it, or the beginning of its sentence, and it. */
    public String before(Observation figure) {
        int place = Objects.requireNonNull(placeInSentence.get(figure.begin()));
        if (place == 0) {
            return sentenceBefore(figure);
        }
        Observation ahead = sentenceOf(figure).get(place - 1);
        return body.between(ahead.end(), figure.begin());
    }

    /** The sentence up to it. */
    public String sentenceBefore(Observation figure) {
        return body.sentenceBefore(figure.begin());
    }

    /** The words of its clause before it, or those between the figure before it and it. */
    public String clauseBefore(Observation figure) {
        String words = before(figure);
        return words.substring(Punctuation.CLAUSE_ENDS.behindLast(words, 0, words.length()));
    }

    /** The character behind a figure. */
    public char behind(Observation figure) {
        return body.behind(figure.end());
    }

    /** Whether a figure stands in brackets that are closed before the other: （含上年结转21件），其中…. */
    public boolean aside(Observation figure, Observation later) {
        String ahead = sentenceBefore(figure);
        return ahead.lastIndexOf('（') > ahead.lastIndexOf('）')
                && body.between(figure.end(), later.begin()).indexOf('）') >= 0;
    }
}
