package org.fazhi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.SampleReadings;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.compare.copies.CopiedPassage.Kind;
import org.fazhi.compare.copies.CopiedPassages;
import org.fazhi.compare.likeness.StatementReader;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.Roster;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.StatedReport;
import org.fazhi.compare.region.StatedReports;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.ReportPair;
import org.fazhi.compare.years.YearComparison;
import org.fazhi.compare.years.YearlyTables;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.reading.Reading;
import org.fazhi.reading.ReportReader;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.fazhi.settings.analysis.ExpectedReports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five real reports, and the same as if they were made again a year later. */
class RealReportsAgainTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final JavaSparkContext SPARK =
            JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());

    private static final Map<String, Document> DOCUMENTS = new TreeMap<>();
    private static List<Reading> readings;
    private static List<RosterEntry> roster;
    private static JavaRDD<Reading> held;

    @BeforeAll
    static void readBothYears() {
        ReportReader reader = new ReportReader(SETTINGS.reading());
        readings = new ArrayList<>(SampleReadings.all());
        for (Path path : ProjectFiles.corpus()) {
            readings.addAll(reader.read("2024/" + path.getFileName(), aYearLater(path)));
        }
        List<Document> documents = readings.stream().map(Reading::document).toList();
        documents.forEach(document -> DOCUMENTS.put(document.docId(), document));
        roster =
                new Roster(
                                Divisions.of(ProjectFiles.gazetteer()),
                                new ExpectedReports(new TreeMap<>()))
                        .entries(documents);
        held = SPARK.parallelize(readings, 2);
    }

    private static byte[] aYearLater(Path path) {
        try {
            return Files.readString(path)
                    .replace("2024", "2025")
                    .replace("2023", "2024")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothYearsAreHeld() {
        assertThat(ReportPair.of(roster)).hasSize(5);
    }

    @Test
    void nearlyAllOfEachIsItsOwnOfLastYearAndNothingIsAnothers() {
        List<CopiedPassage> passages =
                new CopiedPassages(SETTINGS.analysis().comparison().passages())
                        .find(SPARK, roster, held)
                        .collect();
        assertThat(passages)
                .allMatch(passage -> passage.kind() == Kind.OWN_LAST_YEAR)
                .allMatch(passage -> passage.reportYear() == 2024);
        Map<RegionCode, Double> shares =
                passages.stream()
                        .collect(
                                Collectors.groupingBy(
                                        passage -> document(passage).regionCode(),
                                        TreeMap::new,
                                        Collectors.summingDouble(CopiedPassage::share)));
        assertThat(shares)
                .hasSize(5)
                .allSatisfy((code, share) -> assertThat(share).isBetween(0.9, 1.0));
    }

    @Test
    void aPassageIsAsLongAsTheLettersBetweenItsOffsets() {
        assertThat(
                        new CopiedPassages(SETTINGS.analysis().comparison().passages())
                                .find(SPARK, roster, held)
                                .collect())
                .allSatisfy(
                        passage -> {
                            String source = document(passage).sourceText();
                            long letters =
                                    source.substring(
                                                    source.offsetByCodePoints(0, passage.begin()),
                                                    source.offsetByCodePoints(0, passage.end()))
                                            .codePoints()
                                            .filter(Character::isLetterOrDigit)
                                            .count();
                            assertThat(letters)
                                    .isBetween((long) passage.length(), passage.length() + 8L);
                        });
    }

    private static Document document(CopiedPassage passage) {
        return DOCUMENTS.get(passage.sectionId().substring(0, passage.sectionId().indexOf(':')));
    }

    @Test
    void everyShortcomingRecursWordForWord() {
        long shortcomings =
                SampleReadings.all().stream()
                        .flatMap(reading -> reading.findings().stream())
                        .filter(finding -> finding.kind() == Finding.Kind.SHORTCOMING)
                        .count();
        assertThat(yearly().recurrences().collect())
                .hasSize((int) shortcomings)
                .allMatch(row -> row.status() == Recurrence.Status.VERBATIM);
    }

    @Test
    void noFigureChanges() {
        JavaRDD<StatedReport> stated =
                new StatedReports(SETTINGS.reading().indicators())
                        .gather(
                                SPARK,
                                roster,
                                List.copyOf(DOCUMENTS.values()),
                                held.flatMap(reading -> reading.observations().iterator()),
                                held.flatMap(reading -> reading.checks().iterator()));
        assertThat(
                        new YearComparison(
                                        SETTINGS.analysis().comparison(),
                                        SETTINGS.reading().indicators())
                                .compare(SPARK, roster, stated)
                                .collect())
                .hasSizeGreaterThan(100)
                .allMatch(row -> row.value() == row.previous())
                .allMatch(
                        row ->
                                row.indicator().startsWith("reconsideration.")
                                        == (row.change() == null));
    }

    private static YearlyTables yearly() {
        return YearlyTables.of(
                SPARK,
                SETTINGS.analysis().comparison(),
                new StatementReader(SETTINGS.analysis().points(), SETTINGS.analysis().comparison()),
                SETTINGS.reading(),
                roster,
                List.copyOf(DOCUMENTS.values()),
                new ReportTables(
                        held.map(Reading::document),
                        held.flatMap(reading -> reading.sections().iterator()),
                        held.flatMap(reading -> reading.observations().iterator()),
                        held.flatMap(reading -> reading.findings().iterator()),
                        held.flatMap(reading -> reading.checks().iterator())));
    }
}
