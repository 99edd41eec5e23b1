package org.fazhi.compare.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.Figures;
import org.fazhi.corpus.Document;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.ExpectedReports;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final ExpectedReports NOTHING_SAID = new ExpectedReports(new TreeMap<>());

    @Test
    void everyRealDivisionOfAProvinceThatIsPresentIsExpected() {
        List<RosterEntry> roster =
                new Roster(Figures.DIVISIONS, NOTHING_SAID)
                        .entries(
                                List.of(
                                        Figures.report(
                                                "a", "511902", Document.GovernmentLevel.COUNTY)));
        assertThat(roster)
                .extracting(row -> row.regionCode().value())
                .containsExactly("510000", "511900", "511902", "511903", "511921");
        assertThat(roster).allMatch(RosterEntry::expected);
        assertThat(roster)
                .filteredOn(entry -> entry.docId() != null)
                .extracting(RosterEntry::docId)
                .containsExactly("a");
    }

    @Test
    void departmentsTownshipsAndReportsSetAsideHoldNoSeat() {
        List<RosterEntry> roster =
                new Roster(Figures.DIVISIONS, NOTHING_SAID)
                        .entries(
                                List.of(
                                        Figures.report(
                                                "a", "511902", Document.GovernmentLevel.COUNTY),
                                        Figures.report(
                                                "b",
                                                "511903",
                                                Document.GovernmentLevel.COUNTY,
                                                "恩阳区司法局",
                                                Document.Status.OK,
                                                null),
                                        Figures.report(
                                                "c", "511921", Document.GovernmentLevel.TOWNSHIP),
                                        Figures.report(
                                                "d",
                                                "511903",
                                                Document.GovernmentLevel.COUNTY,
                                                null,
                                                Document.Status.SUPERSEDED,
                                                null)));
        assertThat(roster)
                .filteredOn(entry -> entry.docId() != null)
                .extracting(RosterEntry::docId)
                .containsExactly("a");
    }

    @Test
    void ofTwoReportsTheOnePublishedLastCounts() {
        Document early =
                Figures.report(
                        "z",
                        "511902",
                        Document.GovernmentLevel.COUNTY,
                        null,
                        Document.Status.OK,
                        LocalDate.of(2024, 1, 3));
        Document late =
                Figures.report(
                        "y",
                        "511902",
                        Document.GovernmentLevel.COUNTY,
                        null,
                        Document.Status.OK,
                        LocalDate.of(2024, 3, 20));
        Document undated = Figures.report("x", "511902", Document.GovernmentLevel.COUNTY);
        assertThat(
                        new Roster(Figures.DIVISIONS, NOTHING_SAID)
                                .entries(List.of(undated, early, late)))
                .filteredOn(entry -> entry.docId() != null)
                .extracting(RosterEntry::docId)
                .containsExactly("y");
    }

    @Test
    void theAnalystsListDecidesWhereThereIsOne() {
        Settings settings = with("report_year,region_code\n2023,511902\n2023,511903\n");
        List<RosterEntry> roster =
                new Roster(Figures.DIVISIONS, settings.analysis().expected())
                        .entries(
                                List.of(
                                        Figures.report(
                                                "a", "511902", Document.GovernmentLevel.COUNTY),
                                        Figures.report(
                                                "b", "511921", Document.GovernmentLevel.COUNTY)));
        assertThat(roster)
                .extracting(row -> row.regionCode().value(), RosterEntry::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("511902", true),
                        org.assertj.core.groups.Tuple.tuple("511903", true),
                        org.assertj.core.groups.Tuple.tuple("511921", false));
    }

    @Test
    void aWrongLineOfTheListIsNamed() {
        assertThatThrownBy(() -> with("report_year,region_code\n2023,51190\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/roster.csv, line 2");
    }

    private static Settings with(String roster) {
        Map<String, byte[]> files = new TreeMap<>(ProjectFiles.conf().all());
        files.put("roster.csv", roster.getBytes(StandardCharsets.UTF_8));
        return Settings.parse(new ConfFiles(files));
    }
}
