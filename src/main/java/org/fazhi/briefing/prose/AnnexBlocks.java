package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.briefing.chart.ChartModel;
import org.fazhi.briefing.chart.ChartSelection;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.DayCell;
import org.fazhi.briefing.layout.Row;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.prose.Paper.Block;
import org.fazhi.settings.briefing.texts.DistrictsTexts;
import org.fazhi.settings.briefing.texts.part.CommonPointsTexts;

/**
 * 附表: common problems, the short columns of the sheet that has a row a report or a province, and a
 * chart. Cells are as the sheets have them: none is counted anew.
 */
final class AnnexBlocks {
    /** A longer table stands in the workbook alone. */
    private static final int MOST_ROWS = 40;

    /** Characters of a line of a table, of a column that does not go on below, and beside words. */
    private static final double CHARACTERS = 42;

    private static final double SHORT = 13;
    private static final double BESIDE = 1.2;

    private final PaperSource source;
    private final BookContext context;
    private final PlaceLists lists;
    private final Optional<Table> problems;
    private final Optional<Table> reports;

    AnnexBlocks(PaperSource source) {
        this.source = source;
        this.context = source.context();
        this.lists = source.lists();
        this.problems = problems();
        this.reports = reports();
    }

    /** A table with its caption, and how many of its rows stand in the workbook alone. */
    private record Table(String caption, Paper.Grid grid, int left) {}

    /** What the table of common problems is called; empty where there is none. */
    String nameOfProblems() {
        return problems.map(table -> name(reports.isPresent() ? "1" : "")).orElse("");
    }

    private String name(String number) {
        return source.texts().brief().annex().name().with(number);
    }

    /**
     * The tables behind the text.
     *
     * @param withProblems whether the table of common problems says more than the text
     */
    List<Block> blocks(boolean withProblems) {
        List<Block> blocks = new ArrayList<>();
        Optional<Block> chart = chart();
        if (withProblems && problems.isPresent()) {
            title(blocks, nameOfProblems(), problems.get());
            chart.ifPresent(blocks::add);
            add(blocks, problems.get());
        }
        if (reports.isPresent()) {
            boolean second = !blocks.isEmpty();
            title(blocks, name(second ? "2" : ""), reports.get());
            if (!second) {
                chart.ifPresent(blocks::add);
            }
            add(blocks, reports.get());
        }
        if (!blocks.isEmpty()) {
            blocks.add(new Paper.Note(context.texts().frame().source()));
        }
        return blocks;
    }

    private void title(List<Block> blocks, String name, Table table) {
        blocks.add(
                new Paper.AnnexTitle(
                        source.texts().brief().annex().title().with(name, table.caption())));
    }

    private void add(List<Block> blocks, Table table) {
        blocks.add(table.grid());
        if (table.left() > 0) {
            blocks.add(
                    new Paper.Note(
                            source.texts()
                                    .brief()
                                    .problems()
                                    .restInSheet()
                                    .with(table.left(), SheetNames.COMMON_PROBLEMS)));
        }
    }

    private Optional<Table> problems() {
        CommonPointsTexts texts = context.texts().commonPoints();
        return table(
                SheetNames.COMMON_PROBLEMS,
                context.texts().heads().number(),
                texts.problems().caption(),
                List.of(
                        texts.point(),
                        texts.reports(),
                        texts.share(),
                        texts.regions(),
                        texts.provinces()));
    }

    /** All columns of provinces; of reports day, contents and checks. */
    private Optional<Table> reports() {
        DistrictsTexts texts = context.texts().districts();
        Optional<Table> table =
                context.large()
                        ? table(
                                SheetNames.DISTRICTS,
                                context.texts().heads().province(),
                                texts.provinces().caption(),
                                List.of())
                        : table(
                                SheetNames.DISTRICTS,
                                context.texts().heads().region(),
                                texts.caption(),
                                List.of(
                                        context.texts().heads().published(),
                                        texts.contents(),
                                        texts.checks()));
        return table.filter(each -> each.left() == 0);
    }

