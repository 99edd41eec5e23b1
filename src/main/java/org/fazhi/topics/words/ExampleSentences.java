package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Finds the sentence that shows a word best. */
final class ExampleSentences {
    private static final int EASY_LENGTH = 40;
    private static final int UNFIT = 10_000;

    /** As in 杨某某: a party to a case. */
    private static final String PARTY = "某";

    private final Segmenter segmenter;
    private final int most;
    private final Set<Long> boilerplate;

    /**
     * @param segmenter knows what is guarded
     * @param most the longest example
     * @param boilerplate sentences that show nothing
     */
    ExampleSentences(Segmenter segmenter, int most, Set<Long> boilerplate) {
        this.segmenter = segmenter;
        this.most = most;
        this.boilerplate = boilerplate;
    }

    /**
     * A sentence and how ill it serves: those without a leader's name or a party to a case come
     * first, then those of an easy length.
     */
    record Example(String text, int fault) implements Serializable {
        static final Comparator<Example> BEST_FIRST =
                Comparator.comparingInt(Example::fault).thenComparing(Example::text);

        static Example better(Example first, Example second) {
            return BEST_FIRST.compare(first, second) <= 0 ? first : second;
        }
    }

    /** The best example of each wanted word in some sections of a report. */
    Map<String, Example> of(List<ReportWords.SectionWords> sections, Set<String> wanted) {
        Map<String, Example> best = new HashMap<>();
        for (ReportWords.SectionWords section : sections) {
            for (ReportWords.SentenceWords sentence : section.sentences()) {
                if (boilerplate.contains(sentence.letters())) {
                    continue;
                }
                for (String word : standing(sentence, wanted)) {
                    if (mayBeat(best.get(word), sentence.text(), word)) {
                        best.merge(word, example(sentence.text(), word), Example::better);
                    }
                }
            }
        }
        return best;
    }

    /** The wanted words of a sentence: as they are cut, or as they stand there. */
    private static Set<String> standing(ReportWords.SentenceWords sentence, Set<String> wanted) {
        Set<String> standing = new TreeSet<>();
        sentence.words().stream().filter(wanted::contains).forEach(standing::add);
        wanted.stream().filter(sentence.text()::contains).forEach(standing::add);
        return standing;
    }

    /** The best examples that a report has for the domains and regions it belongs to. */
    List<Tuple2<Tuple2<TermScope, String>, Example>> ofScopes(
            ReportWords report, Map<TermScope, Set<String>> wanted) {
        List<Tuple2<Tuple2<TermScope, String>, Example>> found = new ArrayList<>();
        for (RegionCode region : report.regions()) {
            TermScope scope = TermScope.of(report.year(), Term.ScopeKind.REGION, region.value());
            add(found, scope, report.sections(), wanted);
        }
        Map<String, List<ReportWords.SectionWords>> domains =
                report.sections().stream()
                        .collect(Collectors.groupingBy(ReportWords.SectionWords::domain));
        domains.forEach(
                (domain, sections) ->
                        add(
                                found,
                                TermScope.of(report.year(), Term.ScopeKind.DOMAIN, domain),
                                sections,
                                wanted));
        return found;
    }

    private void add(
            List<Tuple2<Tuple2<TermScope, String>, Example>> found,
            TermScope scope,
            List<ReportWords.SectionWords> sections,
            Map<TermScope, Set<String>> wanted) {
        of(sections, wanted.getOrDefault(scope, Set.of()))
                .forEach(
                        (word, example) ->
                                found.add(new Tuple2<>(new Tuple2<>(scope, word), example)));
    }

    /** Whether a sentence's length alone leaves it a chance: looking for names takes longer. */
    boolean mayBeat(@Nullable Example known, String sentence, String word) {
        return known == null
                || illLength(KeywordSentences.around(sentence, word, most)) <= known.fault;
    }

    private static int illLength(String text) {
        return Math.abs(text.length() - EASY_LENGTH);
    }

    /** A sentence as an example of a word. */
    Example example(String sentence, String word) {
        String text = KeywordSentences.around(sentence, word, most);
        int fault = illLength(text);
        boolean unfit = segmenter.holdsGuarded(text) || text.contains(PARTY);
        return new Example(text, unfit ? fault + UNFIT : fault);
    }
}
