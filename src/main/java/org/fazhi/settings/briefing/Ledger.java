package org.fazhi.settings.briefing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;

/**
 * What a bureau has filled in about problems that districts admit: {@code conf/ledger.csv}, which
 * need not exist. It has the columns of {@code tables/ledger.csv}, which a run writes: a problem is
 * known by its point and district, in whatever words a report states it.
 *
 * @param entries by point and district, in the order of the file
 */
public record Ledger(Map<Key, Entry> entries) {
    static final String FILE = "ledger.csv";

    /** The columns that say which problem. */
    public static final List<String> KEYS = List.of("region_code", "point_id");

    /** The columns that tell a bureau what the problem is, then those that it fills in. */
    public static final List<String> OTHERS =
            List.of(
                    "report_year",
                    "region",
                    "point",
                    "wording",
                    "state",
                    "unit",
                    "measure",
                    "due",
                    "progress");

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern DAY = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])-([0-2]\\d|3[01])");

    /**
     * Which problem.
     *
     * @param regionCode six digits
     * @param pointId of the common point
     */
    public record Key(String regionCode, String pointId) {}

    /**
     * What is filled in; empty where nothing is.
     *
     * @param measure what is to be done
     * @param unit who does it
     * @param due by when, as 2024-09-30
     * @param progress how far it is
     */
    public record Entry(String measure, String unit, String due, String progress) {
        /** Nothing filled in. */
        public static final Entry EMPTY = new Entry("", "", "", "");
    }

    public Ledger {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static Ledger parse(ConfFiles files) {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        if (files.has(FILE)) {
            for (CsvFile.Row row : CsvFile.parse(files, FILE, KEYS, OTHERS).rows()) {
                add(entries, row);
            }
        }
        return new Ledger(entries);
    }

    private static void add(Map<Key, Entry> entries, CsvFile.Row row) {
        String code = row.required(KEYS.get(0));
        if (!CODE.matcher(code).matches()) {
            throw row.wrong(
                    "region_code " + code + " is no code of six digits",
                    "write it as tables/ledger.csv has it");
        }
        String due = text(row, "due");
        if (!due.isEmpty() && !DAY.matcher(due).matches()) {
            throw row.wrong(
                    "due " + due + " is no day", "write it as 2024-09-30, or leave it empty");
        }
        Key key = new Key(code, row.required(KEYS.get(1)));
        Entry entry =
                new Entry(text(row, "measure"), text(row, "unit"), due, text(row, "progress"));
        Entry before = entries.putIfAbsent(key, entry);
        if (before != null && !before.equals(entry)) {
            throw row.wrong(
                    "the point " + key.pointId() + " of " + code + " stands twice",
                    "fill in one of the lines and remove the other");
        }
    }

    private static String text(CsvFile.Row row, String column) {
        return Optional.ofNullable(row.optional(column)).orElse("");
    }

    /** What is filled in about a problem. */
    public Entry of(String regionCode, String pointId) {
        return entries.getOrDefault(new Key(regionCode, pointId), Entry.EMPTY);
    }
}
