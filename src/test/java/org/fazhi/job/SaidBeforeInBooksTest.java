package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.fazhi.briefing.WrittenBook.number;
import static org.fazhi.briefing.WrittenBook.text;
import static org.fazhi.job.ThreeYearsRun.district;
import static org.fazhi.job.ThreeYearsRun.whole;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.reader.Row;
import org.fazhi.briefing.WrittenBook;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.invented.ThreeYears;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The books of {@link ThreeYears} show what was said before: shortcomings again, plans and what
 * came of them, passages that are copied.
 */
@ExtendWith(ThreeYearsRun.Resolver.class)
class SaidBeforeInBooksTest {
    private static final String POINTS = "年度对比 不足与安排";
    private static final String SIMILAR = "公开与内容要素 文本相似";
    private static final String CITY = "巴中市";
    private static final String TONGJIANG = "511921";

    private static ThreeYearsRun run;
    private static WrittenBook book;

    @BeforeAll
    static void open(ThreeYearsRun shared) {
        run = shared;
        book = whole(run.data(2023));
    }

    @Test
    void bothSentencesOfAShortcomingStandSideBySide() {
        assertThat(points("巴州区"))
                .startsWith(
                        tuple("个别部门领导干部法治意识不强", "个别部门领导干部法治意识不强", "再提（逐字相同）"),
                        tuple("执法案卷制作质量有待提高", "部分执法案卷制作不够规范", "再提"),
                        tuple("涉外法律服务人才短缺", "—", "新提"),
                        tuple("—", "普法宣传形式单一", "未再提及"));
    }

    @Test
    void plansOfLastYearStandBesideWhatThisYearsReportSays() {
        List<Tuple> plans = points("巴州区").subList(4, 6);
        assertThat(plans.get(0).toList().get(0).toString()).contains("行政复议听证室建成投用");
        assertThat(plans)
                .extracting(row -> row.toList().get(1), row -> row.toList().get(2))
                .containsExactly(tuple("建成行政复议听证室", "有对应表述"), tuple("举办村社法治夜校", "未见对应表述"));
    }

    @Test
    void aDistrictsShortcomingsSayWhetherTheyAreNew() {
        WrittenBook own = district(run.data(2023), TONGJIANG);
        assertThat(own.rows("问题与举措对应"))
                .extracting(row -> text(row, 0), row -> text(row, 2))
                .contains(
                        tuple("个别部门领导干部法治意识不强", "再提（逐字相同）"),
                        tuple("执法案卷制作质量有待提高", "再提"),
                        tuple("涉外法律服务人才短缺", "新提"));
    }

    @Test
    void shortcomingsOfSeveralDistrictsSaySoToo() {
        assertThat(book.rows("存在不足"))
                .filteredOn(row -> text(row, 0).endsWith("通江县"))
                .extracting(row -> text(row, 5), row -> text(row, 7))
                .contains(
                        tuple("个别部门领导干部法治意识不强", "再提（逐字相同）"),
                        tuple("执法案卷制作质量有待提高", "再提"),
                        tuple("涉外法律服务人才短缺", "新提"));
    }

    @Test
    void aDistrictsBookLooksBackAtWhatLastYearsReportSaid() {
        assertThat(district(run.data(2023), TONGJIANG).rows("问题与举措对应"))
                .extracting(row -> text(row, 0), row -> text(row, 2))
                .contains(
                        tuple("普法宣传形式单一", "未再提及"),
                        tuple("建成行政复议听证室", "有对应表述"),
                        tuple("举办村社法治夜校", "未见对应表述"));
    }

    @Test
    void whatIsCopiedIsShownWithItsShareItsPassageAndItsPlace() {
        Row row = ofDistrict(book, "通江县");
        double share =
                run.warehouse().list(WarehouseTables.COPIED_PASSAGES, run.id(), 2023).stream()
                        .filter(each -> each.kind() == CopiedPassage.Kind.OWN_LAST_YEAR)
                        .mapToDouble(CopiedPassage::share)
                        .sum();
        assertThat(number(row, 1)).isEqualTo(share, within(0.0001)).isGreaterThan(0.2);
        assertThat(text(row, 5)).isEqualTo(CITY + "通江县2022年度报告");
        String shown = text(row, 4).replace("……", "");
        assertThat(book.evidence(SIMILAR, "B" + row.getRowNum(), 2)).startsWith(shown);
        assertThat(text(ofDistrict(whole(run.data(2024)), "南江县"), 5))
                .isEqualTo(CITY + "巴州区2024年度报告");
    }

    @Test
    void withoutAReportOfLastYearTheTextHasNothingToBeComparedWith() {
        assertThat(text(book.row(SIMILAR, CITY::equals), 1)).isEqualTo("不适用");
    }

    /** This year's words, last year's and what they are to each other, as a district's rows say. */
    private static List<Tuple> points(String district) {
        return book.rows(POINTS).stream()
                .filter(row -> text(row, 0).endsWith(district))
                .map(row -> tuple(text(row, 1), text(row, 3), text(row, 5)))
                .collect(Collectors.toList());
    }

    private static Row ofDistrict(WrittenBook read, String district) {
        return read.row(SIMILAR, name -> name.endsWith(district));
    }
}
