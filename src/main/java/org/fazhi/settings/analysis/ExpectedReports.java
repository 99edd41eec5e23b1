package org.fazhi.settings.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;

/**
 * Which governments were expected to publish a report in which year: {@code conf/roster.csv}
 * ({@code report_year,region_code}), which an analyst may supply.
 *
 * @param byYear region codes by year; empty where there is no such file
 */
public record ExpectedReports(SortedMap<Integer, SortedSet<String>> byYear)
        implements Serializable {
    private static final String YEAR = "report_year";
    private static final String CODE = "region_code";

    /** The file, which need not exist. */
    public static final String FILE = "roster.csv";

    /** Its columns. */
    public static final List<String> COLUMNS = List.of(YEAR, CODE);

    public static ExpectedReports parse(ConfFiles files) {
        SortedMap<Integer, SortedSet<String>> byYear = new TreeMap<>();
        if (!files.has(FILE)) {
            return new ExpectedReports(byYear);
        }
        for (CsvFile.Row row : CsvFile.parse(files, FILE, COLUMNS).rows()) {
            String year = row.required(YEAR);
            String code = row.required(CODE);
            if (!year.matches("\\d{4}") || !code.matches("\\d{6}")) {
                throw row.wrong(
                        "“" + year + "," + code + "” is no year and region code",
                        "write them as 2023,510000");
            }
            byYear.computeIfAbsent(Integer.parseInt(year), each -> new TreeSet<>()).add(code);
        }
        return new ExpectedReports(byYear);
    }

    /** Whether the file speaks of a year. */
    public boolean knows(int year) {
        return byYear.containsKey(year);
    }

    /** The codes of a year. */
    public SortedSet<String> codes(int year) {
        return byYear.getOrDefault(year, new TreeSet<>());
    }
}
