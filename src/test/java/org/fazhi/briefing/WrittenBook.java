package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.briefing.layout.SheetNames;

/** A workbook read back by another library than the one that wrote it; links from its raw parts. */
public final class WrittenBook {
    private static final Pattern LINK =
            Pattern.compile("<hyperlink [^>]*?ref=\"([A-Z0-9:]+)\"[^>]*>");
    private static final Pattern LOCATION = Pattern.compile("location=\"([^\"]+)\"");

    private final Map<String, List<Row>> sheets = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> links = new HashMap<>();
    private final Map<String, String> parts = new TreeMap<>();

    public WrittenBook(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            int number = 0;
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                number++;
                sheets.put(sheet.getName(), sheet.read());
                links.put(
                        sheet.getName(), links(parts.get("xl/worksheets/sheet" + number + ".xml")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> links(String xml) {
        Map<String, String> links = new HashMap<>();
        Matcher matcher = LINK.matcher(xml);
        while (matcher.find()) {
            Matcher location = LOCATION.matcher(matcher.group());
            links.put(matcher.group(1), location.find() ? location.group(1) : "");
        }
        return links;
    }

    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    public List<Row> rows(String sheet) {
        return sheets.get(sheet);
    }

    /** Where a click on a cell leads, or null. */
    public String link(String sheet, String reference) {
        return links.get(sheet).get(reference);
    }

    public Map<String, String> linksOf(String sheet) {
        return links.get(sheet);
    }

    /** The parts of the package, by name. */
    public Map<String, String> parts() {
        return parts;
    }

    public String text(String sheet, int row, int column) {
        return sheets.get(sheet).stream()
                .filter(found -> found.getRowNum() == row + 1)
                .findFirst()
                .flatMap(found -> found.getOptionalCell(column))
                .map(org.dhatim.fastexcel.reader.Cell::getText)
                .orElse("");
    }

    /** The first row of a sheet whose first cell fits. */
    public Row row(String sheet, Predicate<String> first) {
        return rows(sheet).stream()
                .filter(row -> first.test(text(row, 0)))
                .findFirst()
                .orElseThrow();
    }

    /** A column of the row of evidence to which a cell leads. */
    public String evidence(String sheet, String reference, int column) {
        String link = link(sheet, reference);
        assertThat(link).as(sheet + "!" + reference).startsWith("'" + SheetNames.EVIDENCE + "'!A");
        int row = Integer.parseInt(link.substring(link.indexOf("!A") + 2)) - 1;
        return text(SheetNames.EVIDENCE, row, column);
    }

    /** Whether a number stands in a row's cell. */
    public static boolean isNumber(Row row, int column) {
        return row.getCellCount() > column
                && row.getCell(column) != null
                && row.getCell(column).getType() == CellType.NUMBER;
    }

    /** The number in a row's cell. */
    public static double number(Row row, int column) {
        return row.getCell(column).asNumber().doubleValue();
    }

    /** The text of a row's cell; empty where it has none. */
    public static String text(Row row, int column) {
        return row.getCellCount() > column && row.getCell(column) != null
                ? row.getCell(column).getText()
                : "";
    }
}
