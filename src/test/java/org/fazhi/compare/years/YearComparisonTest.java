package org.fazhi.compare.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.compare.Reporting.report;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.assertj.core.groups.Tuple;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Reporting;
import org.fazhi.compare.region.StatedReport;
import org.fazhi.extract.Observation.Qualifier;
import org.junit.jupiter.api.Test;

class YearComparisonTest {
    private static final String MEDIATION = "mediation.cases";
    private static final String RATE = "mediation.success_rate";
    private static final String RECEIVED = "reconsideration.received";

    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    @Test
    void eachYearStandsBesideTheOneBefore() {
        assertThat(
                        compare(
                                report("511902", 2021).states(MEDIATION, 800, "件"),
                                report("511902", 2022)
                                        .states(MEDIATION, 1000, "件")
                                        .states(RATE, 97.4, "%"),
                                report("511902", 2023).states(RATE, 98.5, "%"),
                                report("511903", 2021).states(MEDIATION, 5, "件"),
                                report("511903", 2022).states(MEDIATION, 9, "件"),
                                report("511921", 2020).states(MEDIATION, 70, "件"),
                                report("511921", 2022).states(MEDIATION, 90, "件")))
                .extracting(
                        row -> row.regionCode().value(),
                        YearOnYear::year,
                        YearOnYear::previous,
                        YearOnYear::value,
                        YearOnYear::change,
                        YearOnYear::changeRate,
                        YearOnYear::doubt)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("511902", 2022, 800.0, 1000.0, 200.0, 25.0, null),
                        Tuple.tuple("511902", 2023, 97.4, 98.5, 1.1, null, null),
                        Tuple.tuple("511903", 2022, 5.0, 9.0, 4.0, null, null));
    }

    @Test
    void acrossAChangeOfDefinitionNothingIsCompared() {
        assertThat(
                        compare(
                                report("511902", 2023).states(RECEIVED, 93, "件"),
                                report("511902", 2024).states(RECEIVED, 150, "件"),
                                report("511902", 2025).states(RECEIVED, 180, "件")))
                .extracting(YearOnYear::year, YearOnYear::change, YearOnYear::doubt)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(2024, null, "统计口径有变，不作比较：2024年1月1日起施行修订后的行政复议法"),
                        Tuple.tuple(2025, 30.0, null));
    }

    @Test
    void whatMakesAComparisonDoubtfulIsSaid() {
        Reporting before = report("511902", 2022).states(MEDIATION, 1000, "件");
        Reporting exact = report("511902", 2023).states(MEDIATION, 1100, "件");
        assertThat(doubt(before, exact)).isNull();
        assertThat(doubt(before, with(Qualifier.OVER, null, true))).isEqualTo("含约数");
        assertThat(doubt(before, with(Qualifier.EXACT, "全市", true))).isEqualTo("统计范围不同");
        assertThat(doubt(before, with(Qualifier.EXACT, null, false))).isEqualTo("所据数据待核实");
        assertThat(doubt(before, exact.early())).isEqualTo("统计时段不是全年");
    }

    private static Reporting with(Qualifier qualifier, String scope, boolean sound) {
        return report("511902", 2023).states(MEDIATION, 1100, "件", qualifier, scope, sound);
    }

    private String doubt(Reporting before, Reporting now) {
        List<YearOnYear> rows = compare(before, now);
        assertThat(rows).hasSize(1);
        return rows.get(0).doubt();
    }

    private List<YearOnYear> compare(Reporting... reports) {
        List<StatedReport> held = Stream.of(reports).map(Reporting::held).toList();
        return new YearComparison(
                        ProjectFiles.settings().analysis().comparison(),
                        ProjectFiles.settings().reading().indicators())
                .compare(spark, Reporting.roster(held), spark.parallelize(held, 2))
                .collect();
    }
}
