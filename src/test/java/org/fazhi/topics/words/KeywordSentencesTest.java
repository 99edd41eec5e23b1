package org.fazhi.topics.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordSentencesTest {
    @Test
    void aLongSentenceIsShortenedBetweenClauses() {
        String sentence = "深入学习贯彻习近平法治思想，扎实开展案卷评查，全年评查案卷1223宗，并向各单位通报结果。";
        assertThat(KeywordSentences.around(sentence, "案卷评查", 25)).isEqualTo("扎实开展案卷评查，全年评查案卷1223宗");
        assertThat(KeywordSentences.around(sentence, "案卷评查", 200)).isEqualTo(sentence);
    }

    @Test
    void figuresAndMarksDoNotMakeTwoSentencesDifferent() {
        assertThat(KeywordSentences.letters("全年评查案卷1223宗。"))
                .isEqualTo(KeywordSentences.letters("全年评查案卷 80宗；"));
    }

    @Test
    void blankPartsAreNoSentences() {
        assertThat(KeywordSentences.of("一是规范执法；二是化解纠纷。\n\n。"))
                .containsExactly("一是规范执法；", "二是化解纠纷。");
    }
}
