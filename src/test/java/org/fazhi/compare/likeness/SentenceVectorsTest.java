package org.fazhi.compare.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceVectorsTest {
    @ParameterizedTest
    @CsvSource({
        "乡镇执法人员偏少, 基层一线执法人手紧张的状况没有改观, 普法宣传针对性不强",
        "对下放事项逐项体检并收回, 评估镇街执法事项承接情况将接不住的职权收回, 制定民宿管理办法",
        "领导干部法治思维不强, 一把手运用法治方式解决问题的本领不够, 行政复议案件逐年增多"
    })
    void whatSaysTheSameInOtherWordsIsMoreAlike(String one, String same, String other) {
        assertThat(cosine(one, same)).isGreaterThan(cosine(one, other) + 0.1);
    }

    @Test
    void vectorHasLengthOneAndDependsOnItsTextAlone() {
        String text = "个别执法人员程序意识不强，３份案卷缺少告知书。";
        float[] first = SentenceVectors.of(text);
        SentenceVectors.of("另一句话");
        assertThat(first).hasSize(512);
        assertThat(SentenceVectors.cosine(first, first)).isBetween(0.9999, 1.0001);
        assertThat(List.of(1, 2, 3, 4).parallelStream().map(i -> SentenceVectors.of(text)))
                .allSatisfy(again -> assertThat(again).containsExactly(first));
    }

    @Test
    void vectorOfWordsThatCameBeforeIsNotMadeAgain() {
        String text = "行政执法案卷制作不够规范";
        assertThat(SentenceVectors.of(text)).isSameAs(SentenceVectors.of(text));
    }

    @Test
    void wordsThatTheModelDoesNotKnowAndLongTextsHaveVectors() {
        assertThat(SentenceVectors.of("𠮷☃ qwertyuiop")).doesNotContain(Float.NaN);
        assertThat(SentenceVectors.of("执法监督".repeat(500))).hasSize(512).doesNotContain(Float.NaN);
        assertThat(SentenceVectors.of("")).hasSize(512).doesNotContain(Float.NaN);
    }

    private static double cosine(String one, String other) {
        return SentenceVectors.cosine(SentenceVectors.of(one), SentenceVectors.of(other));
    }
}
