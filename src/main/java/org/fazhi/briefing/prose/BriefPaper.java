package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.briefing.papers.BriefTexts;
import org.fazhi.settings.briefing.papers.PaperPlace;
import org.fazhi.settings.briefing.texts.CoverTexts;

/**
 * 简报: the brief on many reports. A section that has nothing to say is left out, and the others are
 * numbered as they stand in the template. Each section has its lines; the common problems have
 * those that are left, and where they leave some the others may take them.
 */
public final class BriefPaper {
    private static final int PAGES = 4;

    /** Lines of a page of the standard. */
    private static final int PAGE = 22;

    /**
     * What is counted is nearly what a page takes: pages take so many lines more, and where lines
     * are left over up to the other number, three or fewer stand on the last page, for which nobody
     * turns it.
     */
    private static final int SPARE = 2;

    private static final int SPARSE = 10;

    /** A common problem with its words takes so many lines at least. */
    private static final int FEWEST_LINES = 3;

    private static final int FEWEST_OF_STRENGTHS = 6;

    private final PaperSource source;
    private final List<PaperPlace> order;
    private final Sentences sentences;
    private final AnnexBlocks annex;
    private final int problems;
    private final int all;

    /** The section by its lines: the others are tried with several numbers of theirs beside it. */
    private final Map<Integer, Section> strengths = new HashMap<>();

    private BriefPaper(PaperSource source, List<PaperPlace> order) {
        this.source = source;
        this.order = order;
        this.sentences = new Sentences(source);
        this.annex = new AnnexBlocks(source);
        this.problems = new Points(source).of(Finding.Kind.SHORTCOMING).size();
        this.all = source.context().settings().papers().briefLines().all();
    }

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
        return new BriefPaper(source, order).paper();
    }

    private Paper paper() {
        Told told = told(all);
        for (int pages = PAGES - 1; pages > 1; pages--) {
            int room = all - (PAGES - pages) * PAGE;
            double over = told.lines() - room;
            if (over > SPARE && over < SPARSE) {
                told = within(room).orElse(told);
            }
        }
        Map<PaperPlace, List<Block>> blocks = told.blocks();
        ProblemsSection shown =
                new ProblemsSection(source, sentences, told.points(), annex.nameOfProblems());
        blocks.put(PaperPlace.ANNEX, annex.blocks(shown.shown().size() < problems));
        return new Paper(source.plan().title(), words(), blocks);
    }

    /** The sections, and how many common problems they tell of. */
    private record Told(Map<PaperPlace, List<Block>> blocks, int points) {
        double lines() {
            return PaperLength.of(blocks.values());
        }
    }

    /** The sections on the pages that take so many lines; none where they cannot be so short. */
    private Optional<Told> within(int room) {
        return IntStream.range(0, PAGE / 2)
                .mapToObj(less -> told(room - less))
                .filter(told -> told.lines() <= room + SPARE)
                .findFirst();
    }

    /** The sections in so many lines. */
    private Told told(int room) {
        Map<PaperPlace, Integer> lines = lines();
        int shown = Math.min(problems, room / FEWEST_LINES);
        Map<PaperPlace, List<Block>> blocks = blocks(lines, shown);
        while (shown > 1 && PaperLength.of(blocks.values()) > room) {
            blocks = blocks(lines, --shown);
        }
        while (lines(lines, PaperPlace.STRENGTHS) > FEWEST_OF_STRENGTHS
                && PaperLength.of(blocks.values()) > room) {
            lines.merge(PaperPlace.STRENGTHS, -1, Integer::sum);
            blocks = blocks(lines, shown);
        }
        for (PaperPlace section : List.copyOf(lines.keySet())) {
            int left = (int) (room - PaperLength.of(blocks.values()));
            if (left > 0) {
                lines.merge(section, left, Integer::sum);
                blocks = blocks(lines, shown);
            }
        }
        return new Told(blocks, shown);
    }

    /** What each section may take at most, those first that may take what is left. */
    private Map<PaperPlace, Integer> lines() {
        BookSettings.BriefLines lines = source.context().settings().papers().briefLines();
        Map<PaperPlace, Integer> most = new EnumMap<>(PaperPlace.class);
        most.put(PaperPlace.SITUATION, lines.situation());
        most.put(PaperPlace.STRENGTHS, lines.strengths());
        most.put(PaperPlace.CHANGES, lines.changes());
        most.put(PaperPlace.DOUBTS, lines.doubts());
        most.put(PaperPlace.ADVICE, lines.advice());
        return most;
    }

    /**
     * The sections by their place, numbered.
     *
     * @param most lines of each
     * @param points common problems that are told of
     */
    private Map<PaperPlace, List<Block>> blocks(Map<PaperPlace, Integer> most, int points) {
        BriefTexts texts = source.texts().brief();
        ProblemsSection told =
                new ProblemsSection(source, sentences, points, annex.nameOfProblems());
        Map<PaperPlace, Section> sections = new EnumMap<>(PaperPlace.class);
        sections.put(
                PaperPlace.SITUATION,
                new Section(
                        texts.situation().heading(),
                        sentences.paragraph(
                                texts.situation().sentences(), lines(most, PaperPlace.SITUATION))));
        sections.put(
                PaperPlace.STRENGTHS,
                strengths.computeIfAbsent(
                        lines(most, PaperPlace.STRENGTHS),
                        lines -> new StrengthsSection(source, sentences, lines).section()));
        sections.put(PaperPlace.PROBLEMS, told.section());
        sections.put(
                PaperPlace.CHANGES,
                new Section(
                        texts.changes().heading(),
                        sentences.paragraph(
                                texts.changes().sentences(), lines(most, PaperPlace.CHANGES))));
        sections.put(
                PaperPlace.DOUBTS,
                new DoubtsSection(source, sentences, lines(most, PaperPlace.DOUBTS)).section());
        sections.put(
                PaperPlace.ADVICE,
                new AdviceSection(source, sentences, lines(most, PaperPlace.ADVICE))
                        .section(told.shown()));
        return numbered(sections);
    }

    private static int lines(Map<PaperPlace, Integer> most, PaperPlace section) {
        return Objects.requireNonNull(most.get(section), section.written());
    }

    private Map<PaperPlace, List<Block>> numbered(Map<PaperPlace, Section> sections) {
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

    private Map<PaperPlace, String> words() {
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
        lines.put(PaperPlace.ENCLOSURE, source.texts().brief().enclosure());
        return lines;
    }
}
