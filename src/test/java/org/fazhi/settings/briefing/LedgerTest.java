package org.fazhi.settings.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;

/** What a bureau fills in about problems, and what is said where a line is wrong. */
class LedgerTest {
    private static final String HEADER =
            "region_code,point_id,report_year,region,point,wording,state,unit,measure,due,progress\n";

    private static Ledger ledger(String rows) {
        return Settings.parse(ProjectFiles.conf("ledger.csv", HEADER + rows)).briefing().ledger();
    }

    @Test
    void aProblemIsKnownByItsPointAndDistrict() {
        Ledger ledger =
                ledger(
                        "511902,reviewers_few,2023,巴州区,法制审核人员不足,人少,新提,区司法局,增配人员,2024-09-30,已到位3人\n"
                                + "511903,reviewers_few,2023,恩阳区,法制审核人员不足,人少,新提,,,,\n");
        assertThat(ledger.of("511902", "reviewers_few"))
                .isEqualTo(new Ledger.Entry("增配人员", "区司法局", "2024-09-30", "已到位3人"));
        assertThat(ledger.of("511903", "reviewers_few")).isEqualTo(Ledger.Entry.EMPTY);
        assertThat(ledger.of("511902", "another")).isEqualTo(Ledger.Entry.EMPTY);
    }

    @Test
    void withoutAFileNothingIsFilledIn() {
        assertThat(ProjectFiles.settings().briefing().ledger().entries()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndCure() {
        assertThatThrownBy(() -> ledger("5119,reviewers_few,,,,,,,,,\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/ledger.csv, line 2")
                .hasMessageContaining("5119 is no code of six digits")
                .hasMessageContaining("write it as tables/ledger.csv has it");
        assertThatThrownBy(() -> ledger("511902,reviewers_few,,,,,,,,9月底,\n"))
                .hasMessageContaining("due 9月底 is no day")
                .hasMessageContaining("2024-09-30");
        assertThatThrownBy(
                        () ->
                                ledger(
                                        "511902,reviewers_few,,,,,,区司法局,,,\n"
                                                + "511902,reviewers_few,,,,,,区政府办,,,\n"))
                .hasMessageContaining("conf/ledger.csv, line 3")
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> ledger("511902,,,,,,,,,,\n"))
                .hasMessageContaining("point_id is empty");
    }
}
