package org.fazhi.compare.highlights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.compare.ReportedFacts.ALL_FOUR;
import static org.fazhi.compare.ReportedFacts.WRITER;
import static org.fazhi.compare.ReportedFacts.finding;
import static org.fazhi.compare.ReportedFacts.seat;
import static org.fazhi.compare.ReportedFacts.sentences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** What the overview tells of the year before, of what needs a look, and of proofs. */
class HighlightYearsTest {
    private static final ReportFacts BAZHOU =
            report("511902", "a", List.of(change("511902", 120, 100, null)));
    private static final ReportFacts ENYANG =
            report("511903", "b", List.of(change("511903", 60, 50, null)));

    private static YearOnYear change(String code, double now, double before, String doubt) {
        return new YearOnYear(
                new RegionCode(code),
                "reconsideration.received",
                2023,
                now,
                before,
                "件",
                now - before,
                null,
                doubt,
                List.of(code + ":now"),
                List.of(code + ":before"));
    }

    private static ReportFacts report(String code, String docId, List<YearOnYear> changes) {
        return ReportFactsBuilder.builder()
                .seat(seat(code, docId))
                .published(LocalDate.of(2024, 4, 2))
                .contents(ALL_FOUR)
                .findings(
                        List.of(
                                finding(docId, Finding.Kind.SHORTCOMING, 1, "基层执法力量薄弱"),
                                finding(docId, Finding.Kind.SHORTCOMING, 2, "普法针对性不强")))
                .recurrences(
                        List.of(
                                row(code, docId, 1, Recurrence.Status.RECURRING),
                                row(code, docId, 2, Recurrence.Status.NEW)))
                .promises(
                        List.of(
                                promise(code, docId + ":p1", List.of(docId + ":s1")),
                                promise(code, docId + ":p2", List.of())))
                .changes(changes)
                .build();
    }

    private static Recurrence row(
            String code, String docId, int ordinal, Recurrence.Status status) {
        boolean again = status == Recurrence.Status.RECURRING;
        return new Recurrence(
                new RegionCode(code),
                2023,
                docId + ":SHORTCOMING:" + ordinal,
                again ? docId + ":before" : null,
                again ? 0.8 : null,
                status);
    }

    private static Promise promise(String code, String plan, List<String> findings) {
        return new Promise(new RegionCode(code), 2023, plan, List.of(), findings, null);
    }

    @Test
    void oneThatJoinsTwoOfTheYearBeforeIsCountedOnce() {
        List<Recurrence> rows = new ArrayList<>(BAZHOU.recurrences());
        rows.add(row("511902", "joined", 0, Recurrence.Status.RECURRING));
        rows.add(row("511902", "joined", 0, Recurrence.Status.RECURRING));
        ReportFacts joined = ReportFactsBuilder.builder(BAZHOU).recurrences(rows).build();
        assertThat(sentences("511902", "巴州区", 1, List.of(joined), List.of()))
                .anyMatch(sentence -> sentence.contains("上年已载明的2项、上年未载明的1项"));
    }

    @Test
    void whatRecursAndWhatWasPlannedIsCounted() {
        assertThat(sentences("511900", "巴中市", 2, List.of(BAZHOU, ENYANG), List.of()))
                .contains(
                        "有上一年度报告可比的2地，经文字比对，本年载明的不足中，上年已载明的2项、上年未载明的2项；上年载明而本年未再载明的0项。",
                        "上年报告的安排共4项，经文字比对，2项在本年报告中有对应表述。",
                        "上年和本年报告均载明同一不足的有2地：巴州区、恩阳区。");
        assertThat(sentences("511902", "巴州区", 1, List.of(BAZHOU), List.of()))
                .contains(
                        "与上一年度报告比，经文字比对，本年载明的不足中，上年已载明的1项、上年未载明的1项；上年载明而本年未再载明的0项。",
                        "上年和本年报告均载明的不足：基层执法力量薄弱。");
    }

    @Test
    void figuresStandBesideThoseOfTheYearBeforeWhereNothingMakesThePairDoubtful() {
        ReportFacts doubtful = report("511904", "c", List.of(change("511904", 900, 1, "口径有变")));
        assertThat(sentences("511900", "巴中市", 3, List.of(BAZHOU, ENYANG, doubtful), List.of()))
                .contains("两年均载明且口径未变的县（市、区）：行政复议申请件数合计由150件变为180件（2地）。");
        assertThat(sentences("511902", "巴州区", 1, List.of(BAZHOU), List.of()))
                .contains("与上一年度报告比，行政复议申请件数120件（上年100件）。");
        assertThat(sentences("511900", "巴中市", 3, List.of(BAZHOU, doubtful), List.of()))
                .noneMatch(sentence -> sentence.startsWith("两年均载明"));
    }

    @Test
    void placesThatNeedALookAreNamedAsFarAsTheOverviewLeavesThemOpen() {
        List<ReportFacts> reports = List.of(BAZHOU, ENYANG);
        assertThat(sentences("510000", "四川省", 2, reports, List.of()))
                .contains(
                        "4项不足未见下一年度对应安排，涉及2份报告：巴中市巴州区（2项）、巴中市恩阳区（2项）。",
                        "2份报告的发布日期或者落款日期晚于规定时限（2024年4月1日前）：巴中市巴州区、巴中市恩阳区。");
        assertThat(sentences("511900", "巴中市", 2, reports, List.of()))
                .contains("2份报告的发布日期或者落款日期晚于规定时限（2024年4月1日前）：巴州区、恩阳区。");
    }

    @Test
    void theLargestGainIsNamedFirst() {
        ReportFacts small = proving(BAZHOU, "办结率由90%提高到92%", 2.0);
        ReportFacts large = proving(ENYANG, "满意度由60%提高到89%", 29.0);
        List<Highlight> said =
                WRITER.write(
                        2023, new RegionCode("511900"), "巴中市", 2, List.of(small, large), List.of());
        assertThat(said)
                .filteredOn(highlight -> highlight.topic().equals("results"))
                .singleElement()
                .satisfies(
                        highlight -> {
                            assertThat(highlight.sentence())
                                    .isEqualTo(
                                            "部分报告载明了成效的前后数据：恩阳区“满意度由60%提高到89%”；巴州区“办结率由90%提高到92%”。");
                            assertThat(highlight.observationIds()).containsExactly("o29.0", "o2.0");
                        });
    }

    private static ReportFacts proving(ReportFacts report, String words, double gain) {
        Finding strength = finding(report.seat().docId(), Finding.Kind.STRENGTH, 9, "优化服务");
        return ReportFactsBuilder.builder(report)
                .proofs(
                        List.of(
                                new StrengthProof(
                                        strength,
                                        StrengthProof.Kind.CHANGE,
                                        words,
                                        gain,
                                        List.of("o" + gain),
                                        List.of())))
                .build();
    }

    @Test
    void aRiseOfCasesThatArriveIsNoAchievementNorIsAFigureWithoutItsSubject() {
        assertThat(List.of("收到行政复议申请12件，同比增长48%", "上一年是7784户次，降了36.3%", "群众来电比上年多出三成"))
                .allMatch(
                        words ->
                                ProjectFiles.settings()
                                        .analysis()
                                        .highlights()
                                        .results()
                                        .no()
                                        .in(words));
        assertThat(List.of("涉企检查由5255户次减少到3824户次", "受理案件办结率由90%提高到98%"))
                .noneMatch(
                        words ->
                                ProjectFiles.settings()
                                        .analysis()
                                        .highlights()
                                        .results()
                                        .no()
                                        .in(words));
    }
}
