package org.fazhi.topics.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Cuts a report's sections into words. */
public final class ReportWordsReader {
    private final Segmenter segmenter;

    public ReportWordsReader(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /**
     * The words of a report whose year is known.
     *
     * @param document the report
     * @param sections its sections, in any order
     */
    public ReportWords read(Document document, Iterable<Section> sections) {
        List<Section> ordered = new ArrayList<>();
        sections.forEach(ordered::add);
        ordered.sort(Comparator.comparingInt(Section::ordinal).thenComparing(Section::sectionId));
        return new ReportWords(
                document.docId(),
                Objects.requireNonNull(document.reportYear()),
                place(document),
                regions(document.regionCode(), document.prefecture()),
                ordered.stream().map(this::section).toList());
    }

    private ReportWords.SectionWords section(Section section) {
        List<ReportWords.SentenceWords> sentences = new ArrayList<>();
        if (!section.heading().isBlank()) {
            sentences.add(sentence(section.heading(), true));
        }
        KeywordSentences.of(section.text()).forEach(text -> sentences.add(sentence(text, false)));
        return new ReportWords.SectionWords(
                section.sectionId(), section.depth(), section.domain(), sentences);
    }

    private ReportWords.SentenceWords sentence(String text, boolean heading) {
        return new ReportWords.SentenceWords(
                text, hash(KeywordSentences.letters(text)), heading, segmenter.words(text));
    }

    private static String place(Document document) {
        RegionCode code = document.regionCode();
        return code == null
                ? document.docId()
                : code.value() + Objects.requireNonNullElse(document.unit(), "");
    }

    private static List<RegionCode> regions(
            @Nullable RegionCode code, @Nullable String prefecture) {
        if (code == null) {
            return List.of();
        }
        RegionCode province = code.provinceOrCorps();
        return prefecture == null ? List.of(province) : List.of(province, code.prefecture());
    }

    /** FNV-1a over UTF-8: the same everywhere, 64 bits. */
    public static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