    /**
     * The rows of a table of a sheet.
     *
     * @param first the head of its first column
     * @param wanted the heads of the other columns; empty for all
     */
    private Optional<Table> table(String sheet, String first, String caption, List<String> wanted) {
        List<Row> rows =
                source.sheets().stream()
                        .filter(each -> each.name().equals(sheet))
                        .findFirst()
                        .map(Sheet::rows)
                        .orElse(List.of());
        Optional<Row> found = rows.stream().filter(row -> first.equals(text(row, 0))).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Row head = found.get();
        List<Integer> columns = new ArrayList<>();
        for (int i = 1; i < head.cells().size(); i++) {
            if (wanted.isEmpty() || wanted.contains(text(head, i))) {
                columns.add(i);
            }
        }
        List<Paper.GridRow> lines = new ArrayList<>();
        int all = 0;
        for (int i = rows.indexOf(head) + 1; i < rows.size() && isOf(rows.get(i), head); i++) {
            if (all++ >= MOST_ROWS) {
                continue;
            }
            List<Paper.Span> cells = new ArrayList<>();
            for (int column : columns) {
                cells.add(Paper.Span.of(lists.shorten(text(rows.get(i), column))));
            }
            lines.add(new Paper.GridRow(text(rows.get(i), 0), cells, false));
        }
        List<String> heads = new ArrayList<>(List.of(text(head, 0)));
        columns.forEach(column -> heads.add(text(head, column)));
        return Optional.of(
                new Table(
                        caption,
                        new Paper.Grid(shares(heads, lines), heads, lines),
                        all - lines.size()));
    }

    private static boolean isOf(Row row, Row head) {
        return row.cells().size() == head.cells().size();
    }

    /**
     * The columns by the length of what they hold and of their heads: short ones whole, the others
     * by the root of theirs, since they go on in further lines.
     */
    private static List<Double> shares(List<String> heads, List<Paper.GridRow> lines) {
        double[] lengths = heads.stream().mapToDouble(AnnexBlocks::longest).toArray();
        for (Paper.GridRow line : lines) {
            lengths[0] =
                    Math.max(lengths[0], longest(Objects.requireNonNullElse(line.label(), "")));
            for (int i = 1; i < heads.size(); i++) {
                lengths[i] = Math.max(lengths[i], longest(line.cells().get(i - 1).text()));
            }
        }
        double room = CHARACTERS;
        double roots = 0;
        for (double length : lengths) {
            room -= length > SHORT ? 0 : length;
            roots += length > SHORT ? Math.sqrt(length) : 0;
        }
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > SHORT) {
                lengths[i] =
                        Math.min(lengths[i], Math.max(SHORT, room * Math.sqrt(lengths[i]) / roots));
            }
        }
        double all = Arrays.stream(lengths).sum();
        return Arrays.stream(lengths).map(length -> length / all).boxed().toList();
    }

    /** The width of the longest line of a cell with what is left beside it, in characters. */
    private static double longest(String words) {
        return words.lines().mapToDouble(ReviewTable::width).max().orElse(0) + BESIDE;
    }

    private String text(Row row, int column) {
        if (row.cells().size() <= column) {
            return "";
        }
        Cell cell = row.cells().get(column);
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Numeric number) {
            return DayCell.shown(context.texts().frame(), number)
                    .orElseGet(() -> FigureNumberFormat.shown(number.value(), number.format()));
        }
        return cell instanceof Cell.Absent absent
                ? absent.why().label(context.texts().frame().absences())
                : "";
    }

    /** The first chart of the book: what shortcomings are about, where it says something. */
    private Optional<Block> chart() {
        String name = context.texts().themeCounts().fields();
        return ChartSelection.of(context).stream()
                .filter(model -> model.name().equals(name))
                .filter(model -> model.form() instanceof ChartModel.Bars)
                .findFirst()
                .map(this::drawn);
    }

    private Block drawn(ChartModel model) {
        ChartModel.Bars bars = (ChartModel.Bars) model.form();
        return new Paper.Chart(
                source.texts().brief().annex().chart().with(model.title(), model.unit()),
                bars.labels(),
                bars.values());
    }
}
