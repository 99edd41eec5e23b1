package org.fazhi.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.compare.ReportedFacts.row;
import static org.fazhi.compare.ReportedFacts.sentences;

import java.util.List;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.highlights.ReportFacts;
import org.junit.jupiter.api.Test;

/** What the overview says of figures of several reports together. */
class HighlightSumsTest {
    private static final List<ReportFacts> REPORTS =
            List.of(ReportedFacts.bazhou(), ReportedFacts.enyang());

    @Test
    void aMedianOfFewIsNotSaidAndNothingIsSaidOfSumsWhereNoneStands() {
        RegionIndicator rate =
                row("litigation.head_appearance_rate", RegionIndicator.Basis.MEDIAN, 100.0, 2);
        assertThat(litigation(rate)).endsWith("率有2/2地载明。").doesNotContain("100", "合计");
        RegionIndicator enough =
                row("litigation.head_appearance_rate", RegionIndicator.Basis.MEDIAN, 97.5, 5);
        assertThat(litigation(enough)).endsWith("中位数97.5%（5/5地载明）。");
    }

    private static String litigation(RegionIndicator row) {
        return sentences("511900", "巴中市", 2, REPORTS, List.of(row)).stream()
                .filter(sentence -> sentence.startsWith("行政应诉"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sumsOfDifferentReportsSayThatTheyAreNotOneSet() {
        List<String> said =
                sentences(
                        "511900",
                        "巴中市",
                        2,
                        REPORTS,
                        List.of(
                                row(
                                        "reconsideration.received",
                                        RegionIndicator.Basis.SUMMED,
                                        93.0,
                                        1,
                                        "a:1:0"),
                                row(
                                        "reconsideration.accepted",
                                        RegionIndicator.Basis.SUMMED,
                                        120.0,
                                        2,
                                        "a:5:0",
                                        "b:1:0")));
        assertThat(said)
                .anySatisfy(
                        sentence ->
                                assertThat(sentence)
                                        .startsWith("行政复议方面，")
                                        .endsWith(
                                                "合计为载明各地之和，未载明的不按零计。各项载明地不同，不可相互比较。合计中含口径待核数据1项。合计中含年末之前形成的报告1份。"));
    }
}
