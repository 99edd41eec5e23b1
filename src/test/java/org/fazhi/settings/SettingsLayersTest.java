package org.fazhi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.briefing.BriefingSettings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.ReadingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of conf/ is of one layer, and changes the hash of that layer alone. */
class SettingsLayersTest {
    private static final SettingsHash BEFORE = ProjectFiles.settings().hash();

    @Test
    void noFileIsOfTwoLayersOrOfNone() {
        List<String> all = new ArrayList<>(List.of(RunSettings.FILE));
        Stream.of(
                        ReadingSettings.FILES,
                        AnalysisSettings.OF_TOPICS,
                        AnalysisSettings.OF_COMPARISON,
                        BriefingSettings.FILES)
                .forEach(all::addAll);
        assertThat(all)
                .doesNotHaveDuplicates()
                .containsAll(
                        ProjectFiles.conf().all().keySet().stream()
                                .map(file -> file.replaceFirst("(?<=^indicators/).*", ""))
                                .toList())
                .containsAll(List.of("words.csv", "roster.csv", "population.csv"));
    }

    static Stream<String> files() {
        return new TreeSet<>(ProjectFiles.conf().all().keySet())
                .stream().filter(file -> !file.equals("corrections.csv"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileChangesTheHashOfItsLayer(String file) {
        byte[] text = ProjectFiles.conf().bytes(file);
        byte[] longer = Arrays.copyOf(text, text.length + 1);
        longer[text.length] = '\n';
        SettingsHash after = Settings.parse(ProjectFiles.conf().with(file, longer)).hash();

        assertThat(after.reading().equals(BEFORE.reading()))
                .as("reading")
                .isEqualTo(!ConfFiles.holds(ReadingSettings.FILES, file));
        assertThat(after.analysis().equals(BEFORE.analysis()))
                .as("analysis")
                .isEqualTo(
                        !AnalysisSettings.OF_TOPICS.contains(file)
                                && !AnalysisSettings.OF_COMPARISON.contains(file));
        assertThat(after.briefing().equals(BEFORE.briefing()))
                .as("briefing")
                .isEqualTo(!BriefingSettings.FILES.contains(file));
    }

    @Test
    void aCorrectionOfAReportIsOfTheReadingAndOneOfAFigureOfTheAnalysis() {
        SettingsHash report = corrected("a.txt,report_year,2022,标题有误,\n");
        assertThat(report.reading()).isNotEqualTo(BEFORE.reading());
        assertThat(report.analysis()).isEqualTo(BEFORE.analysis());
        SettingsHash figure = corrected("a.txt,mediation.cases,12900,原文漏万,1.29件\n");
        assertThat(figure.reading()).isEqualTo(BEFORE.reading());
        assertThat(figure.analysis()).isNotEqualTo(BEFORE.analysis());
    }

    @Test
    void aHashIsOneTextAndIsReadBackFromIt() {
        assertThat(SettingsHash.of(BEFORE.toString())).isEqualTo(BEFORE);
        SettingsHash earlier = SettingsHash.of("00112233aabbccdd.ddccbbaa33221100");
        assertThat(earlier.reading()).isEqualTo("00112233aabbccdd");
        assertThat(earlier.briefing()).isEmpty();
        assertThat(BEFORE.givesTheTablesOf(BEFORE.with("another"))).isTrue();
        assertThat(BEFORE.givesTheTablesOf(earlier)).isFalse();
    }

    private static SettingsHash corrected(String row) {
        String text = ProjectFiles.conf().text("corrections.csv");
        return Settings.parse(ProjectFiles.conf("corrections.csv", text + row)).hash();
    }
}
