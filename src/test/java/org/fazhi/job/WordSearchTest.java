package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.briefing.concordance.Concordance;
import org.fazhi.briefing.concordance.ConcordanceBook;
import org.fazhi.job.files.InputException;
import org.fazhi.job.search.WordQuery;
import org.fazhi.job.search.WordSearch;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words in their context, over the tables of a real run. */
class WordSearchTest {
    private static final Settings SETTINGS = ProjectFiles.settings();

    @TempDir static Path folder;

    private static Warehouse warehouse;
    private static String run;

    @BeforeAll
    static void threeReports() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 0, 2023, 2);
        SmallReports.write(input, 3, 2023, 3);
        RunFolder place = new RunFolder(folder.resolve("out"));
        place.runTables(input);
        warehouse = place.warehouse();
        run = warehouse.current().orElseThrow().runId();
    }

    private static Concordance find(
            @Nullable Integer year, @Nullable String place, int most, String... words) {
        WordQuery query =
                WordQuery.of(
                        Arrays.asList(words), SETTINGS.reading().variants(), year, place, most);
        return WordSearch.of(warehouse, run, query);
    }

    @Test
    void everySentenceWithTheWordStandsThereTheNewestYearFirst() {
        Concordance found = find(null, null, 100, "法治意识");
        assertThat(found.searched()).isEqualTo(3);
        assertThat(found.reports()).isEqualTo(3);
        assertThat(found.sentences()).isEqualTo(3);
        assertThat(found.lines())
                .extracting(Concordance.Line::year)
                .containsExactly(2023, 2023, 2022);
        assertThat(found.lines())
                .extracting(Concordance.Line::place)
                .containsExactly("北京市海淀区", "四川省成都市金牛区", "四川省成都市金牛区");
        Concordance.Line line = found.lines().get(0);
        assertThat(line.before() + "|" + line.word() + "|" + line.after())
                .startsWith("个别部门|法治意识|不强");
        assertThat(line.chapter()).startsWith("二、存在的不足");
        assertThat(line.sectionId()).isNotEmpty();
    }

    @Test
    void severalWordsStandInOneSentenceAndTheFirstIsInTheMiddle() {
        Concordance found = find(2023, null, 100, "审结 受理率");
        assertThat(found.words()).containsExactly("审结", "受理率");
        assertThat(found.sentences()).isEqualTo(2);
        assertThat(found.lines())
                .allSatisfy(
                        line -> {
                            assertThat(line.word()).isEqualTo("审结");
                            assertThat(line.before()).contains("行政复议申请");
                            assertThat(line.after()).contains("受理率");
                        });
        assertThat(find(null, null, 100, "审结", "人民调解").sentences()).isZero();
    }

    @Test
    void aHeadingIsASentenceOfItsOwn() {
        Concordance found = find(2022, null, 100, "主要工作成效");
        assertThat(found.lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.before() + line.after()).isEmpty();
                            assertThat(line.chapter()).isEqualTo("一、主要工作成效");
                        });
    }

    @Test
    void traditionalWordsFindWhatReportsWriteInSimplifiedOnes() {
        assertThat(find(2022, null, 100, "行政復議").sentences())
                .isEqualTo(find(2022, null, 100, "行政复议").sentences())
                .isPositive();
    }

    @Test
    void aPlaceIsAPartOfItsNameOrTheBeginningOfItsCode() {
        assertThat(find(2023, "海淀", 100, "复议").searched()).isEqualTo(1);
        assertThat(find(null, "51", 100, "复议").reports()).isEqualTo(2);
        assertThat(find(null, "河南", 100, "复议").searched()).isZero();
    }

    @Test
    void whatIsNotShownIsCounted() {
        Concordance all = find(null, null, 1000, "法治");
        Concordance some = find(null, null, 4, "法治");
        assertThat(some.lines()).hasSize(4).isEqualTo(all.lines().subList(0, 4));
        assertThat(some.sentences()).isEqualTo(all.sentences()).isEqualTo(all.lines().size());
        assertThat(some.more()).isEqualTo(all.sentences() - 4);
        assertThat(all.more()).isZero();
    }

    @Test
    void noWordIsAnError() {
        assertThatThrownBy(() -> find(null, null, 10, " ", "\u3000"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no word");
    }

    @Test
    void theWorkbookHoldsARowASentence() {
        Concordance found = find(null, null, 4, "法治", "不强");
        byte[] bytes = new ConcordanceBook(SETTINGS.briefing()).write(found);
        WrittenBook book = new WrittenBook(bytes);
        assertThat(book.names()).containsExactly("词语检索");
        assertThat(book.text("词语检索", 0, 0)).isEqualTo("“法治”“不强”在各地报告中的用例");
        assertThat(book.text("词语检索", 1, 0)).isEqualTo("检索报告3份，其中3份含所检词语，共3句");
        assertThat(WrittenBook.number(book.rows("词语检索").get(3), 0)).isEqualTo(2023);
        assertThat(book.text("词语检索", 3, 1)).isEqualTo("北京市海淀区");
        assertThat(book.text("词语检索", 3, 3)).isEqualTo("个别部门");
        assertThat(book.text("词语检索", 3, 4)).isEqualTo("法治");
        assertThat(new ConcordanceBook(SETTINGS.briefing()).write(found)).isEqualTo(bytes);
    }

    @Test
    void aWorkbookOfNothingSaysSo() {
        byte[] bytes =
                new ConcordanceBook(SETTINGS.briefing())
                        .write(new Concordance(run, List.of("盐碱地"), List.of(), 0, 0, 3));
        assertThat(new WrittenBook(bytes).text("词语检索", 3, 0)).contains("没有同时含有");
    }
}
