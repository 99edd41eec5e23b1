package org.fazhi.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Findings;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationBuilder;
import org.junit.jupiter.api.Test;

/** The plans of 2022 beside what the report of 2023 says. */
class PromisesTest {
    private final Promises promises = new Promises(ProjectFiles.settings().analysis().comparison());
    private final Finding plan =
            Findings.finding("plan", Finding.Kind.PLAN, "建成区级行政复议听证室", "reconsideration");

    @Test
    void anAchievementInThePlansOwnWordsSpeaksToIt() {
        Finding done =
                Findings.finding(
                        "done", Finding.Kind.STRENGTH, "建成行政复议听证室并投入使用", "reconsideration");
        Finding other = Findings.finding("other", Finding.Kind.STRENGTH, "村居法律顾问实现全覆盖", "services");
        Promise promise = only(List.of(plan), List.of(other, done), List.of());
        assertThat(promise.findingId()).isEqualTo("plan");
        assertThat(promise.findingIds()).containsExactly("done");
        assertThat(promise.similarity()).isBetween(0.5, 1.0);
    }

    @Test
    void aFigureWhoseSentenceSpeaksOfThePlanStandsBesideIt() {
        Observation hearings = figure("h", "行政复议听证室", "全区建成行政复议听证室3个。", Observation.Role.LEVEL);
        Observation cases = figure("c", "人民调解案件", "调解人民调解案件300件。", Observation.Role.LEVEL);
        Observation aim = figure("t", "行政复议听证室", "力争建成行政复议听证室5个。", Observation.Role.TARGET);
        Promise promise = only(List.of(plan), List.of(), List.of(hearings, cases, aim));
        assertThat(promise.observationIds()).containsExactly("h");
    }

    @Test
    void aPlanThatTheReportIsSilentOfHasARowWithoutAnything() {
        Finding other = Findings.finding("other", Finding.Kind.STRENGTH, "村居法律顾问实现全覆盖", "services");
        Promise promise = only(List.of(plan), List.of(other), List.of());
        assertThat(promise.findingIds()).isEmpty();
        assertThat(promise.observationIds()).isEmpty();
        assertThat(promise.similarity()).isNull();
    }

    @Test
    void wordsThatStandInEveryPlanSayNothing() {
        Finding vague =
                Findings.finding("plan", Finding.Kind.PLAN, "进一步加强法治建设，不断提升依法行政能力", "leadership");
        Finding strength =
                Findings.finding("s", Finding.Kind.STRENGTH, "法治建设持续推进，依法行政能力不断提升", "leadership");
        assertThat(only(List.of(vague), List.of(strength), List.of()).findingIds()).isEmpty();
    }

    private Promise only(List<Finding> before, List<Finding> now, List<Observation> figures) {
        List<Promise> rows = promises.of(Findings.years(before, now, figures));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Observation figure(
            String id, String subject, String sentence, Observation.Role role) {
        return ObservationBuilder.builder()
                .observationId(id)
                .docId("doc")
                .sectionId("doc:s0")
                .begin(1)
                .end(3)
                .surface("3个")
                .value(3)
                .unit("个")
                .qualifier(Observation.Qualifier.EXACT)
                .subject(subject)
                .period(Observation.Period.CURRENT)
                .role(role)
                .sentence(sentence)
                .decidedBy("")
                .build();
    }
}
