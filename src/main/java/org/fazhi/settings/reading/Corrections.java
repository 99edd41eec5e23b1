package org.fazhi.settings.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;
import org.fazhi.settings.conf.SettingsException;

/**
 * What people have settled about single reports and figures: {@code conf/corrections.csv}, which
 * need not exist.
 *
 * @param all about reports, in the order of the file
 * @param figures about figures, in the order of the file
 * @param folder where the file stands, as messages name it
 */
public record Corrections(List<Correction> all, List<FigureCorrection> figures, String folder) {
    public static final String FILE = "corrections.csv";

    /** A number without a sign or a magnitude. */
    static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:\\.\\d{1,18})?");

    /** The field of a row that names a figure by its observation_id. */
    private static final String VALUE = "value";

    private static final Pattern OBSERVATION = Pattern.compile("[0-9a-f]{16}:\\d+:\\d+");
    private static final Map<String, Pattern> VALUES =
            new TreeMap<>(
                    Map.of(
                            "region_code", Pattern.compile("\\d{6}"),
                            "report_year", Pattern.compile("20\\d\\d"),
                            "published", Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d"),
                            "unit", Pattern.compile(".+"),
                            "status", Pattern.compile("ok|other")));

    /**
     * One line about a report.
     *
     * @param target a doc_id, or the end of a source path
     * @param field the column of {@code documents} it settles
     * @param value the value that holds
     * @param reason why
     * @param line where it stands in {@code conf/corrections.csv}, from 1
     */
    public record Correction(String target, String field, String value, String reason, int line) {
        /** Whether it speaks of this report. */
        public boolean isOf(String docId, String sourcePath) {
            return names(target, docId, sourcePath);
        }
    }

    public Corrections {
        all = List.copyOf(all);
        figures = List.copyOf(figures);
    }

    public static Corrections parse(ConfFiles files, Indicators catalogue) {
        List<Correction> all = new ArrayList<>();
        List<FigureCorrection> figures = new ArrayList<>();
        if (files.has(FILE)) {
            Set<String> indicators = catalogue.byId().keySet();
            Set<List<String>> seen = new HashSet<>();
            for (CsvFile.Row row :
                    CsvFile.parse(
                                    files,
                                    FILE,
                                    List.of("target", "field", "value", "reason"),
                                    List.of("stated"))
                            .rows()) {
                String field = row.required("field");
                if (field.equals(VALUE) || indicators.contains(field)) {
                    FigureCorrection figure = figure(row, field);
                    if (!seen.add(List.of(figure.target(), field, figure.stated()))) {
                        throw row.wrong(
                                "the figure "
                                        + figure.stated()
                                        + " of "
                                        + figure.target()
                                        + " stands twice",
                                "take one out");
                    }
                    figures.add(figure);
                } else {
                    all.add(correction(row, field));
                }
            }
        }
        return new Corrections(all, figures, files.folder());
    }

    private static Correction correction(CsvFile.Row row, String field) {
        Pattern pattern = VALUES.get(field);
        if (pattern == null) {
            throw row.wrong(
                    "no field " + field,
                    "use one of "
                            + String.join(", ", VALUES.keySet())
                            + ", an indicator's id, or value with an observation_id");
        }
        String value = row.required("value");
        if (!pattern.matcher(value).matches()) {
            throw row.wrong(value + " is no " + field, "write it as " + pattern.pattern());
        }
        if (row.optional("stated") != null) {
            throw row.wrong("only a figure is stated", "leave stated empty for " + field);
        }
        return new Correction(
                row.required("target"), field, value, row.required("reason"), row.line());
    }

    private static FigureCorrection figure(CsvFile.Row row, String field) {
        String target = row.required("target");
        boolean observation = OBSERVATION.matcher(target).matches();
        if (observation != field.equals(VALUE)) {
            throw row.wrong(
                    observation
                            ? "an observation_id with the field " + field
                            : target + " is no observation_id",
                    "write an observation_id with the field value, or a report with an"
                            + " indicator's id");
        }
        String value = row.required("value");
        boolean confirmed = FigureCorrection.confirms(value);
        if (!confirmed && !NUMBER.matcher(value).matches()) {
            throw row.wrong(
                    value + " is no value",
                    "write a number in base units (12900, not 1.29万), or confirmed, or 已核实");
        }
        String stated = row.optional("stated");
        if (stated == null) {
            throw row.wrong(
                    "it is not said what the report states",
                    "write in the column stated the figure that was looked at");
        }
        return new FigureCorrection(
                target,
                observation ? null : field,
                stated.replaceAll("\\s+", ""),
                confirmed ? null : Double.valueOf(value),
                row.required("reason"),
                row.line());
    }

    /** Whether nobody has settled anything. */
    public boolean isEmpty() {
        return all.isEmpty() && figures.isEmpty();
    }

    /** The corrections of one report, by field. */
    public Map<String, Correction> of(String docId, String sourcePath) {
        Map<String, Correction> found = new LinkedHashMap<>();
        for (Correction correction : all) {
            if (correction.isOf(docId, sourcePath)) {
                found.put(correction.field(), correction);
            }
        }
        return found;
    }

    /** The corrections of a report's figures, in the order of the file. */
    public List<FigureCorrection> figuresOf(String docId, String sourcePath) {
        return figures.stream().filter(row -> row.isOf(docId, sourcePath)).toList();
    }

    /** A row that cannot be applied: the command ends with code 2. */
    public SettingsException wrong(int line, String problem, String cure) {
        return new SettingsException(FILE, line, problem, cure).in(folder);
    }

    /** Whether a target is this report's doc_id or the end of its path. */
    static boolean names(String target, String docId, String sourcePath) {
        return target.equals(docId)
                || sourcePath.equals(target)
                || sourcePath.endsWith("/" + target);
    }

    /**
     * The rows about figures alone, which are applied to readings: the same text, the same rows.
     */
    public String ofFigures() {
        StringBuilder rows = new StringBuilder();
        figures.forEach(row -> rows.append(row).append('\n'));
        return rows.toString();
    }

    /** The rows about reports alone, as a reading depends on them: the same text, the same rows. */
    public String ofReports() {
        StringBuilder rows = new StringBuilder();
        for (Correction row : all) {
            rows.append(List.of(row.target(), row.field(), row.value(), row.reason()));
            rows.append('\n');
        }
        return rows.toString();
    }
}
