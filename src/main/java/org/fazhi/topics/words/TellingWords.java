package org.fazhi.topics.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.analysis.TopicSettings;

/**
 * What a report speaks of and others of its year do not: words of few reports that stand in several
 * of its sentences or in a heading, as they are called there: “水源地巡护联盟” and 白茶商标, not 联盟 and 商标.
 * Actions alone (收购, 整治) tell nothing, words of the field's dictionary only where next to no other
 * report has them.
 */
final class TellingWords {
    private static final Pattern NAME = Pattern.compile("“([一-龥]{3,12})”");

    private final TopicSettings.Telling settings;
    private final Set<String> domain;
    private final Segmenter segmenter;
    private final DocumentFrequencies frequencies;
    private final Set<Long> boilerplate;

    /**
     * @param domain words of the field
     * @param segmenter knows things from actions, and what is guarded
     * @param boilerplate sentences that do not count
     */
    TellingWords(
            TopicSettings.Telling settings,
            Set<String> domain,
            Segmenter segmenter,
            DocumentFrequencies frequencies,
            Set<Long> boilerplate) {
        this.settings = settings;
        this.domain = domain;
        this.segmenter = segmenter;
        this.frequencies = frequencies;
        this.boilerplate = boilerplate;
    }

    /** Where a word stands in a report, and what it is called in full. */
    private static final class Standing {
        private int sentences;
        private boolean heading;
        private final Map<String, Integer> names = new TreeMap<>();
        private final Map<String, Integer> wholes = new TreeMap<>();
    }

    /** The words of a report that tell, in no order, and what each weighs. */
    List<KeywordCandidate> of(ReportWords report) {
        Map<String, Standing> standing = standing(report);
        Map<String, KeywordCandidate> telling = new TreeMap<>();
        standing.forEach(
                (word, where) -> {
                    String shown = tells(report.year(), word, where) ? called(word, where) : "";
                    if (!shown.isEmpty()) {
                        telling.merge(
                                shown,
                                candidate(report.year(), shown, word, where),
                                (one, other) -> one.weight() >= other.weight() ? one : other);
                    }
                });
        List<KeywordCandidate> all = new ArrayList<>(telling.values());
        all.removeIf(
                each ->
                        telling.keySet().stream()
                                .anyMatch(
                                        other ->
                                                !other.equals(each.word())
                                                        && other.contains(each.word())));
        return all;
    }

    private Map<String, Standing> standing(ReportWords report) {
        Map<String, Standing> standing = new TreeMap<>();
        for (ReportWords.SectionWords section : report.sections()) {
            for (ReportWords.SentenceWords sentence : section.sentences()) {
                if (!boilerplate.contains(sentence.letters())) {
                    read(sentence, standing);
                }
            }
        }
        return standing;
    }

    private void read(ReportWords.SentenceWords sentence, Map<String, Standing> standing) {
        List<String> words = sentence.words();
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(sentence.text());
        while (name.find()) {
            names.add(name.group(1));
        }
        for (String word : new TreeSet<>(words)) {
            Standing where = standing.computeIfAbsent(word, key -> new Standing());
            where.sentences++;
            where.heading |= sentence.heading();
            names.stream()
                    .filter(each -> each.contains(word) && !each.equals(word))
                    .forEach(each -> where.names.merge(each, 1, Integer::sum));
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            String whole = words.get(i) + words.get(i + 1);
            boolean ofThing = ofPlace(words.get(i)) || ofPlace(words.get(i + 1));
            if (ofThing && sentence.text().contains(whole)) {
                for (String part : List.of(words.get(i), words.get(i + 1))) {
                    standing.computeIfAbsent(part, key -> new Standing())
                            .wholes
                            .merge(whole, 1, Integer::sum);
                }
            }
        }
    }

    /** A thing that is no word of the field. */
    private boolean ofPlace(String word) {
        return !domain.contains(word) && segmenter.isThing(word);
    }

    private boolean tells(int year, String word, Standing where) {
        boolean ofField = domain.contains(word);
        boolean often = where.sentences >= settings.sentences();
        return (often || where.heading && !ofField)
                && frequencies.isRare(
                        year, word, ofField ? settings.fieldPeers() : settings.peers());
    }

    /** What a word is called in full; empty where it is an action without its thing. */
    private String called(String word, Standing where) {
        String name = oftenest(where.names);
        if (!name.isEmpty() && !segmenter.holdsGuarded(name)) {
            return name;
        }
        String whole = oftenest(where.wholes);
        if (!whole.isEmpty() && !domain.contains(word)) {
            return whole;
        }
        return domain.contains(word) || segmenter.isThing(word) ? word : "";
    }

    private static String oftenest(Map<String, Integer> called) {
        return called.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private KeywordCandidate candidate(int year, String shown, String word, Standing where) {
        double worth = domain.contains(word) ? settings.fieldWeight() : 1;
        return new KeywordCandidate(
                shown,
                where.sentences,
                frequencies.reports(year, word),
                (1 + Math.log(where.sentences)) * frequencies.idf(year, word) * worth);
    }
}
