package org.fazhi.topics.words;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.analysis.TopicSettings;

/**
 * What a report speaks of and others do not: things that one place has and another has not, in few
 * reports of the year and of all that are held; in several sentences of it, in a heading or a name
 * in quotation marks, or in the place's reports of several years. They are called as they are
 * called there: “水源地巡护联盟” and 白茶商标, not 联盟 and 商标; 小作坊, not 作坊. Fewer words are better than worse
 * ones: many a report has none.
 */
final class TellingWords {
    private static final Pattern NAME = Pattern.compile("“([一-龥]{3,12})”");

    private final TopicSettings.Telling settings;
    private final Segmenter segmenter;
    private final DocumentFrequencies frequencies;
    private final Set<Long> boilerplate;
    private final Set<LastingWord> lasting;

    /**
     * @param segmenter knows things of a place, and what is guarded
     * @param frequencies of words and of {@link #names}
     * @param boilerplate sentences that do not count
     * @param lasting words that a place's reports of several years have
     */
    TellingWords(
            TopicSettings.Telling settings,
            Segmenter segmenter,
            DocumentFrequencies frequencies,
            Set<Long> boilerplate,
            Set<LastingWord> lasting) {
        this.settings = settings;
        this.segmenter = segmenter;
        this.frequencies = frequencies;
        this.boilerplate = boilerplate;
        this.lasting = lasting;
    }

    /**
     * A word that several reports of one place have.
     *
     * @param place as {@link ReportWords#place}
     */
    record LastingWord(String place, String word) implements Serializable {}

    /** Where a word or a name stands in a report. */
    private static final class Standing {
        private int sentences;
        private boolean heading;
        private final Map<String, Integer> names = new TreeMap<>();
        private final List<WholeNames.Place> places = new ArrayList<>();

        void in(ReportWords.SentenceWords sentence) {
            sentences++;
            heading |= sentence.heading();
        }
    }

    /** The words of a report that tell, in no order, and what each weighs. */
    List<KeywordCandidate> of(ReportWords report) {
        List<ReportWords.SentenceWords> sentences =
                report.sections().stream()
                        .flatMap(section -> section.sentences().stream())
                        .filter(sentence -> !boilerplate.contains(sentence.letters()))
                        .toList();
        Map<String, Standing> words = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (ReportWords.SentenceWords sentence : sentences) {
            names.addAll(names(sentence.text()));
            read(sentence, report.year(), words);
        }
        Map<String, KeywordCandidate> telling = new TreeMap<>();
        words.forEach(
                (word, where) -> {
                    if (counts(where)
                            || !where.names.isEmpty()
                            || lasting.contains(new LastingWord(report.place(), word))) {
                        add(telling, candidate(report.year(), called(word, where), word, where));
                    }
                });
        for (String name : names) {
            Standing where = standing(name, report.year(), sentences);
            if (counts(where)) {
                add(telling, candidate(report.year(), name, name, where));
            }
        }
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

    private static void add(Map<String, KeywordCandidate> telling, KeywordCandidate candidate) {
        telling.merge(
                candidate.word(),
                candidate,
                (one, other) -> one.weight() >= other.weight() ? one : other);
    }

    /** What stands in quotation marks in a sentence, such as the name of a local body. */
    static Set<String> names(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(sentence);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    private void read(ReportWords.SentenceWords sentence, int year, Map<String, Standing> words) {
        Set<String> own = new TreeSet<>();
        for (String word : new HashSet<>(sentence.words())) {
            if (segmenter.isOfPlace(word) && frequencies.isRare(year, word, settings.peers())) {
                own.add(word);
            }
        }
        if (own.isEmpty()) {
            return;
        }
        List<Piece> pieces = segmenter.pieces(sentence.text());
        for (String word : own) {
            Standing where = words.computeIfAbsent(word, key -> new Standing());
            where.in(sentence);
            names(sentence.text()).stream()
                    .filter(each -> each.contains(word) && !each.equals(word))
                    .forEach(each -> where.names.merge(each, 1, Integer::sum));
            where.places.addAll(WholeNames.places(pieces, word));
        }
    }

    /**
     * Where a name stands that few reports have: in what sentences words of it stand that are not
     * of the genre.
     */
    private Standing standing(String name, int year, List<ReportWords.SentenceWords> sentences) {
        Standing where = new Standing();
        if (!frequencies.isRare(year, name, settings.peers()) || segmenter.holdsGuarded(name)) {
            return where;
        }
        List<String> own =
                segmenter.pieces(name).stream()
                        .filter(piece -> piece.kind() == Piece.Kind.THING && !piece.isSingle())
                        .map(Piece::text)
                        .filter(word -> !segmenter.isOfGenre(word))
                        .filter(word -> frequencies.isRare(year, word, settings.peers()))
                        .toList();
        sentences.stream()
                .filter(sentence -> own.stream().anyMatch(sentence.text()::contains))
                .forEach(where::in);
        return where;
    }

    private boolean counts(Standing where) {
        return where.sentences >= settings.sentences() || where.heading;
    }

    /**
     * What a word is called in full: a name in quotation marks, or else what always stands there.
     */
    private String called(String word, Standing where) {
        return where.names.entrySet().stream()
                .filter(name -> !segmenter.holdsGuarded(name.getKey()))
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> new WholeNames(settings, segmenter).of(word, where.places));
    }

    private KeywordCandidate candidate(int year, String shown, String word, Standing where) {
        return new KeywordCandidate(
                shown,
                where.sentences,
                frequencies.reports(year, word),
                (1 + Math.log(where.sentences)) * frequencies.idf(year, word));
    }
}
