package org.fazhi.invented;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.RegionIndicatorBuilder;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
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
        summaries(RegionCode.NATION, reported);
        Map<RegionCode, List<RegionIndicator>> provinces =
                reported.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.regionCode().province(),
                                        TreeMap::new,
                                        Collectors.toList()));
        provinces.forEach(this::summaries);
    }

    private void summaries(RegionCode code, List<RegionIndicator> reported) {
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
                    RegionIndicatorBuilder.builder()
                            .reportYear(Rows.YEAR)
                            .regionCode(code)
                            .indicator(indicator.id())
                            .basis(
                                    rate
                                            ? RegionIndicator.Basis.MEDIAN
                                            : RegionIndicator.Basis.SUMMED)
                            .value(rate ? middle : sum)
                            .unit(stated.get(0).unit())
                            .qualifier(Observation.Qualifier.OVER)
                            .reports(rows.documents.size())
                            .reporting(values.length)
                            .minimum(values[0])
                            .median(middle)
                            .maximum(values[values.length - 1])
                            .observationIds(
                                    stated.stream()
                                            .flatMap(row -> row.observationIds().stream())
                                            .toList())
                            .build());
        }
    }
}
