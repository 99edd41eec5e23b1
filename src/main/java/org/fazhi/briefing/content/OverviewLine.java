package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.compare.highlights.Highlight;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.jspecify.annotations.Nullable;

/**
 * A line of the overview.
 *
 * @param paragraph of the first page; null where it does not stand on it
 * @param topic what it is about; empty where the table does not say
 * @param sentence as the table of highlights has it
 * @param sources ids of the observations and findings it rests on
 * @param sheet where its details stand, or null
 */
public record OverviewLine(
        @Nullable String paragraph,
        String topic,
        String sentence,
        List<String> sources,
        @Nullable String sheet) {
    public OverviewLine {
        sources = List.copyOf(sources);
    }

    /** The sentences of a region, in their order. */
    public static List<OverviewLine> of(BookContext context, RegionCode regionCode) {
        return context.index().data().highlights().stream()
                .filter(highlight -> highlight.regionCode().equals(regionCode))
                .sorted(Comparator.comparingInt(Highlight::ordinal))
                .map(highlight -> of(context.settings(), highlight))
                .toList();
    }

    private static OverviewLine of(BookSettings settings, Highlight highlight) {
        List<String> sources = new ArrayList<>(highlight.observationIds());
        sources.addAll(highlight.findingIds());
        String sentence = highlight.sentence();
        return settings.topic(highlight.topic())
                .map(
                        about ->
                                new OverviewLine(
                                        about.paragraph(),
                                        about.topic(),
                                        sentence,
                                        sources,
                                        about.sheet()))
                .orElseGet(() -> new OverviewLine(null, "", sentence, sources, null));
    }

    /**
     * The paragraphs of the first page, each with its sentences; sentences of tables of earlier
     * versions, which do not say what they are about, stand in the last.
     */
    public static Map<String, List<OverviewLine>> paragraphs(
            BookSettings settings, List<OverviewLine> lines) {
        List<String> names = settings.paragraphs();
        Map<String, List<OverviewLine>> paragraphs = new LinkedHashMap<>();
        for (String name : names) {
            List<OverviewLine> own =
                    lines.stream().filter(line -> name.equals(line.paragraphAmong(names))).toList();
            if (!own.isEmpty()) {
                paragraphs.put(name, own);
            }
        }
        return paragraphs;
    }

    private @Nullable String paragraphAmong(List<String> names) {
        return topic.isEmpty() ? names.get(names.size() - 1) : paragraph;
    }

    /** The sentence in a book that has these sheets. */
    public OverviewLine in(List<String> sheets) {
        return new OverviewLine(
                paragraph, topic, sentence, sources, sheets.contains(sheet) ? sheet : null);
    }

    /** The sentence in a book without evidence, where one sheet has the details of all others. */
    public OverviewLine in(List<String> sheets, String otherwise) {
        return new OverviewLine(
                paragraph, topic, sentence, List.of(), sheets.contains(sheet) ? sheet : otherwise);
    }

    /** The way to what it rests on: its evidence, else the sheet with its details. */
    public Cell way(FrameTexts texts) {
        if (!sources.isEmpty()) {
            return new Cell.Evidence(sources);
        }
        return sheet == null
                ? Cell.centred("—")
                : new Cell.Words(texts.see().with(sheet), CellLook.EVIDENCE, List.of(), sheet);
    }
}
