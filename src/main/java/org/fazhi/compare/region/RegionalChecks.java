package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.fazhi.audit.Check;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.Observation;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.ComparisonWordings;
import org.fazhi.settings.reading.Indicators;
import scala.Tuple2;

/**
 * What a government reports beside what the reports below it add up to, or what their parts make of
 * a rate. The two may speak of different things (the city alone, or all its districts), so a large
 * difference is noted for a person to look at, not called wrong: where all below speak, or where
 * the sum of those who speak already exceeds the government's own figure. A province is held
 * against what its prefectures report themselves as well.
 */
public final class RegionalChecks {
    private static final String RULE = "sum_from_below";
    private static final String OF_CITIES = "sum_of_cities";

    private final ComparisonSettings settings;
    private final Indicators catalogue;
    private final Divisions divisions;

    public RegionalChecks(ComparisonSettings settings, Indicators catalogue, Divisions divisions) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.divisions = divisions;
    }

    private record Cell(int year, RegionCode code, String indicator) implements Serializable {}

    /** The checks over all regions, ordered by id. */
    public List<Check> of(JavaRDD<RegionIndicator> indicators) {
        List<Check> checks = new ArrayList<>();
        grouped(
                        indicators.filter(
                                row ->
                                        row.value() != null
                                                && row.regionLevel()
                                                        != Document.GovernmentLevel.COUNTY
                                                && row.basis() != RegionIndicator.Basis.MEDIAN),
                        RegionIndicator::regionCode)
                .forEach(rows -> check(rows).ifPresent(checks::add));
        // Provinces whose own figure is less than what their prefectures report themselves.
        grouped(
                        indicators.filter(RegionalChecks::isOwnAboveDistricts),
                        row -> row.regionCode().provinceOrCorps())
                .forEach(rows -> ofCities(rows).ifPresent(checks::add));
        checks.sort(Comparator.comparing(Check::checkId));
        return checks;
    }

    private static boolean isOwnAboveDistricts(RegionIndicator row) {
        return row.value() != null
                && row.basis() == RegionIndicator.Basis.REPORTED
                && !row.isUnsound()
                && (row.regionLevel() == Document.GovernmentLevel.PROVINCE
                        || row.regionLevel() == Document.GovernmentLevel.PREFECTURE);
    }

    /** The rows of one indicator, year and region, where there are several. */
    private static List<List<RegionIndicator>> grouped(
            JavaRDD<RegionIndicator> rows, Function<RegionIndicator, RegionCode> region) {
        JavaPairRDD<Cell, RegionIndicator> cells =
                rows.mapToPair(
                        row ->
                                new Tuple2<>(
                                        new Cell(
                                                row.reportYear(),
                                                region.call(row),
                                                row.indicator()),
                                        row));
        return Groups.of(Cell.class, RegionIndicator.class, 1)
                .together(cells)
                .values()
                .filter(each -> each.size() > 1)
                .collect();
    }

    private Optional<Check> ofCities(List<RegionIndicator> rows) {
        RegionIndicator own = null;
        List<RegionIndicator> cities = new ArrayList<>();
        for (RegionIndicator row : rows) {
            if (row.regionLevel() == Document.GovernmentLevel.PROVINCE) {
                own = row;
            } else {
                cities.add(row);
            }
        }
        if (own == null || cities.isEmpty() || !isAdded(own.indicator())) {
            return Optional.empty();
        }
        cities.sort(Comparator.comparing(RegionIndicator::regionCode));
        double sum = cities.stream().mapToDouble(RegionIndicator::value).sum();
        if (sum - value(own) < settings.regionalDifference() * sum) {
            return Optional.empty();
        }
        ComparisonWordings.Wording wording = settings.wordings().sumOfCities();
        String message =
                wording.message(
                        Map.of(
                                "region", divisions.name(own.regionCode()),
                                "name", name(own.indicator()),
                                "stated", amount(own),
                                "below", amount(sum, own.unit()),
                                "reporting", Integer.toString(cities.size())));
        return Optional.of(
                new Check(
                        RowId.regionalCheck(
                                own.regionCode(), own.reportYear(), OF_CITIES, own.indicator()),
                        null,
                        own.regionCode(),
                        own.reportYear(),
                        Check.Family.REGIONAL,
                        OF_CITIES,
                        Check.Severity.INFO,
                        message,
                        Stream.concat(Stream.of(own), cities.stream())
                                .flatMap(row -> row.observationIds().stream())
                                .toList(),
                        own.value(),
                        sum,
                        wording.confidence()));
    }

    /** Whether figures of several places may be added: no rate, and the same thing everywhere. */
    private boolean isAdded(String indicator) {
        Indicators.Indicator known = catalogue.byId().get(indicator);
        return known != null
                && known.kind() != Indicators.IndicatorKind.RATE
                && known.combine() != Indicators.Combine.SEPARATE
                && known.comparable() == Indicators.Comparable.YES;
    }

    private Optional<Check> check(Iterable<RegionIndicator> rows) {
        RegionIndicator own = null;
        RegionIndicator below = null;
        for (RegionIndicator row : rows) {
            if (row.basis() == RegionIndicator.Basis.REPORTED) {
                own = row;
            } else {
                below = row;
            }
        }
        if (own == null || below == null) {
            return Optional.empty();
        }
        double stated = value(own);
        double gathered = value(below);
        double difference = gathered - stated;
        boolean large =
                Math.abs(difference) >= settings.regionalDifference() * Math.max(stated, gathered);
        boolean all = below.reporting() == below.reports();
        boolean exceeds = below.basis() == RegionIndicator.Basis.SUMMED && difference > 0;
        if (!large || difference == 0 || !(all || exceeds)) {
            return Optional.empty();
        }
        return Optional.of(check(own, below));
    }

    private Check check(RegionIndicator own, RegionIndicator below) {
        ComparisonWordings.Wording wording =
                below.basis() == RegionIndicator.Basis.SUMMED
                        ? settings.wordings().sumFromBelow()
                        : settings.wordings().rateFromBelow();
        String message =
                wording.message(
                        Map.of(
                                "region", divisions.name(own.regionCode()),
                                "name", name(own.indicator()),
                                "stated", amount(own),
                                "below", amount(below),
                                "reporting", Integer.toString(below.reporting()),
                                "reports", Integer.toString(below.reports())));
        return new Check(
                RowId.regionalCheck(own.regionCode(), own.reportYear(), RULE, own.indicator()),
                null,
                own.regionCode(),
                own.reportYear(),
                Check.Family.REGIONAL,
                RULE,
                Check.Severity.INFO,
                message,
                Stream.concat(own.observationIds().stream(), below.observationIds().stream())
                        .toList(),
                own.value(),
                below.value(),
                wording.confidence());
    }

    private String amount(double value, String unit) {
        return OfficialWording.amount(
                settings.wordings().amounts(), value, unit, Observation.Qualifier.EXACT);
    }

    private String name(String indicator) {
        return Objects.requireNonNull(catalogue.byId().get(indicator), indicator).name();
    }

    /** Rows without a value are not gathered. */
    private static double value(RegionIndicator row) {
        return Objects.requireNonNull(row.value(), row::indicator);
    }

    private String amount(RegionIndicator row) {
        return OfficialWording.amount(
                settings.wordings().amounts(), value(row), row.unit(), row.qualifier());
    }
}
