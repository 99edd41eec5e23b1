package org.fazhi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.assertj.core.groups.Tuple;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

class YearComparisonTest {
    private static final String MEDIATION = "mediation.cases";
    private static final String RATE = "mediation.success_rate";
    private static final String RECEIVED = "reconsideration.received";

    private final Settings settings = ProjectFiles.settings();
    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    @Test
    void eachYearStandsBesideTheOneBefore() {
        assertThat(
                        compare(
                                row("511902", MEDIATION, 2021, 800, "件"),
                                row("511902", MEDIATION, 2022, 1000, "件"),
                                row("511902", RATE, 2022, 97.4, "%"),
                                row("511902", RATE, 2023, 98.5, "%"),
                                row("511903", MEDIATION, 2021, 5, "件"),
                                row("511903", MEDIATION, 2022, 9, "件"),
                                row("511921", MEDIATION, 2020, 70, "件"),
                                row("511921", MEDIATION, 2022, 90, "件")))
                .extracting(
                        YearOnYear::regionCode,
                        YearOnYear::year,
                        YearOnYear::previous,
                        YearOnYear::value,
                        YearOnYear::change,
                        YearOnYear::changeRate)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("511902", 2022, 800.0, 1000.0, 200.0, 25.0),
                        Tuple.tuple("511902", 2023, 97.4, 98.5, 1.1, null),
                        Tuple.tuple("511903", 2022, 5.0, 9.0, 4.0, null));
    }

    @Test
    void acrossAChangeOfDefinitionNothingIsCompared() {
        assertThat(
                        compare(
                                row("511902", RECEIVED, 2023, 93, "件"),
                                row("511902", RECEIVED, 2024, 150, "件")))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.change()).isNull();
                            assertThat(row.changeRate()).isNull();
                            assertThat(row.doubt()).contains("统计口径有变，不作比较");
                        });
    }

    @Test
    void sumsFromBelowAreNotComparedOverTheYears() {
        RegionIndicator before = row("511900", MEDIATION, 2022, 100, "件");
        RegionIndicator now = summed("511900", MEDIATION, 2023, 300, 1, 2);
        assertThat(compare(before, now)).isEmpty();
    }

    @Test
    void aSumThatExceedsTheGovernmentsOwnFigureIsNoted() {
        List<Check> checks =
                new RegionalChecks(settings, Figures.DIVISIONS)
                        .of(
                                spark.parallelize(
                                        List.of(
                                                level(row("511900", MEDIATION, 2023, 100, "件")),
                                                summed("511900", MEDIATION, 2023, 300, 2, 3),
                                                level(row("511900", RECEIVED, 2023, 100, "件")),
                                                summed("511900", RECEIVED, 2023, 40, 2, 3)),
                                        2));
        assertThat(checks)
                .singleElement()
                .satisfies(
                        check -> {
                            assertThat(check.family()).isEqualTo(Check.Family.REGIONAL);
                            assertThat(check.regionCode()).isEqualTo("511900");
                            assertThat(check.stated()).isEqualTo(100);
                            assertThat(check.computed()).isEqualTo(300);
                            assertThat(check.message())
                                    .startsWith("巴中市本级报告载明")
                                    .endsWith("所辖各地报告合计300件（2/3地载明），统计范围待核。");
                        });
    }

    private List<YearOnYear> compare(RegionIndicator... rows) {
        return new YearComparison(settings)
                .compare(
                        spark,
                        spark.emptyRDD(),
                        spark.emptyRDD(),
                        spark.parallelize(List.of(rows), 2))
                .collect();
    }

    private static RegionIndicator level(RegionIndicator row) {
        return new RegionIndicator(
                row.reportYear(),
                row.regionCode(),
                Document.Level.PREFECTURE,
                row.indicator(),
                row.basis(),
                row.value(),
                row.unit(),
                row.qualifier(),
                row.reports(),
                row.reporting(),
                null,
                null,
                null,
                row.observationIds());
    }

    private static RegionIndicator row(
            String code, String indicator, int year, double value, String unit) {
        return new RegionIndicator(
                year,
                code,
                Document.Level.COUNTY,
                indicator,
                RegionIndicator.Basis.REPORTED,
                value,
                unit,
                Observation.Qualifier.EXACT,
                1,
                1,
                null,
                null,
                null,
                List.of(code + year + indicator + ":1:0"));
    }

    private static RegionIndicator summed(
            String code, String indicator, int year, double value, int reporting, int reports) {
        return new RegionIndicator(
                year,
                code,
                Document.Level.PREFECTURE,
                indicator,
                RegionIndicator.Basis.SUMMED,
                value,
                "件",
                Observation.Qualifier.EXACT,
                reports,
                reporting,
                null,
                null,
                null,
                List.of("x:1:0"));
    }
}
