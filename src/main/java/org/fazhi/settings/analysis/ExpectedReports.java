package org.fazhi.settings.analysis;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;

/**
 * Which governments were expected to publish a report in which year: {@code conf/roster.csv}
 * ({@code report_year,region_code}), which an analyst may supply.
 *
 * @param byYear region codes by year; empty where there is no such file
 */
public record ExpectedReports(SortedMap<Integer, SortedSet<String>> byYear)
        implements Serializable {
    static final String FILE = "roster.csv";
    private static final String HEADER = "report_year,region_code";

    public static ExpectedReports parse(ConfFiles files) {
        SortedMap<Integer, SortedSet<String>> byYear = new TreeMap<>();
        if (!files.has(FILE)) {
            return new ExpectedReports(byYear);
        }
        String[] lines = files.text(FILE).split("\\R");
        if (!lines[0].strip().equals(HEADER)) {
            throw new SettingsException(FILE, 1, "the header is not " + HEADER, "mend it");
        }
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty()) {
                continue;
            }
            if (!line.matches("\\d{4},\\d{6}")) {
                throw new SettingsException(
                        FILE,
                        i + 1,
                        "“" + line + "” is no year and region code",
                        "write them as 2023,510000");
            }
            byYear.computeIfAbsent(Integer.parseInt(line.substring(0, 4)), year -> new TreeSet<>())
                    .add(line.substring(5));
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
