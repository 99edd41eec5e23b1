package org.fazhi.topics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.ProjectFiles;
import org.fazhi.SampleReadings;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.fazhi.topics.words.KeywordSentences;
import org.fazhi.topics.words.WordTrie;

/**
 * As many reports as wanted, made from the five real ones: a section of a domain is a handful of
 * that domain's sentences, now and then one of another, in which figures are drawn anew and most
 * phrases of the field give way to others of their group in {@code conf/segmenter.txt}, frequent
 * ones oftener (Zipf). A report depends on its number alone.
 */
final class GeneratedReports implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Thirteen sections a report: 26,000 in 2,000. */
    static final int SECTIONS = 13;

    private static final int FEWEST_SENTENCES = 3;
    private static final int MOST_SENTENCES = 8;
    private static final double ELSEWHERE = 0.1;
    private static final double REPLACED = 0.7;

    private final int year;
    private final List<String> regions;
    private final List<String> domains;
    private final Map<String, List<String>> sentences;
    private final Map<String, List<String>> groupOf = new TreeMap<>();

    /** Reports of a year. */
    GeneratedReports(int year) {
        this.year = year;
        this.regions =
                ProjectFiles.conf()
                        .text("regions.csv")
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .filter(code -> !code.endsWith("00"))
                        .toList();
        this.sentences =
                new TreeMap<>(
                        SampleReadings.all().stream()
                                .map(Reading::sections)
                                .flatMap(List::stream)
                                .filter(section -> !section.domain().equals(Section.NO_DOMAIN))
                                .collect(
                                        Collectors.groupingBy(
                                                Section::domain,
                                                Collectors.flatMapping(
                                                        section ->
                                                                KeywordSentences.of(section.text())
                                                                        .stream(),
                                                        Collectors.toList()))));
        this.sentences.values().removeIf(List::isEmpty);
        this.domains = List.copyOf(sentences.keySet());
        for (String group : ProjectFiles.conf().text("segmenter.txt").split("(?m)^#.*$")) {
            List<String> phrases =
                    group.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            phrases.forEach(phrase -> groupOf.put(phrase, phrases));
        }
    }

    /** The report of a number. */
    Document document(int number) {
        return SampleReports.document(id(number), regions.get(number % regions.size()), year);
    }

    /** Its sections. */
    List<Section> sections(int number) {
        Random random = new Random(year * 1_000_003L + number);
        WordTrie phrases = new WordTrie();
        groupOf.keySet().forEach(phrase -> phrases.add(phrase, WordTrie.PhraseKind.DOMAIN));
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            String domain = domains.get(random.nextInt(domains.size()));
            StringBuilder text = new StringBuilder();
            int wanted = random.nextInt(FEWEST_SENTENCES, MOST_SENTENCES + 1);
            for (int n = 0; n < wanted; n++) {
                boolean elsewhere = random.nextDouble() < ELSEWHERE;
                List<String> pool =
                        sentences.get(
                                elsewhere ? domains.get(random.nextInt(domains.size())) : domain);
                text.append(varied(pool.get(random.nextInt(pool.size())), phrases, random));
            }
            sections.add(SampleReports.section(id(number), i * 10_000, text.toString(), domain));
        }
        return sections;
    }

    private String id(int number) {
        return String.format("%d-%06d", year, number);
    }

    private String varied(String sentence, WordTrie phrases, Random random) {
        StringBuilder varied = new StringBuilder();
        int at = 0;
        for (WordTrie.Hit hit : phrases.find(sentence)) {
            varied.append(sentence, at, hit.begin());
            List<String> group = groupOf.get(hit.phrase().word());
            boolean replaced = random.nextDouble() < REPLACED;
            varied.append(
                    replaced
                            ? group.get(zipf(group.size(), random))
                            : sentence.substring(hit.begin(), hit.end()));
            at = hit.end();
        }
        varied.append(sentence.substring(at));
        StringBuilder drawn = new StringBuilder();
        varied.chars()
                .forEach(
                        each ->
                                drawn.append(
                                        Character.isDigit(each)
                                                ? (char) ('0' + random.nextInt(10))
                                                : (char) each));
        return drawn.toString();
    }

    /** A rank from 0, the chance of rank r being as 1 / (r + 1). */
    private static int zipf(int size, Random random) {
        return Math.min(
                size - 1, (int) Math.floor(Math.exp(random.nextDouble() * Math.log(size + 1))) - 1);
    }
}
