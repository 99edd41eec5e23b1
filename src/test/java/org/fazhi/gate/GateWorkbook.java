package org.fazhi.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.gate.Difference.Change;
import org.fazhi.gate.Difference.What;

/**
 * The differences for people: counts by kind, reason, rule and report, and a sheet a kind with each
 * difference, its sentence and its reason.
 */
final class GateWorkbook {
    private static final List<String> COLUMNS =
            List.of("change", "rule", "field", "before", "after", "sentence", "report", "reason");
    private static final int[] WIDTHS = {10, 26, 13, 38, 38, 52, 38, 40};
    private static final String NO_REASON = "none";
    private static final int LONGEST = 1_000;
    private static final int WIDTH = 256;
    private static final float POINTS = 13;
    private static final int MOST_LINES = 30;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle title = style(true, 14, false);
    private final CellStyle head = style(true, 10, true);
    private final CellStyle numberHead = style(true, 10, true);
    private final CellStyle text = style(false, 10, false);
    private final String version;
    private final Explained explained;
    private final Set<String> notCompared;

    /**
     * A workbook.
     *
     * @param version the earlier one
     * @param notCompared files that only one version has read
     */
    GateWorkbook(String version, Explained explained, Set<String> notCompared) {
        this.version = version;
        this.explained = explained;
        this.notCompared = notCompared;
    }

    /** A kind or change as people read it. */
    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    void write(Path file) throws IOException {
        numberHead.setAlignment(HorizontalAlignment.RIGHT);
        overview();
        for (What what : What.values()) {
            sheet(what);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        book.close();
    }

    private void overview() {
        XSSFSheet sheet = sheet("overview", new int[] {84, 34, 10, 10, 10, 12});
        row(sheet, title, "What is read otherwise than by " + version);
        long open = explained.unexplained().size();
        row(
                sheet,
                text,
                explained.differences().size()
                        + " differences; a value of a fact that is another is one. "
                        + (open == 0 ? "Each has a reason." : open + " have no reason."));
        for (String fault : explained.faults()) {
            row(sheet, text, fault);
        }
        if (!notCompared.isEmpty()) {
            row(sheet, text, "Not compared: " + String.join(", ", notCompared));
        }
        counts(sheet, List.of("By kind", ""), one -> List.of(name(one.what()), ""), true);
        counts(
                sheet,
                List.of("By reason", "commits"),
                one -> {
                    Reason reason = explained.reason(one);
                    return reason == null
                            ? List.of(NO_REASON, "")
                            : List.of(reason.reason(), String.join(", ", reason.commits()));
                },
                false);
        counts(
                sheet,
                List.of("By rule", "kind"),
                one -> List.of(one.rule(), name(one.what())),
                false);
        counts(sheet, List.of("By report", ""), one -> List.of(one.report(), ""), false);
    }

    /** A table of counts, the greatest first where no kinds are counted. */
    private void counts(
            XSSFSheet sheet,
            List<String> names,
            Function<Difference, List<String>> group,
            boolean inOrder) {
        Map<List<String>, int[]> counts = new LinkedHashMap<>();
        if (inOrder) {
            for (What what : What.values()) {
                counts.put(List.of(name(what), ""), new int[Change.values().length + 1]);
            }
        }
        for (Difference one : explained.differences()) {
            int[] count =
                    counts.computeIfAbsent(
                            group.apply(one), g -> new int[Change.values().length + 1]);
            count[one.change().ordinal()]++;
            if (explained.reason(one) == null) {
                count[Change.values().length]++;
            }
        }
        row(sheet, text, "");
        List<Object> heads = new ArrayList<>(names);
        for (Change change : Change.values()) {
            heads.add(name(change));
        }
        heads.add("no reason");
        row(sheet, head, heads.toArray());
        for (int i = names.size(); i < heads.size(); i++) {
            sheet.getRow(sheet.getLastRowNum()).getCell(i).setCellStyle(numberHead);
        }
        List<Map.Entry<List<String>, int[]>> rows = new ArrayList<>(counts.entrySet());
        if (!inOrder) {
            rows.sort((one, other) -> sum(other.getValue()) - sum(one.getValue()));
        }
        for (Map.Entry<List<String>, int[]> entry : rows) {
            List<Object> cells = new ArrayList<>(entry.getKey());
            for (int count : entry.getValue()) {
                cells.add(count);
            }
            row(sheet, text, cells.toArray());
        }
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (Change change : Change.values()) {
            sum += counts[change.ordinal()];
        }
        return sum;
    }

    private void sheet(What what) {
        XSSFSheet sheet = sheet(name(what), WIDTHS);
        row(sheet, head, COLUMNS.toArray());
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        for (Difference one : explained.differences()) {
            if (one.what() != what) {
                continue;
            }
            Reason reason = explained.reason(one);
            row(
                    sheet,
                    text,
                    name(one.change()),
                    one.rule(),
                    one.field(),
                    one.before(),
                    one.after(),
                    one.sentence(),
                    one.report(),
                    reason == null ? NO_REASON : reason.reason());
        }
        int last = Math.max(sheet.getLastRowNum(), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, COLUMNS.size() - 1));
    }

    private XSSFSheet sheet(String name, int[] widths) {
        XSSFSheet sheet = book.createSheet(name);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private static void row(XSSFSheet sheet, CellStyle style, Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        int lines = 1;
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            if (values[i] instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                String value = values[i].toString();
                value = value.substring(0, Math.min(value.length(), LONGEST));
                cell.setCellValue(value);
                lines = Math.max(lines, lines(value, sheet.getColumnWidth(i) / WIDTH));
            }
        }
        boolean isWrapped = style.getWrapText();
        row.setHeightInPoints(isWrapped ? POINTS * Math.min(lines, MOST_LINES) : 2 * POINTS);
    }

    /** How many lines a cell takes; a Chinese character is as wide as two others. */
    private static int lines(String value, int width) {
        int wide = value.codePoints().map(one -> one > 0x2E7F ? 2 : 1).sum();
        return wide / (width - 2) + 1;
    }

    private CellStyle style(boolean bold, int points, boolean filled) {
        Font font = book.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(points <= 10);
        if (filled) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
