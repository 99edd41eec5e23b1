package org.fazhi.extract.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.MappedText;
import org.fazhi.text.Punctuation;
import org.fazhi.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables whose rows are lines: cells parted by bars, by tabs (as pages and documents give
 * them), by several spaces or full-width ones. Only the source knows the spaces.
 */
final class TableRows {
    private static final int LONGEST_ROW = 300;
    private static final int SHORTEST_ROW = 3;
    private static final String BARS = "|｜│┃";
    private static final String SPACES = " \u00A0\u2002\u2003\t\u3000";

    private final MappedText body;
    private final String text;
    private final SourceText source;
    private final CellReader cells;
    private final QuantityWords.TableWords words;

    private TableRows(MappedText body, SourceText source, QuantityWords quantities) {
        this.body = body;
        this.source = source;
        text = body.text();
        cells = new CellReader(quantities);
        words = quantities.tables();
    }

    /**
     * A table's rows.
     *
     * @param title the line above it; empty where that is none of its own
     * @param begin position at which it begins, its title included
     * @param rows its cells
     * @param separators what parts its cells
     */
    record Grid(String title, int begin, List<List<TableCell>> rows, Separators separators) {
        /** Whether an empty cell would show. */
        boolean exact() {
            return separators == Separators.BARS_AND_TABS;
        }

        /** Whether single spaces part its cells, as they may part words too. */
        boolean isLoose() {
            return separators == Separators.SINGLE_SPACES;
        }
    }

    /** What parts the cells of a line, the surest first. */
    enum Separators {
        BARS_AND_TABS,
        SPACES,
        SINGLE_SPACES
    }

    /**
     * A line's separators: position in front of each cell but the first.
     *
     * @param cuts where each separator is one, twice where there are two tabs
     * @param separators the least sure of them
     */
    private record Line(int begin, int end, List<Integer> cuts, Separators separators) {
        boolean isRow() {
            return !cuts.isEmpty();
        }

        /** Separators side by side as one. */
        Line merged() {
            return new Line(begin, end, cuts.stream().distinct().toList(), separators);
        }
    }

    static List<Grid> of(MappedText body, SourceText source, QuantityWords quantities) {
        return new TableRows(body, source, quantities).grids();
    }

