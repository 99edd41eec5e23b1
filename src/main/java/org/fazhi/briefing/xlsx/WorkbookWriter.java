package org.fazhi.briefing.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.briefing.content.EvidenceIndex;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.data.TimelessZip;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Row;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.layout.TextMetrics;
import org.fazhi.briefing.layout.WorkbookLimits;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/** Draws laid-out sheets as a workbook: string cells, numbers, internal links, nothing else. */
public final class WorkbookWriter {
    private static final double LOWEST = 16;
    private static final String CREATOR = "fazhi";

    /** Rows kept free for what is to be said of a sheet that holds too much. */
    private static final int NOTES = 2;

    private final EvidenceIndex index;
    private final IntUnaryOperator passageRows;
    private final String footer;
    private final FrameTexts texts;
    private final WorkbookLimits limits;

    /**
     * @param passageRows in which row of the evidence the passage of a number stands
     * @param footer stands at the foot of every page
     */
    public WorkbookWriter(
            EvidenceIndex index,
            IntUnaryOperator passageRows,
            String footer,
            FrameTexts texts,
            WorkbookLimits limits) {
        this.index = index;
        this.passageRows = passageRows;
        this.footer = footer;
        this.texts = texts;
        this.limits = limits;
    }

    /**
     * @param title of the book, which every page bears
     * @param about what kind of book it is and which edition
     * @param made the day it is of
     */
    public byte[] write(List<Sheet> sheets, String title, String about, Instant made) {
        XSSFWorkbook workbook = new XSSFWorkbook(new StreamedParts());
        try {
            WorkbookStyles styles = new WorkbookStyles(workbook, limits.formats());
            for (Sheet sheet : sheets) {
                StreamedSheet drawn = (StreamedSheet) workbook.createSheet(sheet.name());
                NativeChartWriter.keepRows(sheets, sheet, drawn);
                new Page(drawn, sheet, styles)
                        .draw(PrintSetup.Edges.of(sheet, sheets, title, footer, texts));
            }
            for (Sheet sheet : sheets) {
                NativeChartWriter.draw(workbook, sheet);
            }
            properties(workbook, title, about, made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            workbook.write(bytes);
            return TimelessZip.settle(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // To close it would write it once more.
            workbook.getPackage().revert();
        }
    }

    private static void properties(
            XSSFWorkbook workbook, String title, String about, Instant made) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(SafeText.clean(title));
        core.setSubjectProperty(SafeText.clean(about));
        core.setCreator(CREATOR);
        core.setLastModifiedByUser(CREATOR);
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
    }

    /** One sheet while it is drawn. */
    private final class Page {
        private final StreamedSheet drawn;
        private final Sheet sheet;
        private final WorkbookStyles styles;
        private final List<SheetLinks.Link> links = new ArrayList<>();
        private final SourceColumn sources;

        private Page(StreamedSheet drawn, Sheet sheet, WorkbookStyles styles) {
            this.drawn = drawn;
            this.sheet = sheet;
            this.styles = styles;
            this.sources = new SourceColumn(drawn, sheet, texts.sources(), styles.none());
        }

        private void draw(PrintSetup.Edges edges) {
            for (int column = 0; column < sheet.widths().size(); column++) {
                drawn.setColumnWidth(
                        column, (int) Decimals.nearest(sheet.widths().get(column) * 256));
            }
            int rows = Math.min(sheet.rows().size(), limits.rows() - NOTES);
            for (int row = 0; row < rows; row++) {
                double height = draw(sheet.rows().get(row));
                sources.write(sheet.rows().get(row));
                drawn.end(height);
            }
            sources.hide();
            TableFilter.apply(drawn, sheet, sources.last(), rows);
            if (rows < sheet.rows().size()) {
                int rest = sheet.rows().size() - rows;
                note(texts.rowsLeftOut().with(rest));
            }
            links();
            PrintSetup.apply(drawn, sheet, edges);
            DataBars.apply(drawn, sheet);
        }

        private void note(String text) {
            Cell note = new Cell.Words(text, CellLook.NOTE, List.of(), null);
            Row row = new Row(List.of(note), List.of(sheet.widths().size()), 0);
            drawn.end(draw(row));
        }

        private void links() {
            SheetLinks placed = SheetLinks.of(links, limits.links());
            placed.blocks().forEach(drawn::link);
            if (placed.rows() > 1) {
                note(texts.linksShared().with(placed.rows()));
            }
        }

        /** Draws the cells of a row and says how tall it has to be, in points. */
        private double draw(Row row) {
            double height = row.cells().isEmpty() ? row.height() : LOWEST;
            int from = 0;
            for (int i = 0; i < row.cells().size(); i++) {
                int until = from + row.spans().get(i);
                height = Math.max(height, spread(row.cells().get(i), from, until));
                from = until;
            }
            return Math.min(TextMetrics.TALLEST, height);
        }

        /** One cell over the columns from {@code from} up to {@code until}. */
        private double spread(Cell cell, int from, int until) {
            double units = 0;
            for (int column = from; column < until; column++) {
                units += sheet.widths().get(column);
            }
            Filled first = fill(cell, from, units);
            for (int column = from + 1; column < until; column++) {
                drawn.blank(column, first.style());
            }
            if (until - from > 1) {
                drawn.merge(from, until);
            }
            return first.height();
        }

        /** Fills a cell. */
        private Filled fill(Cell cell, int column, double units) {
            if (cell instanceof Cell.Words words) {
                String sheet = words.sheet();
                String goal = sheet == null ? null : goal(sheet, 0, "A1");
                return text(words.text(), words.look(), sheet != null, column, units, goal);
            } else if (cell instanceof Cell.Numeric figure) {
                return figure(figure, column, units);
            } else if (cell instanceof Cell.Absent absent) {
                String label = absent.why().label(texts.absences());
                return text(label, CellLook.ABSENT, false, column, units, link(absent));
            } else if (cell instanceof Cell.Evidence shown) {
                String label = index.label(shown.sources());
                return text(label, CellLook.EVIDENCE, false, column, units, link(shown));
            } else if (cell instanceof Cell.Back back) {
                CellPlace place = back.place();
                String goal = goal(place.sheet(), place.row(), place.reference());
                return text(back.text(), CellLook.EVIDENCE, false, column, units, goal);
            } else if (cell instanceof Cell.Passage passage) {
                return passage(passage, column, units);
            }
            XSSFCellStyle style = styles.words(CellLook.TEXT, false, false);
            drawn.blank(column, style);
            return new Filled(LOWEST, style);
        }

        /**
         * A number; as words, and still looking the same, where the book has no format left, and on
         * several lines where it would shrink to what nobody can read.
         */
        private Filled figure(Cell.Numeric figure, int column, double units) {
            if (!isReadable(figure, units)) {
                return text(shown(figure), CellLook.CENTRED, false, column, units, link(figure));
            }
            XSSFCellStyle style;
            if (styles.takes(figure.format())) {
                style = styles.figure(figure.format());
                drawn.number(column, figure.value(), style);
            } else {
                style = styles.words(CellLook.FIGURE, false, false);
                drawn.words(column, shown(figure), style);
            }
            link(column, link(figure));
            return new Filled(LOWEST, style);
        }

        private static boolean isReadable(Cell.Numeric figure, double units) {
            // What a format shows is seldom asked for: it is slow, and longer than this it never
            // is.
            String digits = String.valueOf((long) Math.abs(figure.value()));
            return figure.format().contains("yyyy")
                    || TextMetrics.isReadable(figure.format() + digits + digits, units)
                    || TextMetrics.isReadable(shown(figure), units);
        }

        private static String shown(Cell.Numeric figure) {
            return FigureNumberFormat.shown(figure.value(), figure.format());
        }

        private Filled text(
                String text,
                CellLook look,
                boolean way,
                int column,
                double units,
                @Nullable String goal) {
            String clean = SafeText.clean(text);
            XSSFCellStyle style = styles.words(look, isLikeFormula(clean), way);
            drawn.words(column, clean, style);
            link(column, goal);
            return new Filled(TextMetrics.height(clean, units, look.points()), style);
        }

        private Filled passage(Cell.Passage passage, int column, double units) {
            String text = passage.text();
            XSSFCellStyle style = styles.words(CellLook.PASSAGE, isLikeFormula(text), false);
            drawn.words(column, text, passage.marked(), style);
            return new Filled(TextMetrics.height(text, units, CellLook.PASSAGE.points()), style);
        }

        /** Where a click on the cell leads: to its first evidence; null without any. */
        private @Nullable String link(Cell cell) {
            for (String id : cell.sources()) {
                int number = index.number(id);
                if (number > 0) {
                    int row = passageRows.applyAsInt(number);
                    return goal(SheetNames.EVIDENCE, row, "A" + (row + 1));
                }
            }
            return null;
        }

        /** A cell of the book; null where its row is beyond what a sheet holds. */
        private @Nullable String goal(String sheetName, int row, String reference) {
            return row < limits.rows() - NOTES ? "'" + sheetName + "'!" + reference : null;
        }

        private void link(int column, @Nullable String goal) {
            if (goal != null) {
                links.add(new SheetLinks.Link(drawn.rows(), column, goal));
            }
        }
    }

    /**
     * A cell that is filled.
     *
     * @param height of its words, in points
     */
    private record Filled(double height, XSSFCellStyle style) {}

    /** Words that a reader of the book must not take for a formula. */
    private static boolean isLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t".indexOf(words.charAt(0)) >= 0;
    }
}
