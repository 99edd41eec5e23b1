package org.fazhi.briefing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What is written as text is what Apache POI and another reader find. */
class StreamedSheetTest {
    private static final List<String> WORDS =
            List.of("受理<118>件 & “办结”", "]]> \"引号\"", " 前有空格", "　全角", "两行\n文字", "𠮷字", "");

    @Test
    void wordsAreReadAsTheyWereWritten() throws IOException {
        byte[] book = written();
        XSSFSheet sheet = poi(book);
        for (int row = 0; row < WORDS.size(); row++) {
            assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).isEqualTo(WORDS.get(row));
        }
        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(book));
                Stream<String> words =
                        other.getFirstSheet().openStream().map(row -> row.getCellText(0))) {
            assertThat(words.limit(WORDS.size()).toList()).isEqualTo(WORDS);
        }
    }

    @Test
    void numbersHeightsMergedCellsAndLinksAreThere() throws IOException {
        XSSFSheet sheet = poi(written());
        assertThat(sheet.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(1.25e9);
        assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(23.75f);
        assertThat(sheet.getRow(0).getCell(28).getStringCellValue()).isEqualTo("据");
        assertThat(sheet.getMergedRegions().stream().map(Object::toString))
                .singleElement()
                .asString()
                .contains("C1:D1");
        assertThat(sheet.getHyperlinkList())
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.getLocation()).isEqualTo("'存在不足 & 其他'!A5");
                            assertThat(link.getCellRef()).isEqualTo("B1:B2");
                        });
        assertThat(sheet.getCTWorksheet().getDimension().getRef()).isEqualTo("A1:AC8");
    }

    @Test
    void markedWordsAreBoldWhereTheyFirstStand() throws IOException {
        XSSFSheet sheet = poi(written());
        XSSFRichTextString passage = sheet.getRow(WORDS.size()).getCell(0).getRichStringCellValue();
        assertThat(passage.getString()).isEqualTo("受理6件，其中6件办结");
        assertThat(passage.numFormattingRuns()).isEqualTo(3);
        assertThat(passage.getFontOfFormattingRun(1).getBold()).isTrue();
        assertThat(passage.getIndexOfFormattingRun(1)).isEqualTo(2);
        assertThat(passage.getLengthOfFormattingRun(1)).isEqualTo(2);
    }

    private static byte[] written() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new StreamedParts())) {
            StreamedSheet sheet = (StreamedSheet) workbook.createSheet("表");
            sheet.setHorizontallyCenter(true);
            XSSFCellStyle style = workbook.createCellStyle();
            for (String words : WORDS) {
                sheet.words(0, words, style);
                sheet.number(1, 1.25e9, style);
                if (sheet.rows() == 0) {
                    sheet.blank(2, style);
                    sheet.blank(3, style);
                    sheet.merge(2, 4);
                }
                sheet.end(23.79);
            }
            sheet.words(0, "受理6件，其中6件办结", List.of("6件", "没有的"), style);
            sheet.end(16);
            sheet.addToFirst(28, "据", style);
            sheet.link(new SheetLinks.Block(1, 0, 1, "'存在不足 & 其他'!A5"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XSSFSheet poi(byte[] book) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            return workbook.getSheetAt(0);
        }
    }
}
