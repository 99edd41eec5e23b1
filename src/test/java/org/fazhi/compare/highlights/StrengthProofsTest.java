package org.fazhi.compare.highlights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.fazhi.ReportText;
import org.fazhi.extract.Observation;
import org.fazhi.reading.Reading;
import org.junit.jupiter.api.Test;

/** What proves a strength best, in a report of a few chapters. */
class StrengthProofsTest {
    private static final String REPORT =
            """
            平昌县2023年法治政府建设年度报告

            2023年，平昌县人民政府扎实推进法治政府建设，现将有关情况报告如下：
            一、主要成效
            （一）加强组织领导
            县政府多次研究部署法治工作，层层压实责任。
            （二）规范行政执法
            全年开展案卷评查3次，评查案卷126件。
            （三）优化政务服务
            梳理事项清单，政务服务群众满意度由81.5%提高到93.2%，企业开办时间进一步压缩。
            （四）强化普法宣传
            本县建成全省首个农村法治公园。“院坝说法”做法被省司法厅作为典型经验在全省推广。
            二、存在的问题
            （一）个别单位执法不够规范。
            三、下一步打算
            （一）加强执法培训。
            """;

    private static List<StrengthProof> proofs(Reading reading, Set<String> wrong) {
        return new StrengthProofs(
                        reading.findings(), reading.sections(), reading.observations(), wrong)
                .all();
    }

    @Test
    void theStrongestProofStandsFirstAndABareHeadingLast() {
        assertThat(proofs(ReportText.read(REPORT), Set.of()))
                .extracting(
                        proof -> proof.strength().text(),
                        StrengthProof::kind,
                        StrengthProof::words,
                        StrengthProof::gain)
                .containsExactly(
                        tuple(
                                "优化政务服务",
                                StrengthProof.Kind.CHANGE,
                                "政务服务群众满意度由81.5%提高到93.2%",
                                93.2 - 81.5),
                        tuple(
                                "强化普法宣传",
                                StrengthProof.Kind.HONOUR,
                                "“院坝说法”做法被省司法厅作为典型经验在全省推广",
                                null),
                        tuple("规范行政执法", StrengthProof.Kind.FIGURE, "全年开展案卷评查3次", null),
                        tuple("加强组织领导", StrengthProof.Kind.NONE, "", null));
    }

    /** Pages set spaces around digits; the sentence has none. */
    @Test
    void aFigureBetweenSpacesProvesAsWell() {
        String spaced = REPORT.replace("评查3次", "评查 3 次").replace("126件", "１２６ 件");
        assertThat(proofs(ReportText.read(spaced), Set.of()))
                .extracting(StrengthProof::kind, StrengthProof::words)
                .contains(tuple(StrengthProof.Kind.FIGURE, "全年开展案卷评查3次"));
    }

    /** What grew stands in the clause before. */
    @Test
    void aChangeBehindAFigureSaysWhatHasChanged() {
        String change = REPORT.replace("评查案卷126件", "评查案卷126件，比上年同期增长48.6%");
        assertThat(proofs(ReportText.read(change), Set.of()))
                .extracting(StrengthProof::kind, StrengthProof::words)
                .contains(tuple(StrengthProof.Kind.CHANGE, "评查案卷126件，比上年同期增长48.6%"));
        String own = REPORT.replace("评查案卷126件", "评查案卷126件，行政执法案卷评查优秀率同比提高5%");
        assertThat(proofs(ReportText.read(own), Set.of()))
                .extracting(StrengthProof::kind, StrengthProof::words)
                .contains(tuple(StrengthProof.Kind.CHANGE, "行政执法案卷评查优秀率同比提高5%"));
    }

    @Test
    void aFigureThatContradictsOthersProvesNothing() {
        Reading reading = ReportText.read(REPORT);
        List<String> reached =
                reading.observations().stream()
                        .filter(figure -> figure.surface().equals("93.2%"))
                        .map(Observation::observationId)
                        .toList();
        assertThat(proofs(reading, Set.copyOf(reached)))
                .extracting(StrengthProof::kind)
                .doesNotContain(StrengthProof.Kind.CHANGE);
    }

    @Test
    void aProofNamesWhatItRestsOn() {
        Reading reading = ReportText.read(REPORT);
        List<StrengthProof> proofs = proofs(reading, Set.of());
        assertThat(proofs.get(0).observationIds()).hasSize(2);
        assertThat(proofs.get(1).findingIds())
                .allMatch(
                        id ->
                                reading.findings().stream()
                                        .anyMatch(each -> each.findingId().equals(id)))
                .hasSize(1);
    }
}
