package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.corpus.Document.GovernmentLevel;
import org.fazhi.corpus.Report;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;

/** What one township or one department did is no figure of the county whose report tells of it. */
class OneBodysFiguresTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final ObservationReader READER = new ObservationReader(ReportText.settings());

    @Test
    void oneDepartmentsCasesAreNotAll() {
        assertThat(read("县林业局立案查处林业行政案件59起，罚款83.5万元。")).containsExactly(null, null);
        assertThat(read("县卫生健康局处罚93件，罚没款27.4万元；全县办理行政处罚案件3287件。"))
                .containsExactly(null, null, "enforcement.penalty_cases");
    }

    @Test
    void whatADepartmentDoesForAllIsTheGovernments() {
        assertThat(read("县司法局开展行政执法监督检查6次，审查政府合同46份。"))
                .containsExactly("enforcement.supervision_checks", "decisions.contracts_reviewed");
    }

    @Test
    void oneTownshipsFigureIsNotTheCountys() {
        assertThat(read("人民调解3642件，调解成功率99.1%；威戎镇调解成功率100%。"))
                .containsExactly("mediation.cases", "mediation.success_rate", null);
        assertThat(read("蒋家堰镇推行“平安夜话”，调处纠纷236件。")).containsExactly((String) null);
    }

    @Test
    void allTownshipsAreNoneByName() {
        assertThat(read("目前全镇共有法律明白人96名。")).containsExactly("publicity.law_literate_people");
        assertThat(read("各乡镇调解委员会调解纠纷930件。")).containsExactly("mediation.cases");
        assertThat(read("规范街道综合执法行政处罚裁量行为，免罚清单86项。"))
                .containsExactly("enforcement.lenient_list_items");
    }

    @Test
    void aTownshipsReportSpeaksOfItself() {
        Report report = ReportText.body(2023, "威戎镇调解纠纷236件。", GovernmentLevel.TOWNSHIP, "静宁县");
        assertThat(figures(report))
                .extracting(Observation::indicator)
                .containsExactly("mediation.cases");
    }

    private static List<String> read(String text) {
        return figures(ReportText.body(2023, text, GovernmentLevel.COUNTY, "静宁县")).stream()
                .map(Observation::indicator)
                .toList();
    }

    private static List<Observation> figures(Report report) {
        return READER.read(report.document(), OUTLINER.outline(report.document(), report.body()));
    }
}
