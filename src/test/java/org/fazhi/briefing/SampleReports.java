package org.fazhi.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.extract.Observation;
import org.fazhi.reading.Corrector;
import org.fazhi.reading.Reading;
import org.fazhi.reading.ReportReader;
import org.fazhi.settings.Settings;

/** The five sample reports as tables, read as a run reads them. */
public final class SampleReports {
    private SampleReports() {}

    static BriefingData read(Settings settings) {
        ReportReader reader = new ReportReader(settings.reading());
        Corrector corrector = new Corrector(settings.reading());
        List<Reading> readings = new ArrayList<>();
        for (Path path : ProjectFiles.corpus()) {
            try {
                reader.read("2023/" + path.getFileName(), Files.readAllBytes(path)).stream()
                        .map(reading -> corrector.correct(reading).reading())
                        .forEach(readings::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ReadReports.of(
                List.of(),
                readings,
                readings.stream().flatMap(reading -> reported(reading).stream()).toList());
    }

    /** Each indicator's first figure that counts: enough to lay out a book. */
    private static List<RegionIndicator> reported(Reading reading) {
        Map<String, Observation> first = new LinkedHashMap<>();
        reading.observations().stream()
                .filter(Observation::counts)
                .forEach(figure -> first.putIfAbsent(figure.indicator(), figure));
        return first.values().stream()
                .map(
                        figure ->
                                RegionIndicatorBuilder.builder()
                                        .reportYear(2023)
                                        .regionCode(reading.document().regionCode())
                                        .regionLevel(reading.document().level())
                                        .indicator(figure.indicator())
                                        .basis(RegionIndicator.Basis.REPORTED)
                                        .value(figure.effectiveValue())
                                        .unit(figure.unit())
                                        .qualifier(figure.qualifier())
                                        .reports(1)
                                        .reporting(1)
                                        .minimum(figure.value())
                                        .median(figure.value())
                                        .maximum(figure.value())
                                        .observationIds(List.of(figure.observationId()))
                                        .build())
                .toList();
    }
}
