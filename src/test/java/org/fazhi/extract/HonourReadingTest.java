package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Finding.HonourType;
import org.fazhi.extract.Finding.Kind;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence of achievements in, each honour once and of its type out. */
class HonourReadingTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final FindingReader READER = new FindingReader(ReportText.settings());

    @ParameterizedTest
    @CsvSource({
        "法治营商工作获得国务院督查激励, NAMING",
        "食品安全工作在省政府考核中获最高等级A级, NAMING",
        "成立郴州市首家涉企调解工作站, FIRST",
        "“一网统管”入选全省数字政府建设优选项目, NAMING",
        "行政复议规范化建设入围全国创新项目名单, NAMING",
        "全省法治政府建设示范县获命名, NAMING",
        "省级法治政府建设示范乡镇创建被正式命名, NAMING",
        "打造首个民法典主题公园, FIRST",
        "建成苏北首个涉外公证中心, FIRST",
        "行政复议工作受到省政府通报表扬, NAMING",
        "执法监督做法被省政府通报表扬, NAMING",
        "复议听证做法被省司法厅推广, CASE",
        "首创“码上监督”, FIRST",
        "法治督察考核评为优秀等次, NAMING",
        "城关司法所荣立集体二等功, NAMING",
        "复议科被授予全市法治工作贡献突出集体, NAMING",
        "“巷口说法”作为全省普法创新项目予以表扬, NAMING",
        "“掌上评查”获司法部发文推介, CASE",
        "获批全国首批信用监管试点, PILOT",
        "入选首批法治乡镇名录, NAMING",
        "成为全省首批行政复议规范化单位, NAMING",
        "被列为第一批涉企服务联系点, NAMING"
    })
    void oneHonourOfItsType(String sentence, HonourType type) {
        assertThat(found(sentence + "。")).extracting(Finding::type).containsExactly(type);
    }

    /** 首批、第二批 count batches, and claim no first. */
    @Test
    void theFirstOfSeveralBatchesIsNoFirst() {
        assertThat(found("全省首批、第二批“一件事”40个场景上线。")).isEmpty();
    }

    @Test
    void figuresBehindAnHonourAreNoneOfTheirOwn() {
        assertThat(found("搭建“一件事”专区，开发全省首个跨省域“掌上窗”，56个高频事项、30个毗邻区县事项最快12分钟办理。"))
                .extracting(Finding::text)
                .containsExactly("开发全省首个跨省域“掌上窗”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "命名全省法治政府建设示范县12个",
                "评选表彰全市“十佳”司法所10个",
                "对20个先进单位给予通报表扬",
                "联合命名省级民主法治示范村86个",
                "我省认定第二批法治文化示范基地30个",
                "通报表扬依法行政先进集体15个"
            })
    void whoNamesOthersIsNotHonoured(String sentence) {
        assertThat(found(sentence + "。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2个村被列为全国民主法治示范村推荐对象",
                "司法局入围全省先进集体候选名单",
                "1人被确定为全国模范调解员拟表彰对象",
                "“码上查”列入全省优秀案例候选"
            })
    void whoIsACandidateIsNotHonoured(String sentence) {
        assertThat(found(sentence + "。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3个村被命名为全国民主法治示范村", "省政府授予我县法治建设先进县称号", "2个司法所被省厅认定为“枫桥式”司法所"})
    void whoIsNamedIs(String sentence) {
        assertThat(found(sentence + "。")).hasSize(1);
    }

    private static List<Finding> found(String sentence) {
        Report report = ReportText.body(2023, "一、主要成效\n" + sentence);
        return READER
                .read(report.document(), OUTLINER.outline(report.document(), report.body()))
                .stream()
                .filter(finding -> finding.kind() == Kind.HONOUR)
                .toList();
    }
}