    private List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        @Nullable Line above = null;
        @Nullable Line before = null;
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            Line line = line(begin, end);
            boolean loose = line.separators == Separators.SINGLE_SPACES;
            if (line.isRow()
                    && !run.isEmpty()
                    && loose != (run.get(0).separators == Separators.SINGLE_SPACES)) {
                grids.add(grid(above, run));
                run = new ArrayList<>();
            }
            if (line.isRow()) {
                if (run.isEmpty()) {
                    above = before;
                }
                run.add(line);
            } else if (!run.isEmpty() && !isBetweenRows(line)) {
                grids.add(grid(above, run));
                run = new ArrayList<>();
            }
            before = line;
            begin = end + 1;
        }
        if (!run.isEmpty()) {
            grids.add(grid(above, run));
        }
        return grids;
    }

    /** A short line between two rows, which names those that follow. */
    private boolean isBetweenRows(Line line) {
        int next = line.end + 1;
        int end = next >= text.length() ? -1 : text.indexOf('\n', next);
        if (line.end - line.begin > words.longestCell() || next >= text.length()) {
            return false;
        }
        Line row = line(next, end < 0 ? text.length() : end);
        return row.isRow() && row(row).stream().anyMatch(TableCell::isFigure);
    }

    private Grid grid(@Nullable Line above, List<Line> run) {
        int begin =
                above == null ? 0 : Punctuation.FULL_STOPS.behindLast(text, above.begin, above.end);
        String title =
                above == null || above.end - begin > words.longestTitle()
                        ? ""
                        : text.substring(begin, above.end);
        boolean own = !title.isEmpty() && (words.titleUnit().in(title) || words.title().in(title));
        List<List<TableCell>> rows = run.stream().map(this::row).toList();
        Separators separators =
                run.stream().map(Line::separators).max(Comparator.naturalOrder()).orElseThrow();
        if (sizes(rows) > 1) {
            // Text is also set with several tabs between the same cells.
            List<List<TableCell>> merged = run.stream().map(Line::merged).map(this::row).toList();
            if (sizes(merged) == 1) {
                rows = merged;
            }
        }
        return new Grid(own ? title : "", own ? begin : run.get(0).begin, rows, separators);
    }

    private static long sizes(List<List<TableCell>> rows) {
        return rows.stream().map(List::size).distinct().count();
    }

    private List<TableCell> row(Line line) {
        List<TableCell> row = new ArrayList<>();
        int begin = line.begin;
        for (int i = 0; i <= line.cuts.size(); i++) {
            int next = i < line.cuts.size() ? line.cuts.get(i) : line.end;
            int end = next;
            while (end > begin && isSeparator(text.charAt(end - 1))) {
                end--;
            }
            end = Math.max(begin, end);
            row.add(cells.read(text, begin, end));
            begin = next;
        }
        boolean barred = BARS.indexOf(text.charAt(line.begin)) >= 0;
        if (barred && row.get(0).text().isEmpty()) {
            row.remove(0);
        }
        if (row.size() > 1 && row.get(row.size() - 1).text().isEmpty() && barred) {
            row.remove(row.size() - 1);
        }
        return row;
    }

    private static boolean isSeparator(char c) {
        return BARS.indexOf(c) >= 0 || SPACES.indexOf(c) >= 0;
    }

    /** A line with its separators; none where it is no row. */
    private Line line(int begin, int end) {
        if (end - begin > LONGEST_ROW
                || end - begin < SHORTEST_ROW
                || Punctuation.FULL_STOPS.in(text, begin, end)
                || isTitle(begin, end)) {
            return new Line(begin, end, List.of(), Separators.BARS_AND_TABS);
        }
        List<Integer> cuts = new ArrayList<>();
        List<Integer> spaces = new ArrayList<>();
        Separators separators = Separators.BARS_AND_TABS;
        for (int i = begin; i < end; i++) {
            if (BARS.indexOf(text.charAt(i)) >= 0) {
                cuts.add(i + 1);
            } else if (i > begin) {
                String gap = gap(i);
                int tabs = (int) gap.chars().filter(c -> c == '\t').count();
                boolean wide = gap.length() > 1 || tabs > 0 || gap.equals("\u3000");
                if (gap.length() == 1 && !wide) {
                    spaces.add(i);
                } else if (wide) {
                    separators = tabs == 0 ? Separators.SPACES : separators;
                    cuts.addAll(Collections.nCopies(Math.max(1, tabs), i));
                }
            }
        }
        return cuts.isEmpty() && spaces.size() > 1
                ? new Line(begin, end, spaces, Separators.SINGLE_SPACES)
                : new Line(begin, end, cuts, separators);
    }

    /** 表1　…情况: a title's spaces part no cells. */
    private boolean isTitle(int begin, int end) {
        String line = text.substring(begin, end);
        return line.length() <= words.longestTitle()
                && words.title().in(line)
                && line.chars().noneMatch(c -> BARS.indexOf(c) >= 0);
    }

    /** The spaces that the source has before a character; nothing without. */
    private String gap(int at) {
        if (BARS.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at) == ' ') {
            return "";
        }
        int from = text.charAt(at - 1) == ' ' ? at - 1 : at;
        int begin = from == 0 ? 0 : body.sourceEnd(from);
        int end = body.sourceBegin(at);
        if (end <= begin) {
            return "";
        }
        String gap = source.between(begin, end);
        return gap.chars().allMatch(c -> SPACES.indexOf(c) >= 0) ? gap : "";
    }
}
