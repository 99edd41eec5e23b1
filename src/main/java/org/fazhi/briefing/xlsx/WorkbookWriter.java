package org.fazhi.briefing.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

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

    /** The shared string of words that stand in a cell already. */
    private final Map<String, String> strings = new HashMap<>();

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
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            WorkbookStyles styles = new WorkbookStyles(workbook, limits.formats());
            for (Sheet sheet : sheets) {
                new Page(workbook.createSheet(sheet.name()), sheet, styles)
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
        private final XSSFSheet drawn;
        private final Sheet sheet;
        private final WorkbookStyles styles;
        private final List<SheetLinks.Link> links = new ArrayList<>();
        private final SourceColumn sources;

        private Page(XSSFSheet drawn, Sheet sheet, WorkbookStyles styles) {
            this.drawn = drawn;
            this.sheet = sheet;
            this.styles = styles;
            this.sources = new SourceColumn(drawn, sheet, texts.sources());
        }

        private void draw(PrintSetup.Edges edges) {
            for (int column = 0; column < sheet.widths().size(); column++) {
                drawn.setColumnWidth(
                        column, (int) Decimals.nearest(sheet.widths().get(column) * 256));
            }
            int rows = Math.min(sheet.rows().size(), limits.rows() - NOTES);
            for (int row = 0; row < rows; row++) {
                draw(sheet.rows().get(row), drawn.createRow(row));
                sources.write(sheet.rows().get(row), drawn.getRow(row));
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
            draw(row, drawn.createRow(drawn.getLastRowNum() + 1));
        }

        private void links() {
            SheetLinks placed = SheetLinks.of(links, limits.links());
            for (SheetLinks.Block block : placed.blocks()) {
                XSSFHyperlink link =
                        drawn.getWorkbook()
                                .getCreationHelper()
                                .createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(block.goal());
                link.setCellReference(block.reference());
                drawn.addHyperlink(link);
            }
            if (placed.rows() > 1) {
                note(texts.linksShared().with(placed.rows()));
            }
        }

        private void draw(Row row, XSSFRow target) {
            double height = row.cells().isEmpty() ? row.height() : LOWEST;
            int from = 0;
            for (int i = 0; i < row.cells().size(); i++) {
                int until = from + row.spans().get(i);
                height = Math.max(height, spread(row.cells().get(i), target, from, until));
                from = until;
            }
            target.setHeightInPoints((float) Math.min(TextMetrics.TALLEST, height));
        }

        /** One cell over the columns from {@code from} up to {@code until}. */
        private double spread(Cell cell, XSSFRow row, int from, int until) {
            double units = 0;
            for (int column = from; column < until; column++) {
                units += sheet.widths().get(column);
            }
            XSSFCell first = row.createCell(from);
            double height = fill(cell, first, units);
            for (int column = from + 1; column < until; column++) {
                row.createCell(column).setCellStyle(first.getCellStyle());
            }
            if (until - from > 1) {
                drawn.addMergedRegionUnsafe(
                        new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, until - 1));
            }
            return height;
        }

        /** Fills a cell and says how tall it has to be. */
        private double fill(Cell cell, XSSFCell target, double units) {
            if (cell instanceof Cell.Words words) {
                String sheet = words.sheet();
                String goal = sheet == null ? null : goal(sheet, 0, "A1");
                return text(words.text(), words.look(), sheet != null, target, units, goal);
            } else if (cell instanceof Cell.Numeric figure) {
                return figure(figure, target, units);
            } else if (cell instanceof Cell.Absent absent) {
                return text(
                        absent.why().label(texts.absences()),
                        CellLook.ABSENT,
                        false,
                        target,
                        units,
                        link(absent));
            } else if (cell instanceof Cell.Evidence shown) {
                String label = index.label(shown.sources());
                return text(label, CellLook.EVIDENCE, false, target, units, link(shown));
            } else if (cell instanceof Cell.Back back) {
                CellPlace place = back.place();
                String goal = goal(place.sheet(), place.row(), place.reference());
                return text(back.text(), CellLook.EVIDENCE, false, target, units, goal);
            } else if (cell instanceof Cell.Passage passage) {
                return passage(passage, target, units);
            }
            target.setCellStyle(styles.words(CellLook.TEXT, false, false));
            return LOWEST;
        }

        /**
         * A number; as words, and still looking the same, where the book has no format left, and on
         * several lines where it would shrink to what nobody can read.
         */
        private double figure(Cell.Numeric figure, XSSFCell target, double units) {
            String shown = FigureNumberFormat.shown(figure.value(), figure.format());
            if (!TextMetrics.isReadable(shown, units) && !figure.format().contains("yyyy")) {
                return text(shown, CellLook.CENTRED, false, target, units, link(figure));
            }
            if (styles.takes(figure.format())) {
                target.setCellValue(figure.value());
                target.setCellStyle(styles.figure(figure.format()));
            } else {
                value(target, shown);
                target.setCellStyle(styles.words(CellLook.FIGURE, false, false));
            }
            link(target, link(figure));
            return LOWEST;
        }

        private double text(
                String text,
                CellLook look,
                boolean way,
                XSSFCell target,
                double units,
                @Nullable String goal) {
            String clean = SafeText.clean(text);
            boolean quoted = !clean.isEmpty() && "=+-@\t".indexOf(clean.charAt(0)) >= 0;
            value(target, clean);
            target.setCellStyle(styles.words(look, quoted, way));
            link(target, goal);
            return TextMetrics.height(clean, units, look.points());
        }

        /** Words that are there already are not put among the shared strings again: it is slow. */
        private void value(XSSFCell target, String text) {
            String known = strings.get(text);
            if (known == null) {
                target.setCellValue(text);
                strings.put(text, target.getCTCell().getV());
            } else {
                target.getCTCell().setT(STCellType.S);
                target.getCTCell().setV(known);
            }
        }

        private double passage(Cell.Passage passage, XSSFCell target, double units) {
            String text = passage.text();
            boolean quoted = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
            XSSFRichTextString rich = new XSSFRichTextString(text);
            for (String surface : passage.marked()) {
                int at = text.indexOf(surface);
                if (at >= 0 && !surface.isEmpty()) {
                    rich.applyFont(
                            at, at + surface.length(), styles.font(CellLook.PASSAGE, true, false));
                }
            }
            target.setCellValue(rich);
            target.setCellStyle(styles.words(CellLook.PASSAGE, quoted, false));
            return TextMetrics.height(text, units, CellLook.PASSAGE.points());
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

        private void link(XSSFCell target, @Nullable String goal) {
            if (goal != null) {
                links.add(new SheetLinks.Link(target.getRowIndex(), target.getColumnIndex(), goal));
            }
        }
    }
}
