package org.fazhi.extract.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.extract.finding.PracticeSplitter.Practice;
import org.fazhi.settings.reading.PracticeWords;
import org.fazhi.text.TextSpan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PracticeSplitterTest {
    private static final PracticeWords WORDS = ReportText.settings().practices();
    private static final PracticeSplitter SPLITTER = new PracticeSplitter(WORDS);

    @TestFactory
    List<DynamicTest> theExamplesArePartedAsWritten() {
        return WORDS.examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example,
                                        () ->
                                                assertThat(practices(example.replace('|', '，')))
                                                        .containsExactly(example.split("\\|"))))
                .toList();
    }

    @Test
    void howItWasDoneAndWhatCameOfItBelongToAPractice() {
        assertThat(practices("组建调委会14个，调处纠纷3108件。满意率99%。专职调解员按件补贴。"))
                .containsExactly("组建调委会14个，调处纠纷3108件。满意率99%。专职调解员按件补贴");
        assertThat(practices("清理规范性文件17件；同步开展公平竞争审查，纠正2件。")).hasSize(1);
    }

    @Test
    void anItemBeginsAPracticeOfItsOwn() {
        String text = "审查合同40份；听取汇报2次";
        assertThat(SPLITTER.of(text, List.of(new TextSpan(0, 7), new TextSpan(8, text.length()))))
                .hasSize(2);
    }

    @Test
    void aLineThatOnlyTellsAnHonourIsNoPractice() {
        assertThat(practices("办理法律援助案件88件。\n我县被评为全国信访工作法治化示范县。")).containsExactly("办理法律援助案件88件");
        String text = "办理法律援助案件88件。\n某镇荣获全省法治示范乡镇称号。";
        assertThat(text.substring(0, SPLITTER.withoutHonours(text, 0, text.length())).strip())
                .isEqualTo("办理法律援助案件88件。");
    }

    @Test
    void theFieldIsThatOfTheMatter() {
        assertThat(SPLITTER.fields(List.of("publicity"), "208名律师结对村居，为群众审查合同"))
                .containsExactly("legal_services");
        assertThat(SPLITTER.fields(List.of("enforcement"), "推广首违免罚，配套普法"))
                .containsExactly("enforcement");
        assertThat(SPLITTER.fields(List.of(), "全年发展较快")).isEmpty();
    }

    private static List<String> practices(String text) {
        return SPLITTER.of(text, List.of(new TextSpan(0, text.length()))).stream()
                .map(Practice::whole)
                .map(whole -> whole.in(text))
                .toList();
    }
}
