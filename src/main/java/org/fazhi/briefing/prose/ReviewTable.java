package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.settings.briefing.papers.PaperTexts;
import org.fazhi.settings.briefing.papers.ReviewTexts;

/**
 * The table of a page: of each matter as many items as the page holds, at least the first. What is
 * left out is counted, with the sheet where it stands.
 */
final class ReviewTable {
    /** Widths of matter, content and source in parts of the whole, and characters of a line. */
    private static final List<Double> SHARES = List.of(0.13, 0.65, 0.22);

    private static final double CONTENT_LINE = 27;
    private static final double SOURCE_LINE = 9;

    /** Characters before it are narrow. */
    private static final char LATIN = 0x2000;

    /** Lines that the name of a matter takes. */
    private static final int LABEL_LINES = 2;

    private final int lines;
    private final PaperTexts texts;
    private final List<Matter> matters = new ArrayList<>();

    /**
     * What is said to one matter.
     *
     * @param name as the first column has it
     * @param items the most telling first
     * @param most items that are shown, whatever room there is
     * @param none what is said where there is none
     * @param sheet of the workbook that has all of them
     */
    record Matter(String name, List<Item> items, int most, String none, String sheet) {
        Matter {
            items = List.copyOf(items);
        }
    }

    /** A sentence and where it comes from. */
    record Item(String words, Paper.Span source) {
        int lines() {
            return Math.max(lineCount(words, CONTENT_LINE), lineCount(source.text(), SOURCE_LINE));
        }
    }

    ReviewTable(int lines, PaperTexts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    /** A matter; those that are added first are given room first. */
    void add(Matter matter) {
        matters.add(matter);
    }

    /**
     * The table.
     *
     * @param order in which the matters stand below each other, by the order they were added in
     */
    Paper.Grid grid(List<Integer> order) {
        int[] shown = shown();
        List<Paper.GridRow> rows = new ArrayList<>();
        for (int place : order) {
            rows.addAll(rows(matters.get(place), shown[place]));
        }
        ReviewTexts review = texts.review();
        return new Paper.Grid(
                SHARES, List.of(review.matter(), review.content(), review.source()), rows);
    }

    /** How many items of each matter the page holds: one of each, then in turn. */
    private int[] shown() {
        int[] shown = new int[matters.size()];
        int used = 0;
        boolean more = true;
        for (int round = 0; more; round++) {
            more = false;
            for (int i = 0; i < shown.length; i++) {
                List<Item> items = matters.get(i).items();
                if (round == 0 && items.isEmpty()) {
                    used += LABEL_LINES;
                }
                if (shown[i] != round || items.size() <= round || round >= matters.get(i).most()) {
                    continue;
                }
                int left = round == 0 && items.size() > 1 ? 1 : 0;
                int needed = Math.max(items.get(round).lines(), round == 0 ? LABEL_LINES : 1);
                needed += left;
                if (round == 0 || used + needed <= lines) {
                    used += needed;
                    shown[i]++;
                    more = true;
                }
            }
        }
        return shown;
    }

    private List<Paper.GridRow> rows(Matter matter, int shown) {
        List<Paper.GridRow> rows = new ArrayList<>();
        for (Item item : matter.items().subList(0, shown)) {
            rows.add(row(matter, rows.isEmpty(), item.words(), item.source()));
        }
        int left = matter.items().size() - shown;
        if (rows.isEmpty()) {
            rows.add(row(matter, true, matter.none(), Paper.Span.of("")));
        } else if (left > 0) {
            String more = texts.frame().more().with(left, matter.sheet());
            rows.add(row(matter, false, more, Paper.Span.of("")));
        }
        return rows;
    }

    private static Paper.GridRow row(
            Matter matter, boolean first, String words, Paper.Span source) {
        return new Paper.GridRow(
                first ? matter.name() : null, List.of(Paper.Span.of(words), source), true);
    }

    /**
     * Lines that words take: a Latin letter or digit is half as wide as a character, and a quarter
     * is left between it and one.
     */
    static int lineCount(String words, double characters) {
        return Math.max(1, (int) Math.ceil(width(words) / characters));
    }

    /** How wide words are, in characters. */
    static double width(String words) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean narrow = words.charAt(i) < LATIN;
            boolean parted =
                    i > 0
                            && narrow != words.charAt(i - 1) < LATIN
                            && Character.isIdeographic(words.charAt(narrow ? i - 1 : i));
            width += (narrow ? 0.5 : 1) + (parted ? 0.25 : 0);
        }
        return width;
    }
}
