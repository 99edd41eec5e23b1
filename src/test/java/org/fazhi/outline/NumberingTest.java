package org.fazhi.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.reading.OutlineWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body in, its numbers out, each as it is written. */
class NumberingTest {
    private static final OutlineWords WORDS = ProjectFiles.settings().reading().outline();
    private static final Numbering NUMBERING = new Numbering(WORDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、成效|一、",
                "（一）规范执法|（一）",
                "1.加强培训|1.",
                "（1）加强培训|（1）",
                "①加强培训|①",
                "第一部分 工作情况|第一部分",
                "一是甲，二是乙，三是丙|一是 二是 三是",
                "首先，学习。其次，执法。最后，监督。|首先， 其次， 最后，"
            })
    void everyStyleIsRead(String body, String numbers) {
        assertThat(numbers(body)).containsExactly(numbers.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"全县三是而后行。", "总投资1.5亿元。", "我们二是非常重视。", "执法检查12次，办案3件。"})
    void wordsThatLookAlikeAreNone(String body) {
        assertThat(numbers(body)).isEmpty();
    }

    @Test
    void insideAParagraphANumberFollowsTheOneBefore() {
        assertThat(numbers("一是甲。三是丙。二是乙。")).containsExactly("一是", "二是");
    }

    @Test
    void shortLinesAreChaptersWhereNothingIsNumbered() {
        List<HeadingNumber> marks =
                NUMBERING.marks("主要做法和成效\n加强领导，全县召开会议部署法治工作。\n存在的不足\n执法力量薄弱，普法形式单一。");
        assertThat(marks).extracting(HeadingNumber::begin).containsExactly(0, 27);
        assertThat(marks).extracting(HeadingNumber::value).containsOnly(0);
    }

    @Test
    void behindAColonAListBegins() {
        assertThat(numbers("仍有短板：①人手紧；②装备旧。")).containsExactly("①", "②");
        assertThat(numbers("现状如下：②装备旧。")).isEmpty();
    }

    @Test
    void theLinesOfAListAreNoChapters() {
        List<HeadingNumber> marks =
                NUMBERING.marks(
                        "主要做法和成效\n加强领导，全县召开会议部署法治工作。\n下一年度打算\n办好法治讲堂\n推行案卷评查和通报\n"
                                + "把评查结果列入考核，每季度一查");
        assertThat(marks).extracting(HeadingNumber::begin).containsExactly(0, 27);
    }

    @Test
    void shortLinesAreItemsWhereAChapterNumbersNone() {
        List<HeadingNumber> marks =
                NUMBERING.marks("一、工作成效\n抓统筹聚合力\n全县召开会议部署法治工作。\n抓规范强队伍\n举办执法培训班。\n二、打算\n办好讲堂。");
        assertThat(marks).extracting(HeadingNumber::begin).containsExactly(0, 7, 28, 44);
        assertThat(marks).extracting(HeadingNumber::rank).containsExactly(1, 12, 12, 1);
        // A single short line is a caption or a title, not the first of several items.
        assertThat(numbers("一、工作成效\n抓统筹聚合力\n全县召开会议部署法治工作。")).containsExactly("一、");
    }

    private static List<String> numbers(String body) {
        return NUMBERING.marks(body).stream()
                .map(mark -> body.substring(mark.begin(), mark.end()))
                .toList();
    }
}
