package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BookSlice;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;
import org.fazhi.settings.briefing.BookSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books of reports that say in their titles that they are examples say so on every page. */
class ExampleBooksTest {
    private static final String MARK = "示例数据";
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final Briefing BRIEFING = new Briefing(SETTINGS.briefing());
    private static final BriefingData REAL = InventedTables.of(SETTINGS, 8, 2, 3);
    private static final BriefingData EXAMPLES =
            BriefingDataBuilder.builder(REAL)
                    .documents(REAL.documents().stream().map(ExampleBooksTest::asExample).toList())
                    .build();

    private static Document asExample(Document report) {
        return DocumentBuilder.builder(report).title(report.title() + "（示例）").build();
    }

    @Test
    void everyPageOfEveryKindOfBookBearsTheMark() throws IOException {
        for (BookPlan.Kind kind : List.of(BookPlan.Kind.ALL, BookPlan.Kind.REGION)) {
            Book book = BRIEFING.write(slice(EXAMPLES, kind));
            assertThat(new WrittenBook(book.bytes()).rows(SheetNames.COVER))
                    .anyMatch(row -> row.toString().contains(MARK));
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
                for (Sheet sheet : read) {
                    assertThat(sheet.getFooter().getLeft()).contains(MARK);
                    assertThat(sheet.getHeader().getLeft().contains(MARK))
                            .as(sheet.getSheetName())
                            .isNotEqualTo(sheet.getSheetName().equals(SheetNames.COVER));
                }
            }
        }
    }

    /** The words of a drawing are outlines: what is drawn of examples is another picture. */
    @Test
    void chartsSayWhatTheyRestOn() {
        assertThat(SETTINGS.briefing().ofExamples().sheets().charts().source().with("共8份"))
                .contains(MARK);
        assertThat(charts(EXAMPLES)).isNotEmpty().doesNotContainAnyElementsOf(charts(REAL));
    }

    @Test
    void thePageInWordBearsIt() {
        Book paper = BRIEFING.writeWithPaper(slice(EXAMPLES, BookPlan.Kind.REGION)).get(1);
        assertThat(new WrittenPaper(paper.bytes()).text()).contains(MARK);
    }

    @Test
    void booksOfRealReportsDoNotBearIt() throws IOException {
        Book book = BRIEFING.write(slice(REAL, BookPlan.Kind.ALL));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
            for (Sheet sheet : read) {
                assertThat(sheet.getFooter().getLeft() + sheet.getHeader().getLeft())
                        .doesNotContain(MARK);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"某县2023年法治政府建设年度报告（示例）", "某县人民政府关于2023年法治政府建设情况的报告(示例)", "某局2023年工作总结【样例】"})
    void titlesOfExamples(String title) {
        assertThat(SETTINGS.briefing().books().examples().has(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某县创建示例县2023年法治政府建设年度报告",
                "某县2023年法治政府建设示范创建报告（示范）",
                "某县2023年法治政府建设年度报告（示例）解读"
            })
    void titlesOfReportsThatAreNone(String title) {
        BookSettings.Examples examples = SETTINGS.briefing().books().examples();
        assertThat(examples.has(title)).isFalse();
        assertThat(examples.has(null)).isFalse();
    }

    private static BookSlice slice(BriefingData data, BookPlan.Kind kind) {
        BookPlan plan =
                BRIEFING.plan(data).stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .orElseThrow();
        return BRIEFING.slicing(data).apply(plan);
    }

    private static List<String> charts(BriefingData data) {
        return BRIEFING.chartImages(slice(data, BookPlan.Kind.ALL)).stream()
                .filter(image -> image.relativePath().endsWith(".svg"))
                .map(image -> new String(image.bytes(), StandardCharsets.UTF_8))
                .toList();
    }
}
