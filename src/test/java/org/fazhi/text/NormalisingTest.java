package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.SimplifierOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clerk, a printer or a machine wrote, as it is read. */
class NormalisingTest {
    private static final Simplifier SIMPLIFIER =
            SimplifierOf.settings(
                    ProjectFiles.settings().reading(), List.of("乾安县", "乾县", "海淀区", "资源县"));

    private static String set(String source) {
        MappedText page = CharacterFolding.fold(source);
        return Typography.line(page, 0, page.length()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全区 150 名执法人员|全区150名执法人员",
                "办理案件１，２３０件,占９７．６％|办理案件1，230件，占97.6%",
                "发布时间:2024-03-07 17:15|发布时间：2024-03-07 17:15",
                "1,100万元(含区级)|1,100万元（含区级）",
                "**二是抓住关键少数。**制定计划|二是抓住关键少数。制定计划",
                "行政⻓官⽅案|行政长官方案",
                "「雙隨機」|“雙隨機”",
            })
    void setsUniformly(String source, String expected) {
        assertThat(set(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "乾安縣司法局,乾安县司法局",
        "完善決策程式,完善决策程序",
        "資訊網路水準,信息网络水平",
        "對口支援和監督支援,对口支援和监督支持",
        "全過程記錄製度,全过程记录制度",
        "覆蓋率達到100%,覆盖率达到100%",
        "著力瞭解顯著成效,着力了解显著成效",
        "高品質發展和案卷品質,高质量发展和案卷质量",
        "網際網路+監管,互联网+监管",
        "資源縣人民政府,资源县人民政府",
    })
    void simplifies(String source, String expected) {
        assertThat(SIMPLIFIER.simplify(MappedText.of(source)).text()).isEqualTo(expected);
    }

    @Test
    void aShorterPhraseKeepsTheOriginOfTheWhole() {
        MappedText text = SIMPLIFIER.simplify(MappedText.of("用網際網路辦"));
        assertThat(text.text()).isEqualTo("用互联网办");
        assertThat(text.sourceBegin(1)).isEqualTo(1);
        assertThat(text.sourceEnd(4)).isEqualTo(5);
        assertThat(text.sourceBegin(4)).isEqualTo(5);
    }

    @Test
    void offsetsCountCodePoints() {
        MappedText text = CharacterFolding.fold("𠮷林\r\n３件");
        assertThat(text.text()).isEqualTo("𠮷林\n3件");
        assertThat(text.sourceBegin(4)).isEqualTo(4);
        assertThat(text.sourceEnd(5)).isEqualTo(5);
    }

    @Test
    void simplifiedTextIsNotTakenForTraditional() {
        assertThat(ScriptDetector.isTraditional("全区受理行政复议案件，乾隆年间")).isFalse();
        assertThat(ScriptDetector.isTraditional("全區受理行政復議案件")).isTrue();
    }
}
