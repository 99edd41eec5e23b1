package org.fazhi.settings.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;

/**
 * How many people live where: {@code conf/population.csv} ({@code
 * report_year,region_code,population}), which an analyst may supply for figures per head.
 *
 * @param byPlace inhabitants by year and code ({@code 2023:510000}); empty where there is no such
 *     file
 */
public record Population(Map<String, Long> byPlace) implements Serializable {
    private static final String YEAR = "report_year";
    private static final String CODE = "region_code";
    private static final String PEOPLE = "population";

    /** The file, which need not exist. */
    public static final String FILE = "population.csv";

    /** Its columns. */
    public static final List<String> COLUMNS = List.of(YEAR, CODE, PEOPLE);

    public Population {
        byPlace = Map.copyOf(byPlace);
    }

    public static Population parse(ConfFiles files) {
        Map<String, Long> byPlace = new TreeMap<>();
        if (!files.has(FILE)) {
            return new Population(byPlace);
        }
        for (CsvFile.Row row : CsvFile.parse(files, FILE, COLUMNS).rows()) {
            String place =
                    matching(row, YEAR, "\\d{4}", "2023")
                            + ":"
                            + matching(row, CODE, "\\d{6}", "510000");
            long people = Long.parseLong(matching(row, PEOPLE, "[1-9]\\d{0,9}", "356000"));
            if (byPlace.put(place, people) != null) {
                throw row.wrong(place + " stands twice", "remove one line");
            }
        }
        return new Population(byPlace);
    }

    private static String matching(CsvFile.Row row, String column, String pattern, String example) {
        String value = row.required(column);
        if (!value.matches(pattern)) {
            throw row.wrong(value + " is no " + column, "write it as " + example);
        }
        return value;
    }

    /** The inhabitants of a region in a year, if they are known. */
    public OptionalLong of(int year, String code) {
        Long people = byPlace.get(year + ":" + code);
        return people == null ? OptionalLong.empty() : OptionalLong.of(people);
    }
}
