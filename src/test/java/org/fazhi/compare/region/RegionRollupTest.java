package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fazhi.compare.Figures.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.audit.Check;
import org.fazhi.compare.Figures;
import org.fazhi.compare.figure.Measure;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ExpectedReports;
import org.fazhi.settings.reading.Indicators;
import org.junit.jupiter.api.Test;

class RegionRollupTest {
    private static final String RECEIVED = "received";
    private static final String SUCCEEDED = "succeeded";
    private static final String CASES = "cases";
    private static final String RATE = "success_rate";
    private static final String REFORMS = "reforms";
    private static final String REPLIES = "reply_rate";
    private static final String PLANS = "plans";
    private static final List<Measure> MEASURES =
            List.of(
                    measure(REFORMS, Indicators.IndicatorKind.FLOW, Indicators.Comparable.NOTE),
                    measure(REPLIES, Indicators.IndicatorKind.RATE, Indicators.Comparable.NOTE),
                    Figures.count(PLANS, Indicators.Combine.SEPARATE),
                    Figures.count(RECEIVED, Indicators.Combine.FIRST),
                    Figures.count(SUCCEEDED, Indicators.Combine.FIRST),
                    Figures.count(CASES, Indicators.Combine.FIRST),
                    new Measure(
                            RATE,
                            "%",
                            Indicators.IndicatorKind.RATE,
                            Indicators.Combine.FIRST,
                            Indicators.Comparable.YES,
                            SUCCEEDED,
                            CASES,
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            null));

    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    private final List<Document> reports =
            List.of(
                    Figures.report("bazhou", "511902", Document.GovernmentLevel.COUNTY),
                    Figures.report(
                            "justice",
                            "511902",
                            Document.GovernmentLevel.COUNTY,
                            "司法局",
                            Document.Status.OK,
                            null),
                    Figures.report("town", "511902", Document.GovernmentLevel.TOWNSHIP),
                    Figures.report("enyang", "511903", Document.GovernmentLevel.COUNTY),
                    Figures.report("bazhong", "511900", Document.GovernmentLevel.PREFECTURE),
                    Figures.report("dongguan", "441900", Document.GovernmentLevel.PREFECTURE));

    @Test
    void countsAreSummedFromTheCountiesBesideWhatThePrefectureReportsItself() {
        List<RegionIndicator> rows =
                rollUp(
                        figure("bazhou", 0, RECEIVED, "申请", 93, "件"),
                        figure("enyang", 0, RECEIVED, "申请", 7, "件"),
                        figure("bazhong", 0, RECEIVED, "申请", 300, "件"),
                        figure("dongguan", 0, RECEIVED, "申请", 1000, "件"));
        assertThat(rows)
                .extracting(RegionRollupTest::line)
                .containsExactly(
                        "000000 SUMMED 1100.0 3/4 7.0 93.0 1000.0",
                        "440000 SUMMED 1000.0 1/1 1000.0 1000.0 1000.0",
                        "441900 REPORTED 1000.0 1/1 null null null",
                        "510000 SUMMED 100.0 2/3 7.0 50.0 93.0",
                        "511900 REPORTED 300.0 1/1 null null null",
                        "511900 SUMMED 100.0 2/3 7.0 50.0 93.0",
                        "511902 REPORTED 93.0 1/1 null null null",
                        "511903 REPORTED 7.0 1/1 null null null");
    }

    @Test
    void aRateIsRecomputedFromSummedPartsAndItsMedianStandsBeside() {
        List<RegionIndicator> rows =
                rollUp(
                        figure("bazhou", 0, CASES, "调解", 900, "件"),
                        figure("bazhou", 10, SUCCEEDED, "成功", 882, "件"),
                        figure("bazhou", 20, RATE, "成功率", 98, "%"),
                        figure("enyang", 20, RATE, "成功率", 100, "%"));
        assertThat(rows)
                .filteredOn(row -> row.indicator().equals(RATE))
                .filteredOn(RegionRollupTest::isPrefecture)
                .extracting(RegionRollupTest::line)
                .containsExactly(
                        "511900 RECOMPUTED 98.0 1/3 98.0 98.0 98.0",
                        "511900 MEDIAN 99.0 2/3 98.0 99.0 100.0");
    }

    @Test
    void partsOfDifferentScopesMakeNoRate() {
        List<RegionIndicator> rows =
                rollUp(
                        Figures.scoped(figure("bazhou", 0, CASES, "调解", 900, "件"), "全市"),
                        Figures.scoped(figure("bazhou", 10, SUCCEEDED, "成功", 882, "件"), "区级"));
        assertThat(rows).noneMatch(row -> row.indicator().equals(RATE));
    }

    @Test
    void countsOfDifferentScopesAreNotAddedButTheMedianOfSuchRatesIsShown() {
        List<RegionIndicator> rows =
                rollUp(
                        figure("bazhou", 0, REFORMS, "改革事项", 12, "件"),
                        figure("enyang", 0, REFORMS, "改革事项", 30, "件"),
                        figure("bazhou", 10, REPLIES, "办复率", 90, "%"),
                        figure("enyang", 10, REPLIES, "办复率", 95, "%"));
        assertThat(rows)
                .filteredOn(RegionRollupTest::isPrefecture)
                .extracting(RegionRollupTest::line)
                .containsExactly(
                        "511900 SUMMED null 2/3 null null null",
                        "511900 MEDIAN 92.5 2/3 90.0 92.5 95.0");
    }

