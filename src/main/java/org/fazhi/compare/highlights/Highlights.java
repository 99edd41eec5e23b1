package org.fazhi.compare.highlights;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.carry.Groups;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.HighlightPatterns;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** The overview of every region and year: what was found, in fixed sentences. */
public final class Highlights {
    private static final int REPORTS_A_PARTITION = 500;

    private final HighlightPatterns patterns;
    private final ComparisonSettings comparison;
    private final ReadingSettings reading;
    private final Divisions divisions;

    /**
     * @param settings the sentences, and from how many reports on a median is one
     * @param reading what the reports were read by
     */
    public Highlights(AnalysisSettings settings, ReadingSettings reading, Divisions divisions) {
        this.patterns = settings.highlights();
        this.comparison = settings.comparison();
        this.reading = reading;
        this.divisions = divisions;
    }

    /** One of the three. */
    private record Row(
            @Nullable ReportFacts report,
            @Nullable RegionIndicator indicator,
            @Nullable PointYear point) {}

    private record RegionYear(int year, RegionCode code) implements Serializable {}

    /**
     * @param reading the files that the reports were read by
     */
    private record Known(
            HighlightPatterns patterns,
            ComparisonSettings comparison,
            ConfFiles reading,
            Divisions divisions,
            Map<String, RosterEntry> seats,
            Map<RegionYear, Integer> expected)
            implements Serializable {
        HighlightWriter writer() {
            ReadingSettings parsed = ReadingSettings.parse(reading);
            return new HighlightWriter(
                    patterns,
                    parsed.audit(),
                    parsed.themes(),
                    parsed.indicators(),
                    comparison,
                    divisions);
        }
    }

    /**
     * Writes all overviews.
     *
     * @param spark carries
     * @param roster who was expected and whose report is held
     * @param tables what was read of the {@code ok} documents
     * @param indicators {@code region_indicators}
     * @param years what is known of the year before
     */
    public JavaRDD<Highlight> write(
            JavaSparkContext spark,
            List<RosterEntry> roster,
            ReportTables tables,
            JavaRDD<RegionIndicator> indicators,
            YearRows years) {
        Broadcast<Known> known = spark.broadcast(known(roster));
        int partitions = 1 + known.value().seats().size() / REPORTS_A_PARTITION;
        Map<String, String> domains =
                reading.indicators().indicators().stream()
                        .collect(Collectors.toMap(each -> each.id(), each -> each.domain()));
        Set<String> quoted =
                patterns.groups().stream()
                        .flatMap(group -> group.indicators().stream())
                        .collect(Collectors.toSet());
        JavaPairRDD<RegionYear, Row> facts =
                new FactReading(partitions, domains, quoted)
                        .read(tables, years, spark.broadcast(known.value().seats()))
                        .flatMapToPair(each -> places(known.value(), each).iterator());
        JavaPairRDD<RegionYear, RegionIndicator> rows =
                indicators
                        .filter(row -> quoted.contains(row.indicator()))
                        .mapToPair(
                                row ->
                                        new Tuple2<>(
                                                new RegionYear(row.reportYear(), row.regionCode()),
                                                row));
        JavaPairRDD<RegionYear, PointYear> points =
                years.pointYears()
                        .flatMapToPair(
                                row ->
                                        List.of(
                                                        new Tuple2<>(
                                                                new RegionYear(
                                                                        row.reportYear(),
                                                                        row.scope()),
                                                                row),
                                                        new Tuple2<>(
                                                                new RegionYear(
                                                                        row.reportYear() + 1,
                                                                        row.scope()),
                                                                row))
                                                .iterator());
        JavaPairRDD<RegionYear, Row> all =
                facts.union(rows.mapValues(each -> new Row(null, each, null)))
                        .union(points.mapValues(each -> new Row(null, null, each)));
        return Groups.of(RegionYear.class, Row.class, partitions)
                .together(all)
                .mapPartitions(
                        groups -> {
                            HighlightWriter writer = known.value().writer();
                            List<Highlight> highlights = new ArrayList<>();
                            groups.forEachRemaining(
                                    group ->
                                            highlights.addAll(
                                                    write(
                                                            known.value(),
                                                            writer,
                                                            group._1(),
                                                            group._2())));
                            return highlights.iterator();
                        });
    }

    private Known known(List<RosterEntry> roster) {
        Map<String, RosterEntry> seats = new HashMap<>();
        Map<RegionYear, Integer> expected = new HashMap<>();
        for (RosterEntry entry : roster) {
            if (entry.docId() != null) {
                seats.put(entry.docId(), entry);
            }
            if (entry.expected()) {
                for (RegionCode code : with(divisions, entry.regionCode())) {
                    expected.merge(new RegionYear(entry.reportYear(), code), 1, Integer::sum);
                }
            }
        }
        return new Known(patterns, comparison, reading.files(), divisions, seats, expected);
    }

    /** A region and all above it. */
    private static List<RegionCode> with(Divisions divisions, RegionCode code) {
        return Stream.concat(Stream.of(code), divisions.above(code).stream()).distinct().toList();
    }

    /** The same row to all places, so that it is written once. */
    private static List<Tuple2<RegionYear, Row>> places(
            Known known, Tuple2<String, ReportFacts> report) {
        RosterEntry seat = Objects.requireNonNull(known.seats().get(report._1()));
        Row facts = new Row(report._2().seated(seat), null, null);
        return with(known.divisions(), seat.regionCode()).stream()
                .map(code -> new Tuple2<>(new RegionYear(seat.reportYear(), code), facts))
                .toList();
    }

    private static List<Highlight> write(
            Known known, HighlightWriter writer, RegionYear place, List<Row> rows) {
        List<ReportFacts> facts = new ArrayList<>();
        List<RegionIndicator> values = new ArrayList<>();
        List<PointYear> pointYears = new ArrayList<>();
        for (Row row : rows) {
            if (row.report() != null) {
                facts.add(row.report());
            } else if (row.indicator() != null) {
                values.add(row.indicator());
            } else if (row.point() != null) {
                pointYears.add(row.point());
            }
        }
        if (facts.isEmpty()) {
            return List.of();
        }
        return writer.write(
                place.year(),
                place.code(),
                known.divisions().name(place.code()),
                known.expected().getOrDefault(place, 0),
                facts,
                values,
                pointYears);
    }
}
