package org.fazhi.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fazhi.ProjectFiles;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in {@code conf/} is refused with its file and line. */
class RefusedSettingsTest {
    @Test
    void anExampleOfAFieldThatIsNone() {
        refused(
                "theme-examples.csv",
                ",decisions,execution",
                ",patrols,execution",
                "fields has no patrols");
    }

    @Test
    void aWrongEntryIsRefusedWithItsLine() {
        assertThatThrownBy(
                        () ->
                                withThemes(
                                        "fields:\n  - id: Bad Id\n    name: x\n    about: x\n    words: [x]\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/themes.yaml, line");
        assertThatThrownBy(() -> withThemes("fields: [\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/themes.yaml, line 2");
    }

    @Test
    void theTimeOfAFileIsBounded() {
        String endless = "seconds: 0\nseconds_per_megabyte: 4\n";
        assertThatThrownBy(() -> Settings.parse(ProjectFiles.conf("reading.yaml", endless)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("reading.yaml, line 1");
    }

    @Test
    void anUnknownFieldIsRefusedWithItsOwnLineAndTheFolderThatWasGiven() {
        String settings =
                """
                # How a run behaves.
                max_quarantined: 20
                lock:
                  lease: 60
                history:
                  expire_days: 7
                  delete_orphans: true
                colour: red
                """;
        ConfFiles files = ProjectFiles.conf("settings.yaml", settings);
        assertThatThrownBy(() -> Settings.parse(files))
                .hasMessageStartingWith("conf/settings.yaml, line 8: property 'colour'");
        assertThatThrownBy(() -> Settings.parse(new ConfFiles(files.all(), "mine/c1")))
                .hasMessageStartingWith("mine/c1/settings.yaml, line 8: property 'colour'");
    }

    @Test
    void aSentenceOfTheOverviewHasOneTopic() {
        assertThatThrownBy(() -> withTopics("[late, undated]", "[undated]"))
                .hasMessageContaining("conf/briefing.yaml, line")
                .hasMessageContaining("no topic for late");
        assertThatThrownBy(() -> withTopics("[honours]", "[honours, late]"))
                .hasMessageContaining("conf/briefing.yaml, line")
                .hasMessageContaining("the sentence late has a topic already");
        assertThatThrownBy(() -> withTopics("[honours]", "[honors]"))
                .hasMessageContaining("no sentence honors in highlights.yaml");
    }

    private static Settings withTopics(String sentences, String others) {
        String briefing = ProjectFiles.conf().text("briefing.yaml");
        assertThat(briefing).contains(sentences);
        return Settings.parse(
                ProjectFiles.conf("briefing.yaml", briefing.replace(sentences, others)));
    }

    @Test
    void aWordingThatNamesWhatItsRuleDoesNotKnowIsRefusedWithItsLine() {
        String audit = ProjectFiles.conf().text("audit.yaml");
        int rule = audit.indexOf("- id: fraction_of_count");
        String wrong =
                audit.substring(0, rule)
                        + audit.substring(rule).replaceFirst("\\{figure}", "{number}");
        long line = wrong.substring(0, wrong.indexOf("{number}")).lines().count();
        assertThatThrownBy(() -> Settings.parse(ProjectFiles.conf("audit.yaml", wrong)))
                .hasMessageContaining("conf/audit.yaml, line " + line)
                .hasMessageContaining("{number} is unknown here");
        assertThatThrownBy(
                        () ->
                                Settings.parse(
                                        ProjectFiles.conf(
                                                "audit.yaml",
                                                audit.replace(
                                                        "id: large_change", "id: too_large"))))
                .hasMessageContaining("no rule too_large");
        assertThatThrownBy(
                        () ->
                                Settings.parse(
                                        ProjectFiles.conf(
                                                "audit.yaml",
                                                audit.replaceFirst("about: 0.05", "about: 5"))))
                .hasMessageContaining("conf/audit.yaml, line");
    }

    @Test
    void anExpressionThatDoesNotSayWhatIsTakenFromItIsRefusedWithItsLine() {
        refused(
                "pages.yaml",
                "announced_reporter: '^([一-龥]{2,30}?)",
                "announced_reporter: '^[一-龥]{2,30}?",
                "has no group");
        refused("pages.yaml", "next_year: '(20[0-4]\\d)", "next_year: '20[0-4]\\d", "has no group");
        refused(
                "places.yaml",
                "township: '([\\p{IsHan}]{1,10}?",
                "township: '[\\p{IsHan}]{1,10}?(?:",
                "has no group");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "pages.yaml;matter: '法治政府;/opening/matter",
                "pages.yaml;signature: '(?:中共;/signature",
                "pages.yaml;{words: '报告;/title_marks/0",
                "pages.yaml;words: '法治政府|依法行政|法治建设;/untitled/marks/1/words",
                "places.yaml;- '^人民政府;/reporters/leads/2",
                "places.yaml;{long: '高新;/zone_kinds/0",
                "quantities.yaml;separators: '以及;/lists/separators",
                "quantities.yaml;remark: '（;/remark",
                "audit.yaml;base: '^占;/words/base",
            })
    void whatIsNoExpressionIsRefusedWithItsLine(String file, String begin, String where) {
        refused(file, begin, begin.replace("'", "'("), where);
    }

    @Test
    void weightsThatAreNotOneTogetherAreRefusedWithTheirLine() {
        refused("comparison.yaml", "holders: 0.1,", "holders: 0.2,", "1.1 together");
        refused("comparison.yaml", "words: 0.85", "words: 0.8", "0.95 together");
        refused(
                "findings.yaml",
                "threshold: 0.318\n  words: 0.455",
                "threshold: 0.318\n  words: 0.5",
                "1.045 together");
    }

    @Test
    void theMeasureWordOfWhatHappensIsOneThatStandsForOthers() {
        refused(
                "quantities.yaml",
                "happening_unit: 场次",
                "happening_unit: 场",
                "场 stands for no measure words of same_units");
    }

    @Test
    void aMeasureWordStandsOnceUnderSameUnits() {
        refused("quantities.yaml", "  批: [批次]", "  批: [批次, 名]", "名 stands twice");
    }

    @Test
    void aWordingOfComparisonsThatNamesWhatItDoesNotKnowIsRefusedWithItsLine() {
        refused("comparison.yaml", "{last_year}", "{next_year}", "{next_year} is unknown here");
    }

    @Test
    void aSentenceOfTheOverviewThatNamesWhatItDoesNotKnowIsRefusedWithItsLine() {
        refused("highlights.yaml", "{published}公开，在", "{day}公开，在", "{day}");
    }

    @Test
    void aTextOfASheetThatNoSheetReadsIsRefusedWithItsLine() {
        refused("sheets.yaml", "  statement:", "  statements:", "statements is unknown here");
    }

    @Test
    void aTextOfASheetThatIsMissingIsRefused() {
        String text = ProjectFiles.conf().text("sheets.yaml");
        String without = text.replaceFirst("  statement: .*\n", "");
        assertThat(without).isNotEqualTo(text);
        assertThatThrownBy(() -> Settings.parse(ProjectFiles.conf("sheets.yaml", without)))
                .hasMessageContaining("conf/sheets.yaml, line")
                .hasMessageContaining("statement is missing; restore it");
    }

    @Test
    void aTextOfASheetNamesAllItsPlacesAndNoOther() {
        refused("sheets.yaml", "收录报告{reports}份", "收录报告{documents}份", "{documents} is unknown here");
        refused("sheets.yaml", "{count}项{others}", "{others}", "{count} is missing");
        refused("sheets.yaml", "报告列出的主要成效", "报告{list}", "{list} is unknown here");
    }

    @Test
    void aTextOfASheetIsNoGroup() {
        refused("sheets.yaml", "  statement: 报告表述", "  statement: {a: b}", "is one text");
    }

    /** Asserts that a change of the project's own settings is refused at the line it is made in. */
    private static void refused(String file, String from, String to, String problem) {
        String text = ProjectFiles.conf().text(file);
        int at = text.indexOf(from);
        assertThat(at).as(from).isPositive();
        String wrong = text.substring(0, at) + to + text.substring(at + from.length());
        long line = text.substring(0, at + 1).lines().count();
        assertThatThrownBy(() -> Settings.parse(ProjectFiles.conf(file, wrong)))
                .hasMessageContaining("conf/" + file + ", line " + line)
                .hasMessageContaining(problem);
    }

    private static void withThemes(String text) {
        Settings.parse(ProjectFiles.conf("themes.yaml", text));
    }
}
