package org.fazhi.job.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.audit.Check;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.ReportFigures;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.compare.region.Coverage;
import org.fazhi.compare.region.CoverageCounts;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.compare.region.ThemeCounts;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.job.env.JvmCache;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/**
 * What is counted over a year's reports, from the tables of a run; of a run of an earlier version,
 * which had no such tables, counted from its rows: else a book would say that there is nothing.
 */
final class CountedRows {
    private final Warehouse warehouse;
    private final ReadingSettings settings;
    private final String runId;
    private final int year;

    CountedRows(Warehouse warehouse, ReadingSettings settings, String runId, int year) {
        this.warehouse = warehouse;
        this.settings = settings;
        this.runId = runId;
        this.year = year;
    }

    private Divisions divisions() {
        return JvmCache.divisions(settings);
    }

    private <R extends Record> List<R> list(Table<R> table) {
        return warehouse.list(table, runId, year);
    }

    /**
     * How many of the expected reports are held.
     *
     * @param documents of the year
     */
    List<Coverage> coverage(List<RosterEntry> roster, List<Document> documents) {
        return warehouse.knows(WarehouseTables.COVERAGE, runId)
                ? list(WarehouseTables.COVERAGE)
                : new CoverageCounts(divisions()).of(roster, documents);
    }

    /**
     * In how many reports findings touch each theme.
     *
     * @param documents of the year
     */
    List<ThemeCount> themeCounts(List<Document> documents, List<Finding> findings) {
        return warehouse.knows(WarehouseTables.THEME_COUNTS, runId)
                ? list(WarehouseTables.THEME_COUNTS)
                : new ThemeCounts(divisions()).of(documents, findings);
    }

    /** The indicators of regions, each government's own with whether it is sound. */
    List<RegionIndicator> indicators(List<Observation> observations, List<Check> checks) {
        List<RegionIndicator> rows = list(WarehouseTables.REGION_INDICATORS);
        boolean told =
                rows.stream()
                        .filter(row -> row.basis() == RegionIndicator.Basis.REPORTED)
                        .allMatch(row -> row.sound() != null);
        return told ? rows : withSoundness(rows, observations, checks);
    }

    private List<RegionIndicator> withSoundness(
            List<RegionIndicator> rows, List<Observation> observations, List<Check> checks) {
        Set<String> doubtful = new HashSet<>();
        checks.stream()
                .filter(check -> check.family() == Check.Family.ARITHMETIC)
                .filter(check -> check.severity() == Check.Severity.ERROR)
                .forEach(check -> doubtful.addAll(check.observationIds()));
        ReportFigures figures = new ReportFigures(settings.indicators());
        Map<List<String>, Boolean> sound = new HashMap<>();
        observations.stream()
                .collect(Collectors.groupingBy(Observation::docId))
                .values()
                .forEach(
                        stated -> {
                            for (StatedFigure figure : figures.of(stated, doubtful).values()) {
                                sound.put(figure.observationIds(), figure.sound());
                            }
                        });
        List<RegionIndicator> told = new ArrayList<>();
        for (RegionIndicator row : rows) {
            told.add(
                    row.basis() == RegionIndicator.Basis.REPORTED
                            ? row.with(sound.get(row.observationIds()))
                            : row);
        }
        return told;
    }
}
