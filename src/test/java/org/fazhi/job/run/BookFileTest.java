package org.fazhi.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.briefing.InventedBook;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.CellPlace;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.job.files.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a reader points into a book, and what is said where nothing is there. */
class BookFileTest {
    private static final Map.Entry<String, CellPlace> FIGURE =
            InventedBook.ALL.places().entrySet().stream()
                    .flatMap(
                            each ->
                                    each.getValue().stream()
                                            .filter(
                                                    place ->
                                                            place.sheet()
                                                                    .equals(SheetNames.INDICATORS))
                                            .map(place -> Map.entry(each.getKey(), place)))
                    .findFirst()
                    .orElseThrow();

    @TempDir Path folder;
    private Path path;
    private BookFile book;

    @BeforeEach
    void written() throws IOException {
        path = folder.resolve("书.xlsx");
        Files.write(path, InventedBook.ALL.bytes());
        book = BookFile.open(path.toString());
    }

    @Test
    void aCellIsFoundByItsSheetOrAsMuchAsTellsIt() {
        String reference = FIGURE.getValue().reference();
        for (String words :
                List.of(
                        SheetNames.INDICATORS + "!" + reference,
                        "'" + SheetNames.INDICATORS + "'!" + reference.toLowerCase(),
                        "要指标!$" + reference)) {
            BookCell cell = book.cell(words);
            assertThat(cell.place()).as(words).isEqualTo(FIGURE.getValue());
            assertThat(cell.passages()).contains(FIGURE.getKey());
        }
    }

    @Test
    void aNumberOfTheEvidenceIsFoundAsTheBookWritesIt() {
        assertThat(BookFile.isNumber("0123456789abcdef:12:0")).isFalse();
        for (String words : List.of("依据1", "〔依据1〕", "〔依据1〕等3处")) {
            assertThat(BookFile.isNumber(words)).isTrue();
            assertThat(book.passage(words)).isNotEmpty();
        }
        refused(() -> book.passage("依据99999"), "has no 依据99999; its evidence goes from 依据1 to 依据");
    }

    @Test
    void whatIsNotThereIsSaidWithTheCure() {
        refused(() -> book.cell("没有!D4"), "has no sheet 没有; its sheets are 封面目录, ");
        refused(() -> book.cell("指标!D4"), "has several sheets 指标; write which: 主要指标, ");
        refused(() -> book.cell("D4"), "the cell names no sheet; write SHEET!D7");
        refused(() -> book.cell("主要指标!D"), "主要指标!D is no cell; write the sheet and the cell");
        String row = FIGURE.getValue().reference().replaceAll("\\D", "");
        refused(() -> book.cell("主要指标!ZZ" + row), "is empty; in its row these do: ");
        refused(() -> book.cell("主要指标!A" + row), "rests on no passage of its own; in its row");
        refused(() -> book.cell("主要指标!A1"), "rests on no passage of its own; no cell of its row");
    }

    @Test
    void whatIsNoBookIsSaidToBeNone() throws IOException {
        refused(() -> BookFile.open(folder.resolve("none.xlsx").toString()), "there is no book ");
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        refused(() -> BookFile.open(text.toString()), "is no workbook; give an .xlsx");
        Files.write(path, without());
        refused(() -> BookFile.open(path.toString()), "does not say what its cells rest on; ");
    }

    /** The book as one without hidden columns. */
    private static byte[] without() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(InventedBook.ALL.bytes()))) {
            for (Sheet sheet : workbook) {
                sheet.forEach(
                        row -> {
                            for (int column = 0; column < 40; column++) {
                                if (sheet.isColumnHidden(column) && row.getCell(column) != null) {
                                    row.removeCell(row.getCell(column));
                                }
                            }
                        });
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Asked {
        void ask() throws IOException;
    }

    private static void refused(Asked asked, String words) {
        assertThatThrownBy(asked::ask)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(words);
    }
}
