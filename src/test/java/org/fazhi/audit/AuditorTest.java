package org.fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.audit.Check.Severity;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;

/** Figures in, what does not fit out. */
class AuditorTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final ObservationReader OBSERVATIONS =
            new ObservationReader(ReportText.settings());
    private static final Auditor AUDITOR = new Auditor(ReportText.settings());

    @Test
    void figuresThatFitRaiseNothing() {
        assertThat(arithmetic("收到行政复议申请2330件，受理2274件，受理率97.6%。")).isEmpty();
        assertThat(arithmetic("调解矛盾纠纷3489件，调解成功3452件，调解成功率98.9%。")).isEmpty();
        assertThat(arithmetic("打捞群众诉求10903件，办结10467件，办结率96%。")).isEmpty();
    }

    @Test
    void aRateThatItsPartsDoNotGive() {
        Check check = only(arithmetic("收到行政复议申请2330件，受理2274件，受理率79.6%。"));
        assertThat(check.rule()).isEqualTo("rate_recomputed");
        assertThat(check.severity()).isEqualTo(Severity.ERROR);
        assertThat(check.stated()).isEqualTo(79.6);
        assertThat(check.computed()).isBetween(97.59, 97.60);
        assertThat(check.observationIds()).hasSize(3);
        assertThat(check.message()).contains("数据不一致").doesNotContain("造假");
    }

    @Test
    void aRateOverAnotherDenominatorIsToBeVerified() {
        Check check = only(arithmetic("收到行政复议申请2330件，受理2274件。现已结案1831件，结案率79%。"));
        assertThat(check.rule()).isEqualTo("rate_of_other_denominator");
        assertThat(check.severity()).isEqualTo(Severity.WARNING);
        assertThat(check.message()).contains("口径待核");
    }

    @Test
    void aLostMagnitudeIsNamedOnce() {
        Check check = only(arithmetic("人民调解组织共调解案件1.29件，调解成功1.25万件，调解成功率97.44%。"));
        assertThat(check.rule()).isEqualTo("lost_magnitude");
        assertThat(check.severity()).isEqualTo(Severity.ERROR);
        assertThat(check.computed()).isEqualTo(12900);
    }

    @Test
    void moreConcludedThanAcceptedMayBeCarriedOver() {
        Check check = only(arithmetic("收到行政复议申请93宗，受理83宗，办结86宗。"));
        assertThat(check.rule()).isEqualTo("part_above_total");
        assertThat(check.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void moreAcceptedThanReceivedIsWrong() {
        assertThat(only(arithmetic("收到行政复议申请83件，受理93件。")).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void approximateFiguresAreGivenTheirWidth() {
        assertThat(arithmetic("人民调解组织调解案件1.3万件，调解成功1.25万余件，调解成功率97.44%。")).isEmpty();
    }

    @Test
    void aRateNamedAfterAFigureWithAnotherBaseIsLeftAlone() {
        assertThat(arithmetic("共核查3747次，反馈106次，反馈率100%。")).isEmpty();
    }

    @Test
    void oneChangedDigitIsFoundInAnyRateOfParts() {
        assertThat(only(arithmetic("打捞群众诉求10903件，办结10467件，办结率86%。")).severity())
                .isEqualTo(Severity.WARNING);
    }

    private static Check only(List<Check> checks) {
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    private static List<Check> arithmetic(String text) {
        Report report = ReportText.body(2023, "一、主要成效\n" + text);
        Outline outline = OUTLINER.outline(report.document(), report.body());
        List<Observation> observations = OBSERVATIONS.read(report.document(), outline);
        return AUDITOR
                .audit(report.document(), outline.sections(), observations, List.of())
                .stream()
                .filter(check -> check.family() == Check.Family.ARITHMETIC)
                .toList();
    }
}
