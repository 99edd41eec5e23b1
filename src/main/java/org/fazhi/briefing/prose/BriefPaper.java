package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.settings.briefing.papers.BriefTexts;
import org.fazhi.settings.briefing.papers.PaperPlace;
import org.fazhi.settings.briefing.texts.CoverTexts;

/**
 * 简报: the brief on many reports. A section that has nothing to say is left out, and the others are
 * numbered as they stand in the template.
 */
public final class BriefPaper {
    /** Common problems that are told of where there is room. */
    private static final int MOST_POINTS = 8;

    private BriefPaper() {}

    /** A section before it is numbered. */
    record Section(String heading, List<Block> blocks) {
        Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The brief.
     *
     * @param order the places of its template as they stand there
     */
    public static Paper of(PaperSource source, List<PaperPlace> order) {
        Map<PaperPlace, List<Block>> blocks = new EnumMap<>(PaperPlace.class);
        for (int points = MOST_POINTS; points > 0; points--) {
            blocks = numbered(source, order, sections(source, points));
            if (PaperLength.of(blocks.values()) <= PaperLength.MOST) {
                break;
            }
        }
        blocks.put(PaperPlace.ANNEX, new AnnexBlocks(source).blocks());
        return new Paper(source.plan().title(), lines(source), blocks);
    }

    /**
     * The sections by their place.
     *
     * @param points common problems that are told of, and half as many practices
     */
    private static Map<PaperPlace, Section> sections(PaperSource source, int points) {
        BriefTexts texts = source.texts().brief();
        Sentences sentences = new Sentences(source);
        Map<PaperPlace, Section> sections = new EnumMap<>(PaperPlace.class);
        sections.put(PaperPlace.SITUATION, section(sentences, texts.situation()));
        sections.put(
                PaperPlace.STRENGTHS,
                new StrengthsSection(source, sentences, points / 2).section());
        ProblemsSection problems = new ProblemsSection(source, sentences, points);
        sections.put(PaperPlace.PROBLEMS, problems.section());
        sections.put(PaperPlace.CHANGES, section(sentences, texts.changes()));
        sections.put(PaperPlace.DOUBTS, new DoubtsSection(source, sentences).section());
        sections.put(PaperPlace.ADVICE, new AdviceSection(source).section(problems.shown()));
        return sections;
    }

    private static Map<PaperPlace, List<Block>> numbered(
            PaperSource source, List<PaperPlace> order, Map<PaperPlace, Section> sections) {
        BriefTexts texts = source.texts().brief();
        Map<PaperPlace, List<Block>> blocks = new EnumMap<>(PaperPlace.class);
        for (PaperPlace place : order) {
            Section section = sections.get(place);
            if (section != null && !section.blocks().isEmpty()) {
                String number = texts.numerals().get(blocks.size());
                List<Block> numbered = new ArrayList<>();
                numbered.add(new Paper.Heading(1, texts.heading().with(number, section.heading())));
                numbered.addAll(section.blocks());
                blocks.put(place, numbered);
            }
        }
        return blocks;
    }

    private static Section section(Sentences sentences, BriefTexts.Section texts) {
        return new Section(texts.heading(), sentences.paragraph(texts.sentences()));
    }

    private static Map<PaperPlace, String> lines(PaperSource source) {
        BookContext context = source.context();
        BriefingData data = context.index().data();
        CoverTexts.Editions editions = context.texts().cover().editions();
        String edition =
                switch (data.edition()) {
                    case DRAFT -> editions.draft();
                    case FINAL -> editions.settled();
                };
        Map<PaperPlace, String> lines = new EnumMap<>(PaperFrame.lines(source));
        lines.put(PaperPlace.TITLE, source.plan().title().replaceFirst("（", "\n（"));
        lines.put(
                PaperPlace.SUBTITLE,
                data.asOf() == null ? edition : edition + "　" + context.collected(data.asOf()));
        lines.put(PaperPlace.ENCLOSURE, source.texts().brief().enclosure().with(source.workbook()));
        return lines;
    }
}
