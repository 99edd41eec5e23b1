package org.fazhi.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ReportText;
import org.fazhi.SampleReadings;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outliner;
import org.fazhi.settings.reading.IndicatorRule;
import org.fazhi.settings.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

/** A figure keeps the rule that named its indicator. */
class NamedByRuleTest {
    private static final ReadingSettings SETTINGS = ReportText.settings();

    @Test
    void theRuleIsTheWayOfTheIndicatorThatFitted() {
        Observation received = read("收到行政复议申请132件。").get(0);
        assertThat(received.indicator()).isEqualTo("reconsideration.received");
        IndicatorRule rule = IndicatorRule.of(SETTINGS, received.rule()).orElseThrow();
        assertThat(rule.subject().in(received.decidedBy())).isTrue();
        assertThat(line(rule)).contains("subject: ").contains("复议");
    }

    @Test
    void aShareIsNamedAfterTheFigureBeforeIt() {
        List<Observation> figures = read("收到行政复议申请100件，受理行政复议申请90件，占90%。");
        Observation share = figures.get(figures.size() - 1);
        assertThat(share.rule()).isEqualTo(share.indicator() + "/share");
        IndicatorRule rule = IndicatorRule.of(SETTINGS, share.rule()).orElseThrow();
        assertThat(rule.file()).endsWith("/quantities.yaml");
        assertThat(line(rule)).startsWith("share: ");
    }

    @Test
    void theEndOfAChangeHasTheRuleOfItsBeginning() {
        List<Observation> ends = read("行政复议申请由120件增加到132件。");
        assertThat(ends).extracting(Observation::role).contains(Observation.Role.TO);
        assertThat(ends).extracting(Observation::rule).doesNotContainNull();
        assertThat(ends.get(1).rule()).isEqualTo(ends.get(0).rule());
    }

    @Test
    void everyIndicatorOfTheSampleHasItsRuleAndNothingElseHasOne() {
        List<Observation> figures =
                SampleReadings.all().stream()
                        .flatMap(reading -> reading.observations().stream())
                        .toList();
        assertThat(figures)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        figure -> {
                            assertThat(figure.rule() == null).isEqualTo(figure.indicator() == null);
                            if (figure.rule() != null) {
                                assertThat(figure.rule()).startsWith(figure.indicator() + "/");
                                assertThat(IndicatorRule.of(SETTINGS, figure.rule())).isPresent();
                            }
                        });
    }

    @Test
    void aRuleThatTheSettingsNoLongerHaveIsNone() {
        assertThat(IndicatorRule.of(SETTINGS, "reconsideration.received/999")).isEmpty();
        assertThat(IndicatorRule.of(SETTINGS, "reconsideration.gone/1")).isEmpty();
    }

    private static List<Observation> read(String sentence) {
        Report report = ReportText.body(2023, sentence);
        return new ObservationReader(SETTINGS)
                .read(
                        report.document(),
                        new Outliner(SETTINGS).outline(report.document(), report.body()));
    }

    /** The line that a rule names. */
    private static String line(IndicatorRule rule) {
        String name = rule.file().substring(SETTINGS.files().folder().length() + 1);
        return SETTINGS.files().text(name).lines().toList().get(rule.line() - 1).strip();
    }
}
