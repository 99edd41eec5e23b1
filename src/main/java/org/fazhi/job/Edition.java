package org.fazhi.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Tables;
import org.fazhi.warehouse.Warehouse;

/** Writes what leadership and analysts receive of a run, from its tables: a folder a year. */
final class Edition {
    private final Warehouse warehouse;
    private final Settings settings;
    private final Run run;
    private final OutputFolder output;

    Edition(Warehouse warehouse, Settings settings, Run run, OutputFolder output) {
        this.warehouse = warehouse;
        this.settings = settings;
        this.run = run;
        this.output = output;
    }

    /** The years of the reports of the run. */
    List<Integer> years() {
        return warehouse
                .rows(Tables.DOCUMENTS, run.runId())
                .map(
                        rows ->
                                rows
                                        .filter("status = 'ok' and report_year is not null")
                                        .select(Table.REPORT_YEAR)
                                        .collectAsList()
                                        .stream()
                                        .map(row -> row.getInt(0))
                                        .distinct()
                                        .sorted()
                                        .toList())
                .orElse(List.of());
    }

    /**
     * Writes the years' folders to the output's staging place.
     *
     * @param only the year to write, or null for all
     * @return the folders and books that were written
     */
    Written write(Integer only) throws IOException {
        Set<String> folders = new TreeSet<>();
        List<String> books = new ArrayList<>();
        for (int year : years()) {
            if (only == null || only == year) {
                tables(year);
                folders.add(String.valueOf(year));
            }
        }
        return new Written(List.copyOf(folders), List.copyOf(books));
    }

    /** What is written already, as {@link #write} would name it. */
    Written written() {
        List<String> folders = years().stream().map(String::valueOf).toList();
        return new Written(folders, List.of());
    }

    /**
     * What was written.
     *
     * @param folders below the output
     * @param books the books of the whole corpus, below the output
     */
    record Written(List<String> folders, List<String> books) {}

    private void tables(int year) throws IOException {
        for (Table<? extends Record> table : Tables.exported()) {
            Dataset<Row> rows = warehouse.rows(table, run.runId()).orElse(null);
            if (rows == null) {
                continue;
            }
            TableExport.write(table, ofYear(table, rows, year), output, year + "/tables");
        }
    }

    /** Files that were set aside have no year: every year's list of documents names them. */
    private static Dataset<Row> ofYear(Table<?> table, Dataset<Row> rows, int year) {
        if (table == Tables.DOCUMENTS) {
            Column of = functions.col(Table.REPORT_YEAR);
            return rows.filter(of.equalTo(year).or(of.isNull()));
        }
        return Warehouse.ofYear(table, rows, year);
    }
}
