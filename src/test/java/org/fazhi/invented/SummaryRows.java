package org.fazhi.invented;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/** What the figures of all districts make for their provinces and the nation. */
final class SummaryRows {
    private final Rows rows;
    private final Indicators catalogue;

    SummaryRows(Rows rows, Indicators catalogue) {
        this.rows = rows;
        this.catalogue = catalogue;
    }

    /** Adds them. */
    void add() {
        List<RegionIndicator> reported = List.copyOf(rows.regionIndicators);
        summaries(RegionIndicator.NATION, reported);
        Map<String, List<RegionIndicator>> provinces =
                reported.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.regionCode().substring(0, 2) + "0000",
                                        TreeMap::new,
                                        Collectors.toList()));
        provinces.forEach(this::summaries);
    }

    private void summaries(String code, List<RegionIndicator> reported) {
        Map<String, List<RegionIndicator>> byIndicator =
                reported.stream().collect(Collectors.groupingBy(RegionIndicator::indicator));
        for (Indicator indicator : catalogue.indicators()) {
            List<RegionIndicator> stated = byIndicator.getOrDefault(indicator.id(), List.of());
            if (stated.isEmpty()) {
                continue;
            }
            double[] values =
                    stated.stream().mapToDouble(RegionIndicator::value).sorted().toArray();
            boolean rate = indicator.kind() == Indicators.IndicatorKind.RATE;
            double middle = values[values.length / 2];
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            rows.regionIndicators.add(
                    new RegionIndicator(
                            Rows.YEAR,
                            code,
                            null,
                            indicator.id(),
                            rate ? RegionIndicator.Basis.MEDIAN : RegionIndicator.Basis.SUMMED,
                            rate ? middle : sum,
                            stated.get(0).unit(),
                            Observation.Qualifier.OVER,
                            rows.documents.size(),
                            values.length,
                            values[0],
                            middle,
                            values[values.length - 1],
                            stated.stream()
                                    .flatMap(row -> row.observationIds().stream())
                                    .toList()));
        }
    }
}
