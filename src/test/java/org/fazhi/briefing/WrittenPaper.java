package org.fazhi.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** A paper read back: its sentences, and the cells of the workbook to which each leads. */
public final class WrittenPaper {
    private static final Pattern BAR = Pattern.compile("<c:v>([^<]*)</c:v>");

    /** The first head of the table that a 点评单 is. */
    private static final String OF_REVIEWS = "事项";

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    private final List<Statement> statements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<List<String>> annexed = new ArrayList<>();
    private final List<Map.Entry<String, String>> bars = new ArrayList<>();

    /**
     * What is said in one paragraph or one row of a table.
     *
     * @param words the sentence
     * @param cells of the workbook that it names: {@code '本地数据'!A7}
     */
    public record Statement(String words, List<String> cells) {
        public Statement {
            cells = List.copyOf(cells);
        }

        /** Its numbers, as values. */
        public Set<String> numbers() {
            return numbersOf(words);
        }
    }

    public WrittenPaper(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            Map<Long, XWPFFootnote> notes = new LinkedHashMap<>();
            document.getFootnotes().forEach(note -> notes.put(note.getId().longValue(), note));
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                List<String> cells = new ArrayList<>(anchors(paragraph.getCTP()));
                for (CTR run : paragraph.getCTP().getRList()) {
                    run.getFootnoteReferenceList()
                            .forEach(
                                    mark ->
                                            notes.get(mark.getId().longValue())
                                                    .getParagraphs()
                                                    .forEach(
                                                            below ->
                                                                    cells.addAll(
                                                                            anchors(
                                                                                    below
                                                                                            .getCTP()))));
                }
                add(words(paragraph.getCTP()), cells);
            }
            for (XWPFTable table : document.getTables()) {
                table.getRows().stream().skip(1).forEach(this::row);
                if (!table.getRow(0).getCell(0).getText().equals(OF_REVIEWS)) {
                    table.getRows().stream()
                            .skip(1)
                            .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText))
                            .forEach(cells -> annexed.add(cells.toList()));
                }
            }
            for (PackagePart part :
                    document.getPackage().getPartsByName(Pattern.compile("/word/charts/.*xml"))) {
                try (InputStream in = part.getInputStream()) {
                    bars(new String(in.readAllBytes(), UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(XWPFTableRow row) {
        List<String> cells = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int last = row.getTableCells().size() - 1;
        for (int i = 0; i <= last; i++) {
            for (XWPFParagraph paragraph : row.getCell(i).getParagraphs()) {
                List<String> anchors = anchors(paragraph.getCTP());
                cells.addAll(anchors);
                words.append(anchors.isEmpty() ? words(paragraph.getCTP()) + " " : "");
            }
        }
        add(words.toString().strip(), cells);
    }

    private void bars(String chart) {
        int half = chart.indexOf("<c:val>");
        Matcher label = BAR.matcher(chart.substring(0, half));
        Matcher value = BAR.matcher(chart.substring(half));
        while (label.find() && value.find()) {
            bars.add(Map.entry(label.group(1), value.group(1)));
        }
    }

    /** The rows of the tables behind the text, cell by cell. */
    public List<List<String>> annexed() {
        return annexed;
    }

    /** The labels of charts with their values. */
    public List<Map.Entry<String, String>> bars() {
        return bars;
    }

    private void add(String words, List<String> cells) {
        statements.add(new Statement(words, cells));
        text.append(words).append('\n');
    }

    private static String words(CTP paragraph) {
        StringBuilder words = new StringBuilder();
        for (CTR run : paragraph.getRList()) {
            words.append(
                    run.getTList().stream()
                            .map(CTText::getStringValue)
                            .collect(java.util.stream.Collectors.joining(" ")));
        }
        return words.toString();
    }

    private static List<String> anchors(CTP paragraph) {
        return paragraph.getHyperlinkList().stream().map(CTHyperlink::getAnchor).toList();
    }

    public List<Statement> statements() {
        return statements;
    }

    /** All that is said, a line a paragraph or row. */
    public String text() {
        return text.toString();
    }

    /** The numbers of a text, as values: 1,234.50 as 1234.5. */
    public static Set<String> numbersOf(String words) {
        Set<String> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            numbers.add(
                    new java.math.BigDecimal(number.group().replace(",", ""))
                            .stripTrailingZeros()
                            .toPlainString());
        }
        return numbers;
    }

    /** A workbook as its reader sees it: the numbers of a row, formats applied. */
    public static final class Rows {
        private final Map<String, Map<Integer, String>> sheets = new LinkedHashMap<>();

        public Rows(byte[] workbook) {
            DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
                for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
                    Map<Integer, String> rows = new LinkedHashMap<>();
                    for (org.apache.poi.ss.usermodel.Row row : sheet) {
                        StringBuilder words = new StringBuilder();
                        for (Cell cell : row) {
                            words.append(shown.formatCellValue(cell)).append(' ');
                        }
                        rows.put(row.getRowNum(), words.toString());
                    }
                    sheets.put(sheet.getSheetName(), rows);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Whether a row of a sheet says all of these words. */
        public boolean with(String sheet, String... words) {
            return sheets.get(sheet).values().stream()
                    .anyMatch(row -> java.util.Arrays.stream(words).allMatch(row::contains));
        }

        /** Whether a row of any sheet says all of these words and has these numbers. */
        public boolean anywhere(List<String> words, String... numbers) {
            return sheets.values().stream()
                    .flatMap(rows -> rows.values().stream())
                    .filter(row -> words.stream().allMatch(row::contains))
                    .anyMatch(row -> numbersOf(row).containsAll(List.of(numbers)));
        }

        /** What the row of a cell says. */
        public String of(String anchor) {
            CellReference cell = new CellReference(anchor);
            return sheets.get(cell.getSheetName()).get(cell.getRow());
        }
    }
}
