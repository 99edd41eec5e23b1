package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.corpus.Document.GovernmentLevel;
import org.fazhi.corpus.Report;
import org.fazhi.outline.Outliner;
import org.junit.jupiter.api.Test;

/** A figure of the whole prefecture or province is none of the county that mentions it. */
class WiderAreaTest {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final ObservationReader READER = new ObservationReader(ReportText.settings());
    private static final String SENTENCE = "全市共收到行政复议申请5200件，受理4800件。";

    @Test
    void thePrefecturesFigureIsNotTheCountys() {
        assertThat(indicator(GovernmentLevel.COUNTY, "平昌县")).isNull();
        assertThat(indicator(GovernmentLevel.TOWNSHIP, "平昌县")).isNull();
    }

    @Test
    void aCityMeansItself() {
        assertThat(indicator(GovernmentLevel.COUNTY, "阆中市")).isEqualTo("reconsideration.received");
        assertThat(indicator(GovernmentLevel.PREFECTURE, null))
                .isEqualTo("reconsideration.received");
    }

    @Test
    void whatStandsInsideAClauseIsNoArea() {
        Report report = ReportText.body(2023, "收到全市首批转办的行政复议申请12件。", GovernmentLevel.COUNTY, "平昌县");
        assertThat(read(report).indicator()).isEqualTo("reconsideration.received");
    }

    @Test
    void theRestOfTheSentenceIsOfTheLargerAreaUpToTheOwn() {
        Report report =
                ReportText.body(
                        2023,
                        "全市共收到行政复议申请5200件，受理4800件，我县受理行政复议案件96件，审结90件。",
                        GovernmentLevel.COUNTY,
                        "平昌县");
        assertThat(figures(report))
                .extracting(Observation::indicator)
                .containsExactly(
                        null, null, "reconsideration.accepted", "reconsideration.concluded");
    }

    private static String indicator(GovernmentLevel level, String county) {
        return read(ReportText.body(2023, SENTENCE, level, county)).indicator();
    }

    private static Observation read(Report report) {
        return figures(report).get(0);
    }

    private static List<Observation> figures(Report report) {
        return READER.read(report.document(), OUTLINER.outline(report.document(), report.body()));
    }
}
