package org.fazhi.job.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.fazhi.extract.Finding;
import org.fazhi.settings.Settings;
import org.fazhi.settings.briefing.Ledger;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/**
 * Whether what a bureau has filled in about problems, {@code conf/ledger.csv}, is about problems
 * that reports of the run state, in whatever year. A row about none stands on no sheet: it ends the
 * command, so that nothing filled in is lost unseen. Rows in which nothing is filled in may be
 * about anything.
 */
public final class LedgerFit {
    private final ConfFiles files;

    public LedgerFit(Settings settings) {
        this.files = settings.files();
    }

    /**
     * Refuses filled-in rows about no problem of the run.
     *
     * @throws SettingsException with the line of the first
     */
    public void require(Warehouse warehouse, Run run) {
        List<CsvFile.Row> filled = filled();
        if (filled.isEmpty()) {
            return;
        }
        Set<Ledger.Key> known = new HashSet<>();
        add(known, warehouse, WarehouseTables.COMMON_POINTS, "region_code", run);
        add(known, warehouse, WarehouseTables.COMMON_POINT_YEARS, "scope", run);
        List<CsvFile.Row> wrong =
                filled.stream().filter(row -> !known.contains(Ledger.key(row))).toList();
        if (!wrong.isEmpty()) {
            throw misfit(wrong).in(files.folder());
        }
    }

    private static SettingsException misfit(List<CsvFile.Row> wrong) {
        Ledger.Key key = Ledger.key(wrong.get(0));
        String more = wrong.size() == 1 ? "" : " (" + (wrong.size() - 1) + " more)";
        return wrong.get(0)
                .wrong(
                        "no report of " + key.regionCode() + " states the problem " + key.pointId(),
                        "take the row out, run, and write region_code and point_id as"
                                + " tables/ledger.csv then has them"
                                + more);
    }

    private List<CsvFile.Row> filled() {
        List<CsvFile.Row> filled = new ArrayList<>();
        for (CsvFile.Row row : Ledger.rows(files)) {
            if (!Ledger.entry(row).equals(Ledger.Entry.EMPTY)) {
                filled.add(row);
            }
        }
        return filled;
    }

    /** What reports of a run state as shortcomings, and what those of the year before stated. */
    private static void add(
            Set<Ledger.Key> known, Warehouse warehouse, Table<?> table, String code, Run run) {
        String kind = Finding.Kind.SHORTCOMING.name().toLowerCase(Locale.ROOT);
        Column shortcomings = functions.col("kind").equalTo(kind);
        warehouse
                .rows(table, run.runId())
                .ifPresent(
                        rows ->
                                rows.filter(shortcomings)
                                        .select(code, "point_id")
                                        .na()
                                        .drop()
                                        .distinct()
                                        .collectAsList()
                                        .forEach(
                                                row ->
                                                        known.add(
                                                                new Ledger.Key(
                                                                        row.getString(0),
                                                                        row.getString(1)))));
    }
}
