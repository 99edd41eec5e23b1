package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemMarksTest {
    @ParameterizedTest
    @CsvSource({
        "一是一年收件116件, 一年收件116件",
        "——2024年申请108件, 2024年申请108件",
        "（二）健全机制, 健全机制",
        "3.规范检查, 规范检查",
        "3.5万人次参加, 3.5万人次参加",
        "十二、加强监督, 加强监督",
        "一是否合法均已审查, 一是否合法均已审查",
        "一批案件办结, 一批案件办结",
        "2024年办结, 2024年办结",
        "一是, 一是",
    })
    void wordsStandWithoutTheNumberOfTheirItem(String words, String bare) {
        assertThat(ItemMarks.without(words)).isEqualTo(bare);
    }
}
