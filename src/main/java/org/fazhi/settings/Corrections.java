package org.fazhi.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What people have settled about single reports: {@code conf/corrections.csv}, which need not
 * exist.
 *
 * @param all in the order of the file
 */
public record Corrections(List<Correction> all) {
    static final String FILE = "corrections.csv";
    private static final Map<String, Pattern> VALUES =
            new TreeMap<>(
                    Map.of(
                            "region_code", Pattern.compile("\\d{6}"),
                            "report_year", Pattern.compile("20\\d\\d"),
                            "published", Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d"),
                            "unit", Pattern.compile(".+"),
                            "status", Pattern.compile("ok|other")));

    /**
     * One line.
     *
     * @param target a doc_id, or the end of a source path
     * @param field the column of {@code documents} it settles
     * @param value the value that holds
     * @param reason why
     */
    public record Correction(String target, String field, String value, String reason) {}

    static Corrections parse(ConfFiles files) {
        List<Correction> all = new ArrayList<>();
        if (files.has(FILE)) {
            for (CsvFile.Row row :
                    CsvFile.parse(files, FILE, List.of("target", "field", "value", "reason"))
                            .rows()) {
                all.add(correction(row));
            }
        }
        return new Corrections(List.copyOf(all));
    }

    private static Correction correction(CsvFile.Row row) {
        String field = row.required("field");
        Pattern pattern = VALUES.get(field);
        if (pattern == null) {
            throw row.wrong(
                    "no field " + field, "use one of " + String.join(", ", VALUES.keySet()));
        }
        String value = row.required("value");
        if (!pattern.matcher(value).matches()) {
            throw row.wrong(value + " is no " + field, "write it as " + pattern.pattern());
        }
        return new Correction(row.required("target"), field, value, row.required("reason"));
    }

    /** The corrections of one report, by field. */
    public Map<String, Correction> of(String docId, String sourcePath) {
        Map<String, Correction> found = new LinkedHashMap<>();
        for (Correction correction : all) {
            if (correction.target().equals(docId)
                    || sourcePath.equals(correction.target())
                    || sourcePath.endsWith("/" + correction.target())) {
                found.put(correction.field(), correction);
            }
        }
        return found;
    }
}
