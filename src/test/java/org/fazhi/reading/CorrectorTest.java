package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.ReportText;
import org.fazhi.audit.Check;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

/** What a person settles about a figure, and what follows for the report. */
class CorrectorTest {
    private static final String LOST = "人民调解组织共调解案件1.29件，调解成功1.25万件，调解成功率97.44%。";
    private static final String WRONG_RATE = "收到行政复议申请2330件，受理2274件，受理率79.6%。";
    private static final String OTHER_BASE = "收到行政复议申请2330件，受理2274件。现已结案1831件，结案率79%。";

    @Test
    void aCorrectedFigureKeepsWhatIsStatedAndIsComputedWith() {
        Reading read = report(LOST);
        assertThat(rules(read)).containsExactly("lost_magnitude");

        Reading corrected = correct(read, "2023/report.txt,mediation.cases,12900,漏“万”,1.29件");

        Observation cases = figure(corrected, "mediation.cases");
        assertThat(cases.value()).isEqualTo(1.29);
        assertThat(cases.correctedValue()).isEqualTo(12900);
        assertThat(cases.correctionReason()).isEqualTo("漏“万”");
        assertThat(cases.isCorrected()).isTrue();
        assertThat(rules(corrected)).isEmpty();
        assertThat(corrected.findings()).isEqualTo(read.findings());
    }

    @Test
    void aWrongCorrectionIsFoundToo() {
        Reading corrected = correct(report(LOST), "report.txt,mediation.cases,11000,笔误,1.29");
        assertThat(arithmetic(corrected))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.message()).contains("11000件（人工更正）"));
    }

    @Test
    void aContradictionIsSettledOnceAllItsFiguresAre() {
        Reading read = report(WRONG_RATE);
        String rate = row(read, "reconsideration.acceptance_rate", "79.6");
        String others =
                row(read, "reconsideration.received", "2330")
                        + row(read, "reconsideration.accepted", "2274件");

        Reading one = correct(read, rate);
        assertThat(figure(one, "reconsideration.acceptance_rate").isConfirmed()).isTrue();
        assertThat(rules(one)).containsExactly("rate_recomputed");
        assertThat(rules(correct(read, rate + others))).isEmpty();
    }

    @Test
    void aSuspicionIsSettledByTheFigureItSpeaksOf() {
        Reading read = report(OTHER_BASE);
        assertThat(rules(read)).containsExactly("rate_of_other_denominator");

        assertThat(rules(correct(read, row(read, "reconsideration.received", "2330"))))
                .containsExactly("rate_of_other_denominator");
        assertThat(rules(correct(read, row(read, "reconsideration.conclusion_rate", "79"))))
                .isEmpty();
    }

    @Test
    void whatDoesNotFitIsToldWithItsLine() {
        Reading read = report(WRONG_RATE);
        String id = figure(read, "reconsideration.received").observationId();

        assertThat(misfits(read, id + ",value,2331,x,2340"))
                .containsExactly("2: 2023/report.txt states 2330件 for " + id + ", not 2340");
        assertThat(misfits(read, id.replaceFirst(":.*", ":0:0") + ",value,2331,x,2330"))
                .singleElement()
                .asString()
                .startsWith("2: 2023/report.txt states no figure");
        assertThat(misfits(read, "report.txt,mediation.cases,5,x,4"))
                .containsExactly("2: 2023/report.txt states no figure mediation.cases");
        assertThat(
                        misfits(
                                read,
                                "report.txt,reconsideration.received,2331,x,2330\n"
                                        + id
                                        + ",value,2332,x,2330"))
                .containsExactly("3: line 2 already settles " + id);
        assertThat(misfits(read, "another.txt,mediation.cases,5,x,4")).isEmpty();
    }

    @Test
    void equalFiguresOfDifferentThingsAreNamedByTheirIds() {
        Reading read = report("办理市级建议提案12件、区级建议提案12件。");
        assertThat(misfits(read, "report.txt,oversight.proposals,13,x,12"))
                .singleElement()
                .asString()
                .contains("more than once")
                .contains(figure(read, "oversight.proposals").observationId());
    }

    private static Reading report(String achievement) {
        return ReportText.read(
                "平昌县人民政府2023年法治政府建设年度报告\n\n2023年，平昌县人民政府扎实推进法治政府建设。\n一、主要工作成效\n（一）依法履职。"
                        + achievement
                        + "\n二、存在的不足\n（一）依法行政意识不强。\n");
    }

    private static String row(Reading reading, String indicator, String stated) {
        return figure(reading, indicator).observationId() + ",value,confirmed,看过," + stated + "\n";
    }

    private static Reading correct(Reading reading, String rows) {
        Corrector.Corrected corrected = corrector(rows).correct(reading);
        assertThat(corrected.misfits()).isEmpty();
        return corrected.reading();
    }

    private static List<String> misfits(Reading reading, String rows) {
        return corrector(rows).correct(reading).misfits().stream()
                .map(misfit -> misfit.line() + ": " + misfit.problem())
                .toList();
    }

    private static Corrector corrector(String rows) {
        return new Corrector(
                ReadingSettings.parse(
                        ProjectFiles.conf(
                                "corrections.csv", "target,field,value,reason,stated\n" + rows)));
    }

    private static Observation figure(Reading reading, String indicator) {
        return reading.observations().stream()
                .filter(figure -> indicator.equals(figure.indicator()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Reading reading) {
        return arithmetic(reading).stream().map(Check::rule).toList();
    }

    private static List<Check> arithmetic(Reading reading) {
        Stream<Check> checks = reading.checks().stream();
        return checks.filter(check -> check.family() == Check.Family.ARITHMETIC).toList();
    }
}
