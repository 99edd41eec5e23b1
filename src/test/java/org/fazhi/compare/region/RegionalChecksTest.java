package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.compare.Figures;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicator.Basis;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** A government's own figure beside the sum of those below it. */
class RegionalChecksTest {
    private static final String MEDIATION = "mediation.cases";
    private static final String RATE = "mediation.success_rate";

    private final JavaSparkContext spark =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    @Test
    void aSumThatExceedsTheGovernmentsOwnFigureIsNoted() {
        assertThat(checks(own(100), summed(300, 2, 3)))
                .singleElement()
                .satisfies(
                        check -> {
                            assertThat(check.family()).isEqualTo(Check.Family.REGIONAL);
                            assertThat(check.regionCode()).hasToString("511900");
                            assertThat(check.stated()).isEqualTo(100);
                            assertThat(check.computed()).isEqualTo(300);
                            assertThat(check.observationIds()).containsExactly("own:1:0", "x:1:0");
                            assertThat(check.message())
                                    .startsWith("巴中市本级报告载明")
                                    .endsWith("所辖各地报告合计300件（2/3地载明），统计范围待核。");
                        });
    }

    @Test
    void aSmallerSumSaysNothingWhileSomeAreSilent() {
        assertThat(checks(own(100), summed(40, 2, 3))).isEmpty();
        assertThat(checks(own(100), summed(40, 3, 3))).hasSize(1);
    }

    @Test
    void aSmallDifferenceIsNone() {
        assertThat(checks(own(100), summed(110, 3, 3))).isEmpty();
    }

    @Test
    void aRateIsHeldAgainstTheOneThatAllBelowMakeTogether() {
        RegionIndicator own = row(RATE, Basis.REPORTED, 99, 1, 1, "own:1:0");
        RegionIndicator median = row(RATE, Basis.MEDIAN, 50, 3, 3, "x:1:0");
        assertThat(checks(own, median, row(RATE, Basis.RECOMPUTED, 70, 2, 3, "x:1:0"))).isEmpty();
        assertThat(checks(own, median, row(RATE, Basis.RECOMPUTED, 70, 3, 3, "x:1:0")))
                .singleElement()
                .satisfies(
                        check -> assertThat(check.message()).contains("99%，按所辖各地报告推算为70%（3/3地载明）"));
    }

    @Test
    void aProvincesFigureBelowThatOfItsCitiesIsNoted() {
        RegionIndicator province =
                at("510000", Document.GovernmentLevel.PROVINCE, 100, "province:1:0");
        RegionIndicator city = at("511900", Document.GovernmentLevel.PREFECTURE, 90, "a:1:0");
        RegionIndicator other = at("510700", Document.GovernmentLevel.PREFECTURE, 60, "b:1:0");
        assertThat(checks(province, city)).isEmpty();
        assertThat(checks(province, city, other))
                .singleElement()
                .satisfies(
                        check -> {
                            assertThat(check.regionCode()).hasToString("510000");
                            assertThat(check.stated()).isEqualTo(100);
                            assertThat(check.computed()).isEqualTo(150);
                            assertThat(check.observationIds())
                                    .containsExactly("province:1:0", "b:1:0", "a:1:0");
                            assertThat(check.message())
                                    .endsWith("，少于所辖市（地、州、盟）报告所载之和150件（2份载明），统计范围待核。");
                        });
    }

    private static RegionIndicator at(
            String code, Document.GovernmentLevel level, double value, String figure) {
        return RegionIndicatorBuilder.builder(own(value))
                .regionCode(new RegionCode(code))
                .regionLevel(level)
                .observationIds(List.of(figure))
                .build();
    }

    private List<Check> checks(RegionIndicator... rows) {
        return new RegionalChecks(
                        ProjectFiles.settings().analysis().comparison(),
                        ProjectFiles.settings().reading().indicators(),
                        Figures.DIVISIONS)
                .of(spark.parallelize(List.of(rows), 2));
    }

    private static RegionIndicator own(double value) {
        return row(MEDIATION, Basis.REPORTED, value, 1, 1, "own:1:0");
    }

    private static RegionIndicator summed(double value, int reporting, int reports) {
        return row(MEDIATION, Basis.SUMMED, value, reporting, reports, "x:1:0");
    }

    private static RegionIndicator row(
            String indicator,
            Basis basis,
            double value,
            int reporting,
            int reports,
            String figure) {
        return RegionIndicatorBuilder.builder()
                .reportYear(2023)
                .regionCode(new RegionCode("511900"))
                .regionLevel(Document.GovernmentLevel.PREFECTURE)
                .indicator(indicator)
                .basis(basis)
                .value(value)
                .unit(indicator.equals(RATE) ? "%" : "件")
                .qualifier(Observation.Qualifier.EXACT)
                .reports(reports)
                .reporting(reporting)
                .observationIds(List.of(figure))
                .build();
    }
}
