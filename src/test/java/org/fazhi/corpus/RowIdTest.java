package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

/** Ids stand in files that other people keep: what they look like does not change. */
class RowIdTest {
    private static final String DOCUMENT = "0123456789abcdef";

    @Test
    void idsSayWhatTheyAreOfAndWhereItBegins() {
        String finding = RowId.finding(DOCUMENT, "shortcoming", 120, 0);
        assertThat(RowId.section(DOCUMENT, 120)).isEqualTo("0123456789abcdef:s120");
        assertThat(RowId.observation(DOCUMENT, 120, 1)).isEqualTo("0123456789abcdef:120:1");
        assertThat(finding).isEqualTo("0123456789abcdef:shortcoming:120:0");
        assertThat(RowId.check(DOCUMENT, "parts", 2)).isEqualTo("0123456789abcdef:parts:2");
        assertThat(RowId.checkOnFinding(finding, "unstated"))
                .isEqualTo("0123456789abcdef:unstated:shortcoming:120:0");
        assertThat(RowId.regionalCheck(new RegionCode("511900"), 2023, "sum", "cases"))
                .isEqualTo("511900:2023:sum:cases");
    }

    @Test
    void allThatIsOfAReportLeadsToItsDocument() {
        assertThat(
                        List.of(
                                DOCUMENT,
                                RowId.section(DOCUMENT, 1),
                                RowId.observation(DOCUMENT, 1, 0),
                                RowId.finding(DOCUMENT, "plan", 1, 0)))
                .extracting(RowId::document)
                .containsOnly(DOCUMENT);
    }
}
