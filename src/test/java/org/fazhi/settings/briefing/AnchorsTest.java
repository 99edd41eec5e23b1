package org.fazhi.settings.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** Published figures of the country: each of a known indicator, in its unit, with its source. */
class AnchorsTest {
    private static final String HEADER =
            "indicator,report_year,value,unit,qualifier,denominator,document,address\n";

    @Test
    void everyAnchorOfTheProjectNamesItsSource() {
        assertThat(ProjectFiles.settings().briefing().anchors().all())
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(anchor.document()).isNotBlank());
    }

    @Test
    void anAnchorIsOfAnIndicator() {
        Anchors anchors = parse("reconsideration.correction_rate,2018,15.1,%,exact,甲,乙,http://a\n");
        Anchors.Anchor anchor = anchors.of("reconsideration.correction_rate").get(0);
        assertThat(anchor.value()).isEqualTo("15.1");
        assertThat(anchor.denominator()).isEqualTo("甲");
        assertThat(anchors.of("reconsideration.received")).isEmpty();
    }

    @Test
    void whatIsWrongIsRefusedWithItsLine() {
        assertThatThrownBy(() -> parse("a.b,2018,15.1,%,exact,,乙,http://a\n"))
                .hasMessageContaining("conf/anchors.csv, line 2: no indicator a.b");
        assertThatThrownBy(() -> parse("reconsideration.received,2018,15,人,exact,,乙,http://a\n"))
                .hasMessageContaining("人 is not the unit of reconsideration.received");
        assertThatThrownBy(() -> parse("reconsideration.received,2018,15,件,exact,,乙,\n"))
                .hasMessageContaining("address is empty");
    }

    private static Anchors parse(String row) {
        return Settings.parse(ProjectFiles.conf("anchors.csv", HEADER + row)).briefing().anchors();
    }
}
