package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Indicators.Match;
import org.fazhi.settings.reading.ReadingSettings;
import org.junit.jupiter.api.Test;

/** The catalogue's examples are what they say, and one that is not is reported with its cause. */
class CatalogueExamplesTest {
    private static final ReadingSettings SETTINGS = ProjectFiles.settings().reading();
    private static final String FILE = "indicators/review.yaml";

    @Test
    void everyExampleOfTheCatalogueIsWhatItSays() {
        CatalogueExamples.Outcome outcome = CatalogueExamples.of(SETTINGS);
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.read()).isGreaterThan(700);
    }

    @Test
    void everyIndicatorShowsWhatItIsAndWhatOnlyLooksLikeIt() {
        for (Indicator indicator : SETTINGS.indicators().indicators()) {
            Stream<String> ofWays =
                    indicator.match().stream()
                            .map(Match::examples)
                            .flatMap(examples -> examples.is().stream());
            assertThat(Stream.concat(ofWays, indicator.examples().is().stream()))
                    .as(indicator.id() + ": is")
                    .isNotEmpty();
            assertThat(indicator.examples().isNot()).as(indicator.id() + ": is_not").isNotEmpty();
        }
    }

    @Test
    void anExampleThatIsNotItIsReportedWithWhatMatchedInstead() {
        assertThat(failures("is", "受理行政复议申请[83件]。"))
                .containsExactly("must be it, but is not: “受理行政复议申请#” is reconsideration.accepted");
    }

    @Test
    void anExampleOfWhichNothingIsReadIsReportedWithTheNearestRule() {
        assertThat(failures("is", "不予受理行政复议申请[83件]。").get(0))
                .contains("no indicator; the nearest rule is reconsideration.received/")
                .contains("not: finds “不予”");
    }

    @Test
    void anExampleThatMustNotBeItIsReportedWithItsRule() {
        assertThat(failures("is_not", "收到行政复议申请83件。").get(0))
                .contains("must not be it, but “收到行政复议申请#” is, by reconsideration.received/");
    }

    @Test
    void aFigureThatDoesNotCountIsNoExample() {
        assertThat(failures("is", "2022年收到行政复议申请83件，2023年有所增长。").get(0))
                .contains("it, but does not count: previous");
    }

    /** What is said of an example added to reconsideration.received, up to the rule's number. */
    private static List<String> failures(String kind, String sentence) {
        String text = ProjectFiles.conf().text(FILE);
        int indicator = text.indexOf("- id: reconsideration.received");
        String added = "      is:\n        - " + sentence + "\n";
        String changed =
                kind.equals("is")
                        ? text.substring(0, indicator)
                                + text.substring(indicator)
                                        .replaceFirst("    examples:\n", "    examples:\n" + added)
                        : text.substring(0, indicator)
                                + text.substring(indicator)
                                        .replaceFirst(
                                                "      is_not:\n",
                                                "      is_not:\n        - " + sentence + "\n");
        CatalogueExamples.Outcome outcome =
                CatalogueExamples.of(Settings.parse(ProjectFiles.conf(FILE, changed)).reading());
        long line = changed.substring(0, changed.indexOf(sentence)).lines().count();
        assertThat(outcome.failures())
                .allSatisfy(
                        failure ->
                                assertThat(failure.place())
                                        .isEqualTo("conf/" + FILE + ", line " + line));
        return outcome.failures().stream()
                .map(failure -> failure.problem().replaceFirst("(?<=accepted), by .*", ""))
                .toList();
    }
}
