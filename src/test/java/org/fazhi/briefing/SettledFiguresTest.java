package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** What a book shows of figures that people settled, and of shortcomings without a figure. */
class SettledFiguresTest {
    private static final Settings SETTINGS =
            Settings.parse(
                    ProjectFiles.conf(
                            "corrections.csv",
                            """
                            target,field,value,reason,stated
                            001_a71b613045394b49.txt,mediation.cases,12900,漏写“万”,1.29件
                            004_d963340439af9fb4.txt,reconsideration.concluded,confirmed,含结转3宗,86宗
                            """));
    private static final WrittenBook BOOK = book();

    private static WrittenBook book() {
        Briefing briefing = new Briefing(SETTINGS.briefing());
        BriefingData data = SampleReports.read(SETTINGS);
        return new WrittenBook(
                briefing.write(briefing.slicing(data).apply(briefing.plan(data).get(0))).bytes());
    }

    @Test
    void aCorrectedFigureStandsInPlaceOfTheStatedOneWithAMark() {
        assertThat(texts(row(SheetNames.INDICATORS, "海淀区"))).contains("12900.0");
        assertThat(BOOK.parts().get("xl/styles.xml")).contains("#,##0&quot;〔更正〕&quot;");
        assertThat(texts(SheetNames.INDICATORS)).doesNotContain("1.29");
    }

    @Test
    void theListOfChecksEndsWithWhatPeopleSettled() {
        List<String> texts = texts(SheetNames.CHECKS);
        assertThat(texts).noneMatch(text -> text.contains("疑漏") || text.contains("多于"));
        assertThat(texts.get(indexOf(texts, "人工更正与确认"))).startsWith("表");
        assertThat(texts.subList(indexOf(texts, "人工更正与确认"), texts.size()))
                .containsSubsequence(
                        "更正", "1.29件", "12900.0", "漏写“万”", "确认", "86宗", "86.0", "含结转3宗");
    }

    @Test
    void aShortcomingWithoutItsFigureIsMarked() {
        for (String sheet : List.of(SheetNames.SHORTCOMINGS, SheetNames.ANSWERS)) {
            assertThat(BOOK.rows(sheet))
                    .filteredOn(row -> texts(row).contains("有问题无数据"))
                    .satisfiesExactlyInAnyOrder(
                            row -> assertThat(texts(row)).anyMatch(begins("法治意识有待提升")),
                            row -> assertThat(texts(row)).anyMatch(begins("行政争议案多人少")));
        }
        Row check =
                BOOK.rows(SheetNames.CHECKS).stream()
                        .filter(row -> texts(row).toString().contains("有问题无数据"))
                        .findFirst()
                        .orElseThrow();
        assertThat(texts(check)).anyMatch(text -> text.contains("“行政案件发案量较高”“败诉纠错率较高”"));
        assertThat(texts(check)).anyMatch(text -> text.startsWith("〔依据"));
    }

    private static Predicate<String> begins(String words) {
        return text -> text.startsWith(words);
    }

    private static Row row(String sheet, String place) {
        return BOOK.rows(sheet).stream()
                .filter(row -> texts(row).stream().anyMatch(text -> text.contains(place)))
                .filter(row -> row.getCellCount() > 5)
                .findFirst()
                .orElseThrow();
    }

    private static int indexOf(List<String> texts, String words) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError("nowhere: " + words);
    }

    private static List<String> texts(String sheet) {
        return BOOK.rows(sheet).stream().flatMap(row -> texts(row).stream()).toList();
    }

    private static List<String> texts(Row row) {
        return row.stream()
                .filter(cell -> cell != null && !cell.getText().isEmpty())
                .map(Cell::getText)
                .toList();
    }
}
