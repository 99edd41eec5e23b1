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
    /** The file. */
    public static final String FILE = "ledger.csv";

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
        rows(files).forEach(row -> add(entries, row));
        return new Ledger(entries);
    }

    /** The rows of the file; none where there is no file. */
    public static List<CsvFile.Row> rows(ConfFiles files) {
        return files.has(FILE) ? CsvFile.parse(files, FILE, KEYS, OTHERS).rows() : List.of();
    }

    /** Which problem a row is about. */
    public static Key key(CsvFile.Row row) {
        return new Key(row.required(KEYS.get(0)), row.required(KEYS.get(1)));
    }

    /** What a row has filled in. */
    public static Entry entry(CsvFile.Row row) {
        return new Entry(
                text(row, "measure"), text(row, "unit"), text(row, "due"), text(row, "progress"));
    }

    private static void add(Map<Key, Entry> entries, CsvFile.Row row) {
        Key key = key(row);
        if (!CODE.matcher(key.regionCode()).matches()) {
            throw row.wrong(
                    "region_code " + key.regionCode() + " is no code of six digits",
                    "write it as tables/ledger.csv has it");
        }
        Entry entry = entry(row);
        String due = entry.due();
        if (!due.isEmpty() && !DAY.matcher(due).matches()) {
            throw row.wrong(
                    "due " + due + " is no day", "write it as 2024-09-30, or leave it empty");
        }
        Entry before = entries.putIfAbsent(key, entry);
        if (before != null && !before.equals(entry)) {
            throw row.wrong(
                    "the point " + key.pointId() + " of " + key.regionCode() + " stands twice",
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
