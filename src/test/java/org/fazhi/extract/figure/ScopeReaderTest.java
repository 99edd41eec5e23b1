package org.fazhi.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;

/** Whose figures a sentence states, and what they count less or more than the indicator. */
class ScopeReaderTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final ObservationReader READER = new ObservationReader(ReportText.settings());

    @Test
    void whatAListIsOfHoldsForItsItems() {
        assertThat(scopes("编制镇街综合执法裁量基准210项、免罚清单45项。")).isEqualTo("镇街 镇街");
        assertThat(scopes("开展乡镇案卷评查6次、全县范围抽查2次。")).isEqualTo("乡镇 -");
    }

    @Test
    void aSentenceThatTurnsToTheTownshipsIsTheirs() {
        assertThat(scopes("面向乡镇综合执法开展业务培训12场次，组织执法案卷评查7次。")).isEqualTo("乡镇 乡镇");
        assertThat(scopes("聚焦街道行政执法工作，全年组织案卷评查7次。")).isEqualTo("街道");
        assertThat(scopes("面向乡镇开展业务培训12场次，我县组织执法案卷评查7次。")).isEqualTo("乡镇 -");
        assertThat(scopes("聚焦基层治理难题，开展普法宣传活动80场次。")).isEqualTo("-");
    }

    @Test
    void whatAShareIsTakenOfIsTheWhole() {
        String below = "基层一级以自己名义办理行政处罚案件405件，占全县行政处罚案件2230件的18.2%。";
        assertThat(scopes(below)).startsWith("基层 全县");
        assertThat(roles(below)).startsWith("LEVEL LEVEL");
        assertThat(roles("办理法律援助案件210件，占全县案件总数30%。")).endsWith("PART");
    }

    @Test
    void theWholeAreaHoldsItsParts() {
        assertThat(scopes("组织全县行政执法人员及乡镇法制审核人员共计860人参加培训。")).isEqualTo("全县");
        assertThat(scopes("受理以县政府、乡镇政府为被告的行政诉讼案件36件。")).isEqualTo("县政府、乡镇");
        assertThat(scopes("建成村级、镇级两级人民调解委员会90个。")).isEqualTo("两级");
        assertThat(scopes("市政府常务会、市政府党组会专题学习法律法规9次。")).isEqualTo("市政府");
    }

    @Test
    void whatIsOthersTooIsNotTheTownshipsAlone() {
        assertThat(scopes("受理以县政府及部门、乡镇为被告的行政诉讼案件36件。")).isEqualTo("-");
        assertThat(scopes("组织乡镇和县直部门主要负责人述法24人。")).isEqualTo("-");
    }

    @Test
    void aLevelHoldsForAListAndABodyDoesNot() {
        assertThat(scopes("办理县级人大代表建议27件、政协提案35件。")).isEqualTo("县级 县级");
        assertThat(scopes("办理县人大代表建议27件、政协提案35件。")).isEqualTo("县人大代表 -");
    }

    @Test
    void whoseMeetingIsAttendedIsNotWhoseFigureItIs() {
        assertThat(scopes("县政府法律顾问团队列席县政府常务会议52次。")).isEqualTo("列席会议");
        assertThat(scopes("法律顾问列席县政府及部门会议52次。")).isEqualTo("列席会议");
        assertThat(scopes("邀请市民代表列席市政府常务会议3次。")).isEqualTo("-");
    }

    @Test
    void theInstanceOfLawsuitsIsKept() {
        assertThat(scopes("办理以县政府为被告的一审行政诉讼案件31件，审结28件，败诉2件，负责人出庭应诉率100%。"))
                .isEqualTo("县政府一审 一审 一审 一审");
        assertThat(scopes("办理行政诉讼一审案件31件、二审案件9件，败诉2件。")).isEqualTo("一审 - -");
        assertThat(scopes("办理行政诉讼案件31件。")).isEqualTo("-");
    }

    @Test
    void aListOfMoreThanTheIndicatorSaysSo() {
        assertThat(scopes("办理人大代表建议35件、政协提案及社情民意88件。")).isEqualTo("- 含社情民意");
        assertThat(scopes("办理人大代表建议35件、政协提案88件。")).isEqualTo("- -");
    }

    private static String scopes(String sentence) {
        return read(sentence).stream()
                .map(figure -> figure.scope() == null ? "-" : figure.scope())
                .collect(Collectors.joining(" "));
    }

    private static String roles(String sentence) {
        return read(sentence).stream()
                .map(figure -> figure.role().name())
                .collect(Collectors.joining(" "));
    }

    private static List<Observation> read(String sentence) {
        Report report = ReportText.body(2023, sentence);
        return READER.read(report.document(), OUTLINER.outline(report.document(), report.body()));
    }
}
