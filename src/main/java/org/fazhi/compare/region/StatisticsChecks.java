package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.compare.figure.ReportFigures;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Statistic;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.ComparisonWordings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.StatisticsForms;
import org.jspecify.annotations.Nullable;

/**
 * What a report states beside what the official tables of the same body and year say. The two may
 * count different things, so both definitions are named; a difference is for a person to look at.
 */
public final class StatisticsChecks {
    private static final String RULE = "statistics_differ";
    private static final String YUAN = "元";

    private final ComparisonSettings settings;
    private final Indicators catalogue;
    private final StatisticsForms forms;
    private final Divisions divisions;

    public StatisticsChecks(
            ComparisonSettings settings,
            Indicators catalogue,
            StatisticsForms forms,
            Divisions divisions) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.forms = forms;
        this.divisions = divisions;
    }

    /** Whose document it is, and of which year. */
    private record Body(
            int year,
            RegionCode code,
            Document.@Nullable GovernmentLevel level,
            @Nullable String unit,
            @Nullable String township)
            implements Serializable {
        static @Nullable Body of(Document document) {
            Integer year = document.reportYear();
            RegionCode code = document.regionCode();
            return year == null || code == null
                    ? null
                    : new Body(year, code, document.level(), document.unit(), document.township());
        }
    }

    /**
     * The checks, ordered by id.
     *
     * @param documents all, reports and others; their text is not used
     * @param observations of the reports
     * @param statistics of the official tables
     */
    public List<Check> of(
            JavaSparkContext spark,
            List<Document> documents,
            JavaRDD<Observation> observations,
            JavaRDD<Statistic> statistics) {
        Map<Body, Document> reports = new HashMap<>();
        for (Document document : documents) {
            Body body = document.status() == Document.Status.OK ? Body.of(document) : null;
            if (body != null) {
                reports.put(body, document);
            }
        }
        Map<String, Document> tables = new TreeMap<>();
        for (Document document : documents) {
            Body body = Body.of(document);
            if (document.status() == Document.Status.STATISTICS && reports.containsKey(body)) {
                tables.put(document.docId(), document);
            }
        }
        if (tables.isEmpty()) {
            return List.of();
        }
        Set<String> held = new HashSet<>(tables.keySet());
        List<Statistic> cells =
                statistics
                        .filter(cell -> cell.indicator() != null && held.contains(cell.docId()))
                        .collect();
        List<Check> checks = new ArrayList<>();
        Map<Document, List<Statistic>> ofReports = latest(cells, tables, reports);
        Map<String, List<Observation>> stated =
                stated(spark, ofReports.keySet(), cells, observations);
        ofReports.forEach(
                (report, official) ->
                        checks.addAll(
                                check(
                                        report,
                                        official,
                                        stated.getOrDefault(report.docId(), List.of()))));
        checks.sort(Comparator.comparing(Check::checkId));
        return checks;
    }

    /** The cells beside each report; where a form was published twice, those of the later one. */
    private static Map<Document, List<Statistic>> latest(
            List<Statistic> cells, Map<String, Document> tables, Map<Body, Document> reports) {
        Map<Document, Map<String, Document>> chosen = new HashMap<>();
        Comparator<Document> later =
                Comparator.comparing(
                                Document::published,
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Document::docId);
        for (Statistic cell : cells) {
            Document table = Objects.requireNonNull(tables.get(cell.docId()));
            Document report = Objects.requireNonNull(reports.get(Body.of(table)));
            chosen.computeIfAbsent(report, none -> new HashMap<>())
                    .merge(
                            cell.form(),
                            table,
                            (one, other) -> later.compare(one, other) < 0 ? other : one);
        }
        Map<Document, List<Statistic>> latest = new HashMap<>();
        chosen.forEach(
                (report, byForm) -> {
                    Set<String> ids =
                            byForm.values().stream()
                                    .map(Document::docId)
                                    .collect(Collectors.toSet());
                    latest.put(
                            report,
                            cells.stream().filter(cell -> ids.contains(cell.docId())).toList());
                });
        return latest;
    }

    private static Map<String, List<Observation>> stated(
            JavaSparkContext spark,
            Set<Document> reports,
            List<Statistic> cells,
            JavaRDD<Observation> observations) {
        Set<String> ids = reports.stream().map(Document::docId).collect(Collectors.toSet());
        Set<String> indicators =
                cells.stream().map(Statistic::indicator).collect(Collectors.toSet());
        Broadcast<Set<String>> wantedIds = spark.broadcast(new HashSet<>(ids));
        Broadcast<Set<String>> wanted = spark.broadcast(new HashSet<>(indicators));
        return observations
                .filter(
                        each ->
                                each.indicator() != null
                                        && wanted.value().contains(each.indicator())
                                        && wantedIds.value().contains(each.docId()))
                .collect()
                .stream()
                .collect(Collectors.groupingBy(Observation::docId));
    }

    private List<Check> check(
            Document report, List<Statistic> official, List<Observation> observations) {
        Map<String, StatedFigure> figures = new ReportFigures(catalogue).of(observations, Set.of());
        List<Check> checks = new ArrayList<>();
        for (Statistic cell : official) {
            StatedFigure figure = figures.get(cell.indicator());
            if (figure != null && figure.value() != null && differ(figure, cell)) {
                checks.add(check(report, cell, figure, figure.value()));
            }
        }
        return checks;
    }

    /**
     * Whether a figure, as exactly as it is stated, is another than the table's: over (1200余件) is
     * less than what is counted, under is more. Money and what is counted are never compared.
     */
    private boolean differ(StatedFigure figure, Statistic cell) {
        if (figure.unit().equals(YUAN) != cell.unit().equals(YUAN)) {
            return false;
        }
        double value = Objects.requireNonNull(figure.value());
        double more = cell.value() - value;
        double greater = Math.max(value, cell.value());
        double exact = cell.unit().equals(YUAN) ? settings.statistics().rounding() : 0;
        double about = settings.statistics().about();
        return switch (figure.qualifier()) {
            case EXACT -> Math.abs(more) > exact * greater;
            case ABOUT -> Math.abs(more) > about * greater;
            case OVER -> more < -exact * greater || more > about * greater;
            case UNDER -> more > exact * greater || more < -about * greater;
        };
    }

    private Check check(Document report, Statistic cell, StatedFigure figure, double value) {
        Indicator indicator =
                Objects.requireNonNull(catalogue.byId().get(figure.indicator()), cell::name);
        StatisticsForms.Form form = forms.form(cell.form());
        boolean asNamed =
                figure.scope() == null
                        && figure.choice() == null
                        && figure.qualifier() == Observation.Qualifier.EXACT
                        && report.asOf() == null;
        RegionCode code = Objects.requireNonNull(report.regionCode());
        int year = Objects.requireNonNull(report.reportYear());
        ComparisonWordings words = settings.wordings();
        return new Check(
                RowId.statisticsCheck(report.docId(), RULE, cell.form(), figure.indicator()),
                null,
                code,
                year,
                Check.Family.STATISTICS,
                RULE,
                asNamed ? Check.Severity.WARNING : Check.Severity.INFO,
                words.statisticsDiffer()
                        .message(
                                Map.of(
                                        "body", body(report),
                                        "year", Integer.toString(year),
                                        "name", indicator.name(),
                                        "stated", amount(value, indicator, figure.qualifier()),
                                        "form", form.name(),
                                        "cell", cell.name(),
                                        "official",
                                                OfficialWording.amount(
                                                        words.amounts(),
                                                        cell.value(),
                                                        cell.unit(),
                                                        Observation.Qualifier.EXACT),
                                        "definition", indicator.definition(),
                                        "official_definition", definition(form, cell))),
                Stream.concat(figure.observationIds().stream(), Stream.of(cell.statisticId()))
                        .toList(),
                value,
                cell.value(),
                words.statisticsDiffer().confidence());
    }

    private String amount(double value, Indicator indicator, Observation.Qualifier qualifier) {
        return OfficialWording.amount(
                settings.wordings().amounts(), value, indicator.unit(), qualifier);
    }

    /** Whose report it is, as its region is called and its department. */
    private String body(Document report) {
        RegionCode code = Objects.requireNonNull(report.regionCode());
        String region = divisions.name(code);
        String township = report.township();
        String unit = report.unit();
        String place = township == null ? region : region + township;
        return unit == null || unit.startsWith(region)
                ? (unit == null ? place : unit)
                : place + unit;
    }

    private static String definition(StatisticsForms.Form form, Statistic cell) {
        return form.tables().stream()
                .filter(table -> table.id().equals(cell.formTable()))
                .map(table -> table.figure(cell.formRow(), cell.formColumn()))
                .filter(Objects::nonNull)
                .map(StatisticsForms.FormFigure::definition)
                .findFirst()
                .orElse(cell.name());
    }
}
