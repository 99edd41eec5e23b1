package org.fazhi.compare.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Findings;
import org.fazhi.compare.likeness.StatementReader;
import org.fazhi.compare.years.Recurrence.Status;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingBuilder;
import org.junit.jupiter.api.Test;

/** Shortcomings of two years, sorted by hand as the reader sorts them. */
class RecurrencesTest {
    private final Recurrences recurrences =
            new Recurrences(
                    ProjectFiles.settings().analysis().comparison(),
                    new StatementReader(
                            ProjectFiles.settings().analysis().points(),
                            ProjectFiles.settings().analysis().comparison()));

    @Test
    void aShortcomingIsNewOrRecursOrIsNotMentionedAgain() {
        Finding awareness =
                Findings.shortcoming("b1", "个别领导干部运用法治思维解决问题的能力不强", "leadership", "awareness");
        Finding files = Findings.shortcoming("b2", "部分执法案卷制作不够规范", "enforcement", "irregular");
        Finding publicity = Findings.shortcoming("b3", "普法宣传形式单一", "publicity", "mechanism");
        Finding same =
                Findings.shortcoming("n1", "个别领导干部运用法治思维解决问题的能力不强。", "leadership", "awareness");
        Finding otherWords =
                Findings.shortcoming("n2", "执法案卷的制作质量有待进一步提高", "enforcement", "irregular");
        Finding fresh = Findings.shortcoming("n3", "涉外法律服务人才短缺", "services", "workforce");
        assertThat(of(List.of(awareness, files, publicity), List.of(same, otherWords, fresh)))
                .extracting(
                        Recurrence::findingId, Recurrence::previousFindingId, Recurrence::status)
                .containsExactly(
                        Tuple.tuple("n1", "b1", Status.VERBATIM),
                        Tuple.tuple("n2", "b2", Status.RECURRING),
                        Tuple.tuple("n3", null, Status.NEW),
                        Tuple.tuple(null, "b3", Status.NOT_MENTIONED));
    }

    @Test
    void wordForWordIsLikeInFullAndOneAloneLikeNothing() {
        Finding before = Findings.shortcoming("b1", "部分执法案卷制作不够规范", "enforcement", "irregular");
        Finding again = Findings.shortcoming("n1", "部分执法案卷制作不够规范", "enforcement", "irregular");
        Finding other = Findings.shortcoming("n2", "涉外法律服务人才短缺", "services", "workforce");
        assertThat(of(List.of(before), List.of(again, other)))
                .extracting(Recurrence::similarity)
                .containsExactly(1.0, null);
    }

    @Test
    void aSentenceThatStandsBelowAnotherHeadingIsTheSameMatter() {
        Finding before = detailed("b1", "办案基本功不扎实", "处罚决定说理不充分，当事人对裁量依据理解不够。");
        Finding again = detailed("n1", "执法能力有待提升", "处罚决定说理不充分,当事人对裁量依据理解不够。");
        assertThat(of(List.of(before), List.of(again)))
                .extracting(Recurrence::status)
                .containsExactly(Status.RECURRING);
        Finding empty = detailed("b1", "行政复议力量不足", "有待在今后的工作中进一步加强。");
        Finding other = detailed("n1", "普法形式单一", "有待在今后的工作中进一步加强。");
        assertThat(of(List.of(empty), List.of(other)))
                .extracting(Recurrence::status)
                .containsExactly(Status.NEW, Status.NOT_MENTIONED);
    }

    private static Finding detailed(String id, String text, String detail) {
        return FindingBuilder.builder(Findings.shortcoming(id, text, "enforcement", "execution"))
                .detail(detail)
                .build();
    }

    @Test
    void oneThatIsSplitInTwoRecursInBoth() {
        Finding before =
                Findings.shortcoming("b1", "行政执法人员业务培训和执法案卷评查开展不够", "enforcement", "workforce");
        Finding training = Findings.shortcoming("n1", "行政执法人员业务培训不够", "enforcement", "workforce");
        Finding files = Findings.shortcoming("n2", "行政执法案卷评查开展不够", "enforcement", "workforce");
        assertThat(of(List.of(before), List.of(training, files)))
                .extracting(Recurrence::findingId, Recurrence::previousFindingId)
                .containsExactly(Tuple.tuple("n1", "b1"), Tuple.tuple("n2", "b1"));
    }

    @Test
    void twoThatAreJoinedAreBothMentionedAgain() {
        Finding training = Findings.shortcoming("b1", "行政执法人员业务培训不够", "enforcement", "workforce");
        Finding files = Findings.shortcoming("b2", "行政执法案卷评查开展不够", "enforcement", "workforce");
        Finding joined =
                Findings.shortcoming("n1", "行政执法人员业务培训和执法案卷评查开展不够", "enforcement", "workforce");
        assertThat(of(List.of(training, files), List.of(joined)))
                .extracting(Recurrence::findingId, Recurrence::previousFindingId)
                .containsExactlyInAnyOrder(Tuple.tuple("n1", "b1"), Tuple.tuple("n1", "b2"));
    }

    @Test
    void aReportWithoutShortcomingsSaysNothingOfThoseOfTheOtherYear() {
        Finding one = Findings.shortcoming("1", "部分执法案卷制作不够规范", "enforcement", "irregular");
        assertThat(of(List.of(one), List.of())).isEmpty();
        assertThat(of(List.of(), List.of(one))).isEmpty();
    }

    private List<Recurrence> of(List<Finding> before, List<Finding> now) {
        List<Recurrence> rows = recurrences.of(Findings.years(before, now, List.of()));
        assertThat(rows)
                .allMatch(row -> row.year() == 2023 && row.regionCode().value().equals("511902"));
        return new ArrayList<>(rows);
    }
}
