package org.fazhi.settings.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that analysts supply: who should have reported, which words are words. */
class AnalystListsTest {
    private static final String HEADER = "decision,word,count,reports,examples\n";

    @Test
    void whoShouldHaveReportedIsKnownForTheYearsOfTheFileAlone() {
        ExpectedReports expected =
                ExpectedReports.parse(
                        ProjectFiles.conf(
                                "roster.csv",
                                "report_year,region_code\n2023,511902\n\n2023,510000\n2022,511903\n"));
        assertThat(expected.knows(2023)).isTrue();
        assertThat(expected.codes(2023)).containsExactly("510000", "511902");
        assertThat(expected.knows(2024)).isFalse();
        assertThat(expected.codes(2024)).isEmpty();
    }

    @Test
    void withoutARosterNoYearIsKnown() {
        assertThat(ExpectedReports.parse(without("roster.csv")).byYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year,code|conf/roster.csv, line 1: the header is [year, code]",
                "report_year,region_code/2023,5119|line 2: “2023,5119” is no year and region code",
                "report_year,region_code/2023,511902,巴州区|line 2: 3 values in a row of 2"
            })
    void aRosterThatIsNoneIsRefused(String lines, String message) {
        assertThatThrownBy(
                        () ->
                                ExpectedReports.parse(
                                        ProjectFiles.conf("roster.csv", lines.replace('/', '\n'))))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anAnalystDecidesWhatIsAWord() {
        WordLists lists = words("收入,扁担巷议事,9,4,\n不收,巷谈议,7,3,\n,半巷谈,5,3,\n");
        assertThat(lists.domain()).endsWith("扁担巷议事");
        assertThat(lists.refused()).containsExactly("巷谈议");
        assertThat(lists.domain()).doesNotContain("半巷谈", "巷谈议");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "也许,扁担巷议事,9,4,|line 2: “也许” is no decision",
                "收入,枫,9,4,|“枫” is no word",
                "收入,扁担 巷,9,4,|is no word",
                "收入,扁担巷议事,9,4,/不收,扁担巷议事,9,4,|line 3: “扁担巷议事” stands twice"
            })
    void aDecisionThatIsNoneIsRefused(String rows, String message) {
        assertThatThrownBy(() -> words(rows.replace('/', '\n') + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/words.csv, line")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"的,is no word of 2 to 40 characters", "行政复议\\n行政复议,stands twice"})
    void aDictionaryHoldsEachWordOnce(String added, String message) {
        String text = "# words\n" + added.replace("\\n", "\n") + "\n";
        assertThatThrownBy(() -> WordLists.parse(ProjectFiles.conf("segmenter.txt", text)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/segmenter.txt, line")
                .hasMessageContaining(message);
    }

    private static WordLists words(String rows) {
        return WordLists.parse(ProjectFiles.conf("words.csv", HEADER + rows));
    }

    private static ConfFiles without(String name) {
        Map<String, byte[]> files = new TreeMap<>(ProjectFiles.conf().all());
        files.remove(name);
        return new ConfFiles(files);
    }
}
