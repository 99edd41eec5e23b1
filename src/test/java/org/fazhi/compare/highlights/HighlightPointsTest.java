package org.fazhi.compare.highlights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.compare.ReportedFacts.ALL_FOUR;
import static org.fazhi.compare.ReportedFacts.WRITER;
import static org.fazhi.compare.ReportedFacts.finding;
import static org.fazhi.compare.ReportedFacts.seat;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.compare.points.PointYear;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** What page one tells of points that several reports state. */
class HighlightPointsTest {
    private static final RegionCode BAZHONG = new RegionCode("511900");

    /** A report whose government admitted the same in so many years before as well. */
    private static ReportFacts report(String code, String docId, int yearsBefore) {
        List<StatedPoint> points = new ArrayList<>();
        for (int ago = 0; ago <= yearsBefore; ago++) {
            points.add(
                    new StatedPoint(
                            "few",
                            Finding.Kind.SHORTCOMING,
                            "基层执法力量不足",
                            docId + ":SHORTCOMING:1" + (ago == 0 ? "" : "-" + ago),
                            ago));
        }
        return ReportFactsBuilder.builder()
                .seat(seat(code, docId))
                .contents(ALL_FOUR)
                .findings(List.of(finding(docId, Finding.Kind.SHORTCOMING, 1, "执法人员偏少")))
                .points(points)
                .build();
    }

    private static PointYear counts(int year, int reports, int of) {
        return new PointYear(
                "few",
                year,
                BAZHONG,
                reports,
                of,
                0,
                0,
                0,
                0,
                reports,
                Finding.Kind.SHORTCOMING,
                "基层执法力量不足");
    }

    private static final List<ReportFacts> REPORTS =
            List.of(report("511902", "a", 2), report("511903", "b", 1));

    private static List<Highlight> said(PointYear... rows) {
        return WRITER.write(2023, BAZHONG, "巴中市", 3, REPORTS, List.of(), List.of(rows));
    }

    @Test
    void aCommonPointStandsWithHowManyOfHowManyReportsAndWhose() {
        assertThat(said(counts(2023, 2, 3)))
                .filteredOn(highlight -> highlight.topic().equals("common"))
                .singleElement()
                .satisfies(
                        highlight -> {
                            assertThat(highlight.sentence())
                                    .isEqualTo("共性问题：基层执法力量不足（3份政府报告中2份，占67%：巴州区、恩阳区）。");
                            assertThat(highlight.findingIds())
                                    .containsExactly("a:SHORTCOMING:1", "b:SHORTCOMING:1");
                        });
    }

    @Test
    void whatOneReportStatesIsNotCommon() {
        assertThat(said(counts(2023, 1, 3)))
                .extracting(Highlight::topic)
                .doesNotContain("common", "shifted");
    }

    @Test
    void aShareThatHasMovedStandsBesideThatOfTheYearBefore() {
        assertThat(said(counts(2023, 2, 3), counts(2022, 1, 4)))
                .extracting(Highlight::sentence)
                .contains("载明份数与上年不同的共性问题（上年4份报告，本年3份报告）：“基层执法力量不足”上年1份，本年2份。");
        assertThat(said(counts(2023, 0, 4), counts(2022, 2, 4)))
                .extracting(Highlight::sentence)
                .contains("载明份数与上年不同的共性问题（上年4份报告，本年4份报告）：“基层执法力量不足”上年2份，本年未见。");
        assertThat(said(counts(2023, 2, 4), counts(2022, 2, 4)))
                .extracting(Highlight::topic)
                .doesNotContain("shifted");
        assertThat(said(counts(2023, 2, 9), counts(2022, 2, 4)))
                .as("other places")
                .extracting(Highlight::topic)
                .doesNotContain("shifted");
    }

    @Test
    void whatIsAdmittedForTheThirdYearIsNamedWithItsPlace() {
        assertThat(said(counts(2023, 2, 3)))
                .extracting(Highlight::sentence)
                .contains("连续三年载明同一不足的有1地：巴州区。");
        assertThat(
                        WRITER.write(
                                2023,
                                new RegionCode("511902"),
                                "巴州区",
                                1,
                                REPORTS.subList(0, 1),
                                List.of()))
                .extracting(Highlight::sentence)
                .contains("连续三年载明的不足：基层执法力量不足。");
    }
}
