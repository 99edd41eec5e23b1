package org.fazhi.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.extract.ObservationBuilder;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** What a report says of the year before, beside the report of the year before. */
class PreviousYearChecksTest {
    private static final String CASES = "mediation.cases";
    private static final String RATE = "mediation.success_rate";
    private static final String RECEIVED = "reconsideration.received";

    private final PreviousYearChecks checks =
            new PreviousYearChecks(
                    ProjectFiles.settings().analysis().comparison(),
                    ProjectFiles.settings().reading(),
                    Set.of());

    @Test
    void anotherFigureThanTheReportOfThatYearStatedIsNoted() {
        assertThat(of(2023, then(CASES, "300件", 300, "件"), said(CASES, "280件", 280, "件")))
                .singleElement()
                .satisfies(
                        check -> {
                            assertThat(check.checkId())
                                    .isEqualTo("511902:2023:previous_year:mediation.cases");
                            assertThat(check.family()).isEqualTo(Check.Family.YEARLY);
                            assertThat(check.severity()).isEqualTo(Check.Severity.WARNING);
                            assertThat(check.stated()).isEqualTo(280);
                            assertThat(check.computed()).isEqualTo(300);
                            assertThat(check.observationIds()).containsExactly("said", "then");
                            assertThat(check.message())
                                    .isEqualTo(
                                            "2023年度报告所载上年人民调解案件数为280件，2022年度报告载明300件，两年报告数据不一致，待核实。");
                        });
    }

    @Test
    void theSameFigureIsFine() {
        assertThat(of(2023, then(CASES, "300件", 300, "件"), said(CASES, "300件", 300, "件")))
                .isEmpty();
    }

    @Test
    void aFigureThatIsRoundedAgreesWithTheExactOne() {
        assertThat(of(2023, then(CASES, "12543件", 12543, "件"), said(CASES, "1.25万件", 12500, "件")))
                .isEmpty();
        assertThat(of(2023, then(RATE, "97.6%", 97.6, "%"), said(RATE, "98%", 98, "%"))).isEmpty();
        assertThat(of(2023, then(RATE, "97.6%", 97.6, "%"), said(RATE, "95%", 95, "%"))).hasSize(1);
    }

    @Test
    void acrossAChangeOfDefinitionNothingIsHeldAgainstAnything() {
        assertThat(of(2024, then(RECEIVED, "93件", 93, "件"), said(RECEIVED, "120件", 120, "件")))
                .isEmpty();
    }

    @Test
    void figuresOfOtherScopesAreNotHeldAgainstOneAnother() {
        Observation then = figure("then", CASES, "300件", 300, "件", "乡镇", Period.CURRENT, "");
        Observation said = figure("said", CASES, "280件", 280, "件", "全区", Period.PREVIOUS, "");
        assertThat(of(2023, then, said)).isEmpty();
    }

    @Test
    void aFigureOfAnEarlierYearIsNotLastYears() {
        Observation said =
                figure("said", CASES, "280件", 280, "件", null, Period.PREVIOUS, "2020年调解案件280件。");
        assertThat(of(2023, then(CASES, "300件", 300, "件"), said)).isEmpty();
    }

    @Test
    void whatGrowsOverTheYearIsNotComparedWhereAReportWasMadeBeforeItsEnd() {
        Observation then = then(CASES, "300件", 300, "件");
        Observation said = said(CASES, "280件", 280, "件");
        assertThat(of(partial("before"), 2023, then, said)).isEmpty();
        assertThat(of(partial("now"), 2023, then, said)).isEmpty();
        assertThat(of(partial("another"), 2023, then, said)).hasSize(1);
        Observation rate = then(RATE, "97%", 97, "%");
        assertThat(of(partial("before"), 2023, rate, said(RATE, "90%", 90, "%"))).hasSize(1);
    }

    @Test
    void figuresWithOtherMeasureWordsAreNotHeldAgainstOneAnother() {
        Observation then = then(CASES, "300件", 300, "件");
        assertThat(of(2023, then, said(CASES, "280人次", 280, "人次"))).isEmpty();
        assertThat(of(2023, then, said(CASES, "280起", 280, "起"))).hasSize(1);
    }

    @Test
    void aRoundedFigureThatAPersonConfirmedStaysRounded() {
        Observation then = then(CASES, "1.25万件", 12_500, "件").settled(12_500, "已核对");
        assertThat(of(2023, then, said(CASES, "12486件", 12_486, "件"))).isEmpty();
        assertThat(of(2023, then, said(CASES, "12386件", 12_386, "件"))).hasSize(1);
    }

    @Test
    void fullWidthDigitsAreRead() {
        Observation said = said(CASES, "１．２５万件", 12_500, "件");
        assertThat(of(2023, then(CASES, "12543件", 12_543, "件"), said)).isEmpty();
    }

    @Test
    void whatAPersonPutInItsPlaceIsSaidToBeSo() {
        Observation then = then(CASES, "31件", 31, "件").settled(300, "与原文核对");
        assertThat(of(2023, then, said(CASES, "280起", 280, "起")))
                .singleElement()
                .satisfies(
                        check ->
                                assertThat(check.message())
                                        .contains("为280起，")
                                        .contains("载明300件（人工更正），"));
    }

    private static PreviousYearChecks partial(String docId) {
        return new PreviousYearChecks(
                ProjectFiles.settings().analysis().comparison(),
                ProjectFiles.settings().reading(),
                Set.of(docId));
    }

    private List<Check> of(int year, Observation then, Observation said) {
        return of(checks, year, then, said);
    }

    private static List<Check> of(
            PreviousYearChecks checks, int year, Observation then, Observation said) {
        return checks.of(
                new SuccessiveReports(
                        new ReportPair(new RegionCode("511902"), year, "now", "before"),
                        List.of(),
                        List.of(),
                        List.of(then),
                        List.of(said)));
    }

    private static Observation then(String indicator, String surface, double value, String unit) {
        return figure("then", indicator, surface, value, unit, null, Period.CURRENT, "");
    }

    private static Observation said(String indicator, String surface, double value, String unit) {
        return figure("said", indicator, surface, value, unit, null, Period.PREVIOUS, "上年的数。");
    }

    private static Observation figure(
            String id,
            String indicator,
            String surface,
            double value,
            String unit,
            String scope,
            Period period,
            String sentence) {
        return ObservationBuilder.builder()
                .observationId(id)
                .docId("doc")
                .sectionId("doc:s0")
                .begin(1)
                .end(3)
                .surface(surface)
                .value(value)
                .unit(unit)
                .qualifier(Qualifier.EXACT)
                .subject("")
                .indicator(indicator)
                .scope(scope)
                .period(period)
                .role(Observation.Role.LEVEL)
                .sentence(sentence)
                .decidedBy("")
                .build();
    }
}
