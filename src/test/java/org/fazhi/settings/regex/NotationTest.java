package org.fazhi.settings.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.fazhi.settings.regex.Notation.NotationException;
import org.fazhi.settings.regex.Notation.Within;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What analysts write, and what it finds. */
class NotationTest {
    @ParameterizedTest
    @CsvSource({
        // one of several, then others, six characters between at most
        "收到|受理 复议申请#, 收到行政复议申请#, true",
        "收到|受理 复议申请#, 受理各类各种行政复议申请#, true",
        "收到|受理 复议申请#, 受理由本级政府管辖的复议申请#, false",
        "收到|受理 复议申请#, 办结复议申请#, false",
        // a distance of its own; it does not cross the figure
        "听取 ..12 汇报#, 听取法治政府建设工作汇报#, true",
        "听取 ..2 汇报#, 听取法治政府建设工作汇报#, false",
        "听取 ..20 汇报, 听取#次汇报, false",
        // order
        "汇报 ..20 听取, 听取工作汇报#, false",
        // what may be missing, any number of words, alternatives in a word
        "[行政]复议(申请|案件)#, 复议案件#, true",
        "^[共|累计]*受理#, 共累计受理#, true",
        "^[共|累计]*受理#, 全年受理#, false",
        // not directly behind, not directly before
        "!(行政|司法)调解#, 司法调解#, false",
        "!(行政|司法)调解#, 人民调解#, true",
        "调解!(率|员), 调解率#, false",
        // one of several sequences
        "新增 ..4 人# / 增加 ..4 人#, 增加执法人#, true",
        "(新增 律师|增加) 人#, 新增专职律师等人#, true",
        "^#$, #, true",
        "^#$, 受理#, false"
    })
    void itFindsWhatItSays(String notation, String words, boolean found) {
        String regex = Notation.regex(notation, Within.PHRASE, name -> "");
        assertThat(Pattern.compile(regex).matcher(words).find()).as(regex).isEqualTo(found);
    }

    @Test
    void inASentenceTwoPointsStayInTheClauseAndThreeCrossItsCommas() {
        String near = Notation.regex("会议 ..20 法治", Within.SENTENCE, name -> "");
        String far = Notation.regex("会议 ...20 法治", Within.SENTENCE, name -> "");
        assertThat(new Expression(near).in("召开会议，研究法治")).isFalse();
        assertThat(new Expression(far).in("召开会议，研究法治")).isTrue();
        assertThat(new Expression(far).in("召开会议。研究法治")).isFalse();
    }

    @Test
    void aWordingStandsForAllItsWords() {
        String regex = Notation.regex("<trades>纠纷", Within.PHRASE, name -> "医疗|物业");
        assertThat(new Expression(regex).in("物业纠纷#")).isTrue();
        assertThat(new Expression(regex).in("医疗#")).isFalse();
    }

    @Test
    void marksOfRegularExpressionsAreWordsHere() {
        String regex = Notation.regex("12.5-13&~", Within.PHRASE, name -> "");
        assertThat(new Expression(regex).in("12.5-13&~")).isTrue();
        assertThat(new Expression(regex).in("1205-13&~")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '！',
            value = {
                "(受理|办结 ！( has no )！close it",
                "受理)申请！what does “)” close！take it out",
                "受理||办结！a word is missing！write one",
                "受理 .. 申请！a distance has no number！write how many characters",
                "受理 ..120 申请！a distance has no number from 1 to 99！..8",
                "受理 ...20 申请！no further clauses！write .. and a number",
                "受理*！* stands behind no [ ]！[共|累计]*",
                "受理+！“+” has no meaning here！between strokes",
                "()！nothing stands there！write words",
                "<trades 纠纷！< has no >！close"
            })
    void whatCannotBeReadIsRefusedWithItsCure(String notation, String problem, String cure) {
        assertThatThrownBy(() -> Notation.regex(notation, Within.PHRASE, name -> ""))
                .isInstanceOfSatisfying(
                        NotationException.class,
                        e -> {
                            assertThat(e.problem()).contains(problem.strip());
                            assertThat(e.cure()).contains(cure.strip());
                        });
    }

    @Test
    void aNegationInsideAWordIsRefused() {
        assertThatThrownBy(() -> Notation.regex("行政!(复议)调解", Within.PHRASE, name -> ""))
                .hasMessageContaining("!(…) stands inside a word");
    }
}
