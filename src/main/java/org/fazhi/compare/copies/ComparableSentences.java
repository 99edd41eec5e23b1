package org.fazhi.compare.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.reading.Reading;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.MappedText;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Cuts reports into sentences that can be compared with those of others. */
final class ComparableSentences {
    private static final Marks ENDS = Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d年?度?");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int SHORT_NAME = 2;

    /** Letters that a sentence says for each of its figures where it is more than a form. */
    private static final int SAID = 20;

    private final HeldReports reports;
    private final int least;

    /**
     * @param least letters a sentence must have to be compared
     */
    ComparableSentences(HeldReports reports, int least) {
        this.reports = reports;
        this.least = least;
    }

    /** The sentences of a report; null where it is not on the roster or is another's duplicate. */
    @Nullable ReportSentences cut(Reading reading) {
        Document document = reading.document();
        Integer report = reports.number(document.docId());
        if (report == null || document.status() != Document.Status.OK) {
            return null;
        }
        Letters source = new Letters(words(reading));
        List<String> names = names(document);
        List<Sentence> sentences = new ArrayList<>();
        int total = 0;
        for (Section section : reading.sections()) {
            int from = source.position(section.begin());
            for (String part : ENDS.split(section.text())) {
                String letters = Letters.of(part);
                total += letters.length();
                TextSpan span = letters.isEmpty() ? null : source.find(letters, from);
                if (span == null) {
                    continue;
                }
                from = span.end();
                String key = key(part, names);
                sentences.add(
                        new Sentence(
                                section.begin(),
                                source.sourceBegin(span),
                                source.sourceEnd(span),
                                letters.length(),
                                key.length() < least ? null : key));
            }
        }
        return ReportSentences.of(report, total, sentences);
    }

    /** The report's own words, as they were read; of the whole source where only that is kept. */
    private static MappedText words(Reading reading) {
        return reading.body() == null
                ? CharacterFolding.fold(reading.document().sourceText())
                : reading.ownWords();
    }

    /**
     * Whether a sentence only fills in figures (办理案件12件，办结11件): every report has such, and one with
     * other figures is no copy of it.
     */
    static boolean isForm(String key) {
        long figures = FIGURE.matcher(key).results().count();
        return figures > 0 && FIGURE.matcher(key).replaceAll("").length() < SAID * figures;
    }

    private static String key(String sentence, List<String> names) {
        String key = YEAR.matcher(sentence).replaceAll("");
        for (String name : names) {
            key = key.replace(name, "");
        }
        return Letters.of(key);
    }

    /** What the place is called, and shorter without 省, 市, 区, 县; the longest first. */
    private static List<String> names(Document document) {
        return Stream.of(document.province(), document.prefecture(), document.county())
                .filter(Objects::nonNull)
                .flatMap(
                        name ->
                                name.length() > SHORT_NAME
                                        ? Stream.of(name, name.substring(0, name.length() - 1))
                                        : Stream.of(name))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
