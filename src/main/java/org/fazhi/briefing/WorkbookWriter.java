package org.fazhi.briefing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws laid-out sheets as a workbook: string cells, numbers, internal links, nothing else. */
final class WorkbookWriter {
    /** Excel takes 65,530 links a sheet. */
    static final int MOST_LINKS = 65_000;

    private static final double LOWEST = 21;

    private final EvidenceIndex index;
    private final EvidenceSheet evidence;
    private final String footer;

    WorkbookWriter(EvidenceIndex index, EvidenceSheet evidence, String footer) {
        this.index = index;
        this.evidence = evidence;
        this.footer = footer;
    }

    byte[] write(List<Sheet> sheets, String title, Instant made) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            for (Sheet sheet : sheets) {
                new Page(workbook.createSheet(sheet.name()), sheet, styles).draw();
            }
            for (Sheet sheet : sheets) {
                NativeCharts.draw(workbook, sheet);
            }
            properties(workbook, title, made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            workbook.write(bytes);
            return StableZip.pack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void properties(XSSFWorkbook workbook, String title, Instant made) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("fazhi");
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
    }

    /** One sheet while it is drawn. */
    private final class Page {
        private final XSSFSheet drawn;
        private final Sheet sheet;
        private final Styles styles;
        private int links;

        private Page(XSSFSheet drawn, Sheet sheet, Styles styles) {
            this.drawn = drawn;
            this.sheet = sheet;
            this.styles = styles;
        }

        private void draw() {
            for (int column = 0; column < sheet.widths().size(); column++) {
                drawn.setColumnWidth(column, (int) Math.round(sheet.widths().get(column) * 256));
            }
            for (int row = 0; row < sheet.rows().size(); row++) {
                draw(sheet.rows().get(row), drawn.createRow(row));
            }
            PrintSetup.apply(drawn, sheet, footer);
            DataBars.apply(drawn, sheet);
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
                boolean way = words.sheet() != null;
                String goal = way ? "'" + words.sheet() + "'!A1" : null;
                return text(words.text(), words.look(), way, target, units, goal);
            } else if (cell instanceof Cell.Figure figure) {
                target.setCellValue(figure.value());
                target.setCellStyle(styles.figure(figure.format()));
                link(target, link(figure));
                return LOWEST;
            } else if (cell instanceof Cell.Absent absent) {
                return text(absent.why().label(), Look.ABSENT, false, target, units, link(absent));
            } else if (cell instanceof Cell.Evidence shown) {
                String label = index.label(shown.sources());
                return text(label, Look.EVIDENCE, false, target, units, link(shown));
            } else if (cell instanceof Cell.Back back) {
                CellPlace place = back.place();
                String goal = "'" + place.sheet() + "'!" + place.reference();
                return text(back.text(), Look.EVIDENCE, false, target, units, goal);
            } else if (cell instanceof Cell.Passage passage) {
                return passage(passage, target, units);
            }
            target.setCellStyle(styles.words(Look.TEXT, false, false));
            return LOWEST;
        }

        private double text(
                String text, Look look, boolean way, XSSFCell target, double units, String goal) {
            String clean = SafeText.clean(text);
            boolean quoted = !clean.isEmpty() && "=+-@\t".indexOf(clean.charAt(0)) >= 0;
            target.setCellValue(clean);
            target.setCellStyle(styles.words(look, quoted, way));
            link(target, goal);
            return TextMetrics.height(clean, units, look.points());
        }

        private double passage(Cell.Passage passage, XSSFCell target, double units) {
            String text = passage.text();
            boolean quoted = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
            XSSFRichTextString rich = new XSSFRichTextString(text);
            for (String surface : passage.marked()) {
                int at = text.indexOf(surface);
                if (at >= 0 && !surface.isEmpty()) {
                    rich.applyFont(
                            at, at + surface.length(), styles.font(Look.PASSAGE, true, false));
                }
            }
            target.setCellValue(rich);
            target.setCellStyle(styles.words(Look.PASSAGE, quoted, false));
            return TextMetrics.height(text, units, Look.PASSAGE.points());
        }

        /** Where a click on the cell leads: to its first evidence; null without any. */
        private String link(Cell cell) {
            for (String id : cell.sources()) {
                int number = index.number(id);
                if (number > 0) {
                    return "'" + SheetNames.EVIDENCE + "'!A" + (evidence.row(number) + 1);
                }
            }
            return null;
        }

        private void link(XSSFCell target, String goal) {
            if (goal == null || links >= MOST_LINKS) {
                return;
            }
            links++;
            XSSFHyperlink link =
                    drawn.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(goal);
            target.setHyperlink(link);
        }
    }
}
