package org.fazhi.briefing.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.briefing.chart.ChartImageWriter;
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
import org.jspecify.annotations.Nullable;

/** 附表: the short columns of the sheet that has a row a report, or a province, and a chart. */
final class AnnexBlocks {
    private static final double CHART_WIDTH = 0.7;

    /** A longer table stands in the workbook alone. */
    private static final int MOST_ROWS = 40;

    /** Characters of a narrow and of a wide column. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 18;

    private final PaperSource source;
    private final BookContext context;

    AnnexBlocks(PaperSource source) {
        this.source = source;
        this.context = source.context();
    }

    List<Block> blocks() {
        DistrictsTexts texts = context.texts().districts();
        String caption = context.large() ? texts.provinces().caption() : texts.caption();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paper.AnnexTitle(source.texts().brief().annex().title().with(caption)));
        chart().ifPresent(blocks::add);
        source.sheets().stream()
                .filter(sheet -> sheet.name().equals(SheetNames.DISTRICTS))
                .findFirst()
                .flatMap(this::grid)
                .ifPresent(blocks::add);
        blocks.add(new Paper.Note(context.texts().frame().source()));
        return blocks;
    }

    /** Cells as the sheet has them: none is counted anew. */
    private Optional<Block> grid(Sheet sheet) {
        List<Row> rows = sheet.rows();
        String first =
                context.large()
                        ? context.texts().heads().province()
                        : context.texts().heads().region();
        Optional<Row> found = rows.stream().filter(row -> first.equals(text(row, 0))).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Row head = found.get();
        List<Integer> columns = columns(head);
        List<Paper.GridRow> lines = new ArrayList<>();
        for (int i = rows.indexOf(head) + 1; i < rows.size() && isOf(rows.get(i), head); i++) {
            List<Paper.Span> cells = new ArrayList<>();
            for (int column : columns) {
                cells.add(Paper.Span.of(text(rows.get(i), column)));
            }
            lines.add(new Paper.GridRow(text(rows.get(i), 0), cells, false));
        }
        if (lines.size() > MOST_ROWS) {
            return Optional.empty();
        }
        List<String> heads = new ArrayList<>(List.of(text(head, 0)));
        columns.forEach(column -> heads.add(text(head, column)));
        return Optional.of(new Paper.Grid(shares(lines, columns.size()), heads, lines));
    }

    private static boolean isOf(Row row, Row head) {
        return row.cells().size() == head.cells().size();
    }

    /** The columns by the length of what they hold. */
    private static List<Double> shares(List<Paper.GridRow> lines, int columns) {
        double[] lengths = new double[columns + 1];
        for (Paper.GridRow line : lines) {
            lengths[0] =
                    Math.max(lengths[0], bounded(Objects.requireNonNullElse(line.label(), "")));
            for (int i = 0; i < columns; i++) {
                lengths[i + 1] = Math.max(lengths[i + 1], bounded(line.cells().get(i).text()));
            }
        }
        double all = Arrays.stream(lengths).sum();
        return Arrays.stream(lengths).map(length -> length / all).boxed().toList();
    }

    private static int bounded(@Nullable String words) {
        int length = words == null ? 0 : words.length();
        return Math.max(SHORTEST, Math.min(LONGEST, length + 2));
    }

    /** Which columns are short: all of provinces; of reports day, contents and checks. */
    private List<Integer> columns(Row head) {
        DistrictsTexts texts = context.texts().districts();
        List<String> wanted =
                List.of(context.texts().heads().published(), texts.contents(), texts.checks());
        List<Integer> columns = new ArrayList<>();
        for (int i = 1; i < head.cells().size(); i++) {
            if (context.large() || wanted.contains(text(head, i))) {
                columns.add(i);
            }
        }
        return columns;
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
                .findFirst()
                .map(this::picture);
    }

    private Block picture(ChartModel model) {
        ChartImageWriter writer = new ChartImageWriter(context.texts().charts());
        return new Paper.Picture(
                writer.png(model), CHART_WIDTH, ChartImageWriter.form(model), model.title());
    }
}