    @Test
    void whatStaysSeparateInAReportHasNoSumOnlyTheNumberThatStateIt() {
        List<RegionIndicator> rows =
                rollUp(
                        figure("bazhou", 0, PLANS, "区级计划", 3, "件"),
                        figure("bazhou", 10, PLANS, "部门计划", 40, "件"),
                        figure("enyang", 0, PLANS, "计划", 5, "件"));
        assertThat(rows)
                .extracting(RegionRollupTest::line)
                .contains(
                        "511902 REPORTED null 1/1 null null null",
                        "511903 REPORTED 5.0 1/1 null null null",
                        "511900 SUMMED null 2/3 null null null");
    }

    @Test
    void aSumIsAsExactAsItsLeastExactPart() {
        List<RegionIndicator> rows =
                rollUp(
                        figure("bazhou", 0, RECEIVED, "申请", 93, "件"),
                        Figures.over(figure("enyang", 0, RECEIVED, "申请", 100, "件")));
        assertThat(rows)
                .filteredOn(RegionRollupTest::isPrefecture)
                .extracting(RegionIndicator::value, RegionIndicator::qualifier)
                .containsExactly(tuple(193.0, Observation.Qualifier.OVER));
    }

    @Test
    void whereNobodySpeaksThereIsNoRowAndNoZero() {
        assertThat(rollUp(figure("bazhou", 0, RECEIVED, "申请", 93, "件")))
                .extracting(row -> row.regionCode() + " " + row.indicator())
                .containsExactly(
                        "000000 received", "510000 received", "511900 received", "511902 received");
    }

    @Test
    void departmentsAndTownshipsAreNeverAdded() {
        List<RegionIndicator> rows =
                rollUp(
                        figure("bazhou", 0, RECEIVED, "申请", 93, "件"),
                        figure("justice", 0, RECEIVED, "申请", 5000, "件"),
                        figure("town", 0, RECEIVED, "申请", 6000, "件"));
        assertThat(rows)
                .filteredOn(RegionRollupTest::isPrefecture)
                .extracting(RegionRollupTest::line)
                .containsExactly("511900 SUMMED 93.0 1/3 93.0 93.0 93.0");
    }

    @Test
    void aFigureFoundInErrorIsShownButSummedNowhere() {
        Observation wrong = figure("bazhou", 0, RECEIVED, "申请", 93, "件");
        Check check =
                new Check(
                        "bazhou:x:0",
                        "bazhou",
                        new RegionCode("511902"),
                        2023,
                        Check.Family.ARITHMETIC,
                        "x",
                        Check.Severity.ERROR,
                        "数据不一致",
                        List.of(wrong.observationId()),
                        null,
                        null,
                        1);
        assertThat(
                        rollUp(
                                List.of(wrong, figure("enyang", 0, RECEIVED, "申请", 7, "件")),
                                List.of(check)))
                .extracting(RegionRollupTest::line)
                .contains(
                        "511902 REPORTED 93.0 1/1 null null null",
                        "511900 SUMMED 7.0 1/3 7.0 7.0 7.0");
    }

    @Test
    void theOrderOfTheFilesChangesNothing() {
        List<Observation> figures =
                new ArrayList<>(
                        List.of(
                                figure("bazhou", 0, RECEIVED, "申请", 93, "件"),
                                figure("enyang", 0, RECEIVED, "申请", 7, "件"),
                                figure("dongguan", 0, RECEIVED, "申请", 1000, "件")));
        List<RegionIndicator> rows = rollUp(figures, List.of());
        Collections.reverse(figures);
        assertThat(rollUp(figures, List.of())).isEqualTo(rows);
    }

    private static Measure measure(
            String id, Indicators.IndicatorKind kind, Indicators.Comparable comparable) {
        String unit = kind == Indicators.IndicatorKind.RATE ? "%" : "件";
        return new Measure(
                id,
                unit,
                kind,
                Indicators.Combine.FIRST,
                comparable,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static boolean isPrefecture(RegionIndicator row) {
        return row.regionCode().value().equals("511900");
    }

    private List<RegionIndicator> rollUp(Observation... figures) {
        return rollUp(List.of(figures), List.of());
    }

    private List<RegionIndicator> rollUp(List<Observation> figures, List<Check> checks) {
        List<RosterEntry> roster =
                new Roster(Figures.DIVISIONS, new ExpectedReports(new TreeMap<>()))
                        .entries(reports);
        JavaRDD<StatedReport> stated =
                new StatedReports(MEASURES)
                        .gather(
                                spark,
                                roster,
                                reports,
                                spark.parallelize(figures, 2),
                                spark.parallelize(checks, 1));
        return new RegionRollup(MEASURES, Figures.DIVISIONS)
                .rollUp(spark, roster, stated).collect().stream()
                        .sorted(
                                Comparator.comparing(RegionIndicator::regionCode)
                                        .thenComparing(RegionIndicator::indicator)
                                        .thenComparing(RegionIndicator::basis))
                        .toList();
    }

    private static String line(RegionIndicator row) {
        return "%s %s %s %d/%d %s %s %s"
                .formatted(
                        row.regionCode(),
                        row.basis(),
                        row.value(),
                        row.reporting(),
                        row.reports(),
                        row.minimum(),
                        row.median(),
                        row.maximum());
    }
}
