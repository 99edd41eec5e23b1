package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.data.Comparisons;
import org.fazhi.briefing.data.Edition;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.compare.figure.ReportFigures;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.invented.Counted;
import org.fazhi.reading.Reading;
import org.fazhi.reading.ReportReader;
import org.fazhi.settings.Settings;

/** Reports written in a test as the tables of a year, read and reckoned as a run does. */
final class ReadReports {
    private ReadReports() {}

    /**
     * The tables.
     *
     * @param places the divisions of the reports with those above them
     * @param texts by file name
     */
    static BriefingData of(
            Settings settings, List<BookDivision> places, Map<String, String> texts) {
        ReportReader reader = new ReportReader(settings.reading());
        List<Reading> readings = new ArrayList<>();
        texts.forEach(
                (name, text) ->
                        readings.addAll(
                                reader.read(
                                        "2023/" + name, text.getBytes(StandardCharsets.UTF_8))));
        assertThat(readings)
                .extracting(reading -> reading.document().status())
                .containsOnly(Document.Status.OK);
        ReportFigures figures = new ReportFigures(settings.reading().indicators());
        List<RegionIndicator> rows =
                readings.stream()
                        .flatMap(
                                reading ->
                                        figures
                                                .of(reading.observations(), Set.of())
                                                .values()
                                                .stream()
                                                .map(figure -> row(reading, figure)))
                        .toList();
        return of(places, readings, rows);
    }

    /** The tables of reports that have been read, and what is reckoned of their regions. */
    static BriefingData of(
            List<BookDivision> places, List<Reading> readings, List<RegionIndicator> rows) {
        List<Document> documents = readings.stream().map(Reading::document).toList();
        List<Finding> findings =
                readings.stream().flatMap(reading -> reading.findings().stream()).toList();
        List<RosterEntry> roster = readings.stream().map(ReadReports::seat).toList();
        return BriefingDataBuilder.builder()
                .year(2023)
                .edition(Edition.DRAFT)
                .asOf(LocalDate.of(2024, 6, 1))
                .places(places)
                .documents(documents)
                .sections(
                        readings.stream().flatMap(reading -> reading.sections().stream()).toList())
                .observations(
                        readings.stream()
                                .flatMap(reading -> reading.observations().stream())
                                .toList())
                .findings(findings)
                .checks(readings.stream().flatMap(reading -> reading.checks().stream()).toList())
                .regionIndicators(rows)
                .roster(roster)
                .coverage(Counted.coverage(places, roster, documents))
                .themeCounts(Counted.themes(places, documents, findings))
                .comparisons(Comparisons.NONE)
                .build();
    }

    private static RosterEntry seat(Reading reading) {
        return new RosterEntry(
                2023,
                reading.document().regionCode(),
                reading.document().level(),
                true,
                reading.document().docId());
    }

    private static RegionIndicator row(Reading reading, StatedFigure figure) {
        return RegionIndicatorBuilder.builder()
                .reportYear(2023)
                .regionCode(reading.document().regionCode())
                .regionLevel(reading.document().level())
                .indicator(figure.indicator())
                .basis(RegionIndicator.Basis.REPORTED)
                .value(figure.value())
                .unit(figure.unit())
                .qualifier(figure.qualifier())
                .reports(1)
                .reporting(1)
                .observationIds(figure.observationIds())
                .sound(figure.sound())
                .build();
    }
}
