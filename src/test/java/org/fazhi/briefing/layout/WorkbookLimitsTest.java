package org.fazhi.briefing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.xlsx.SheetLinks;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** What passes the limits of a sheet is shared or left out, and the sheet says so. */
class WorkbookLimitsTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final BriefingData DATA = InventedTables.of(SETTINGS, 14, 4, 7);

    private static WrittenBook book(WorkbookLimits limits) {
        Briefing briefing = new Briefing(SETTINGS.briefing(), limits);
        return new WrittenBook(
                briefing.write(briefing.slicing(DATA).apply(briefing.plan(DATA).get(0))).bytes());
    }

    @Test
    void rowsShareALinkWhereThereAreTooManyAndTheSheetSaysHowMany() {
        WrittenBook whole = book(WorkbookLimits.EXCEL);
        int most = whole.linksOf(SheetNames.ALL_FIGURES).size() / 3;
        WrittenBook book =
                book(
                        new WorkbookLimits(
                                WorkbookLimits.EXCEL.rows(), most, WorkbookLimits.EXCEL.formats()));

        for (String sheet : book.names()) {
            assertThat(book.linksOf(sheet)).as(sheet).hasSizeLessThanOrEqualTo(most);
        }
        assertThat(last(book, SheetNames.ALL_FIGURES)).startsWith("注：本表链接超过软件的上限，同列相邻的至多4行合用一个链接");
        Map<String, String> links = book.linksOf(SheetNames.ALL_FIGURES);
        links.forEach(
                (range, goal) ->
                        assertThat(goal)
                                .as(range)
                                .isEqualTo(
                                        whole.link(
                                                SheetNames.ALL_FIGURES,
                                                range.replaceFirst(":.*", ""))));
        assertThat(links.keySet()).anyMatch(range -> range.contains(":"));
        assertThat(last(book, SheetNames.SHORTCOMINGS)).doesNotContain("合用一个链接");
    }

    @Test
    void rowsBeyondTheLimitAreLeftOutWithALineThatSaysSo() {
        int most = 60;
        WrittenBook book =
                book(
                        new WorkbookLimits(
                                most,
                                WorkbookLimits.EXCEL.links(),
                                WorkbookLimits.EXCEL.formats()));

        for (String sheet : book.names()) {
            assertThat(book.rows(sheet)).as(sheet).hasSizeLessThanOrEqualTo(most);
            assertThat(book.linksOf(sheet).values())
                    .as(sheet)
                    .allMatch(goal -> Integer.parseInt(goal.replaceFirst(".*![A-Z]+", "")) <= most);
        }
        assertThat(last(book, SheetNames.ALL_FIGURES)).matches("注：本表超过软件的行数上限，其余\\d+行不列，见范围较小的分册。");
    }

    @Test
    void figuresAreWordsOfTheSameLookWhereTheBookHasNoFormatLeft() {
        WorkbookLimits few =
                new WorkbookLimits(WorkbookLimits.EXCEL.rows(), WorkbookLimits.EXCEL.links(), 2);
        WrittenBook book = book(few);
        assertThat(book.parts().get("xl/styles.xml").split("<numFmt ")).hasSize(2 + 1);
        assertThat(book(WorkbookLimits.EXCEL).parts().get("xl/styles.xml").split("<numFmt "))
                .hasSizeGreaterThan(2 + 1);
        assertThat(shown(12_500, "#,##0\"余\"\"（区政府）\"")).isEqualTo("12,500余（区政府）");
        assertThat(shown(97.44, "#,##0.00\"〔核〕\"")).isEqualTo("97.44〔核〕");
        assertThat(shown(2, "+#,##0.0\"个百分点\";-#,##0.0\"个百分点\";0")).isEqualTo("+2.0个百分点");
        assertThat(shown(-2, "+#,##0;-#,##0;0")).isEqualTo("-2");
        assertThat(shown(30, "\"约\"#,##0\"至35\"")).isEqualTo("约30至35");
    }

    private static String shown(double value, String format) {
        return FigureNumberFormat.shown(value, format);
    }

    @Test
    void whatACellCannotHoldIsCutWithAMark() {
        String text = SafeText.clean("复".repeat(32_765) + "𠮷议");
        assertThat(text).hasSize(SafeText.CELL_LIMIT).endsWith("复……");
        assertThat(SafeText.clean("𠮷".repeat(20_000)))
                .hasSizeLessThanOrEqualTo(SafeText.CELL_LIMIT)
                .endsWith("𠮷……");
        assertThat(SafeText.clean("复".repeat(32_767))).hasSize(SafeText.CELL_LIMIT).endsWith("复");
    }

    @Test
    void aBlockEndsWhereARowHasNoLink() {
        List<SheetLinks.Link> links =
                IntStream.of(1, 2, 3, 5, 6)
                        .mapToObj(row -> new SheetLinks.Link(row, 3, "r" + row))
                        .toList();
        assertThat(SheetLinks.of(links, 5).rows()).isEqualTo(1);
        assertThat(SheetLinks.of(links, 3).blocks())
                .extracting(SheetLinks.Block::reference, SheetLinks.Block::goal)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("D2:D3", "r1"),
                        org.assertj.core.api.Assertions.tuple("D4", "r3"),
                        org.assertj.core.api.Assertions.tuple("D6:D7", "r5"));
    }

    private static String last(WrittenBook book, String sheet) {
        List<Row> rows = book.rows(sheet);
        return rows.get(rows.size() - 1).getCell(0).getText();
    }
}
