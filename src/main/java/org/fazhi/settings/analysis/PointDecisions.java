package org.fazhi.settings.analysis;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;
import org.jspecify.annotations.Nullable;

/**
 * What analysts have said of single common points, {@code conf/point-decisions.csv}, which need not
 * exist. It holds at every run:
 *
 * <ul>
 *   <li>命名: the point gets another name
 *   <li>合并: what is of the point is of another one from now on
 *   <li>分出: a wording is no longer of the point: it is of the one that is named, or a point of its
 *       own
 * </ul>
 *
 * @param names by point
 * @param joined the point that another one has become, by that one
 * @param parted where wordings that were taken out of a point belong; empty for a point of their
 *     own
 */
public record PointDecisions(
        Map<String, String> names, Map<String, String> joined, Map<Wording, String> parted)
        implements Serializable {
    static final String FILE = "point-decisions.csv";

    /** Nothing was decided. */
    public static final PointDecisions NONE = new PointDecisions(Map.of(), Map.of(), Map.of());

    private static final List<String> COLUMNS = List.of("decision", "point_id", "value", "reason");
    private static final String NAME = "命名";
    private static final String JOIN = "合并";
    private static final String PART = "分出";

    /** The id of a point that was found, not listed. */
    private static final Pattern FOUND = Pattern.compile("p[0-9a-f]{12}");

    /**
     * A wording of a point.
     *
     * @param pointId the point
     * @param letters of the wording
     */
    public record Wording(String pointId, String letters) implements Serializable {}

    public PointDecisions {
        names = Map.copyOf(names);
        joined = Map.copyOf(joined);
        parted = Map.copyOf(parted);
    }

    /** The letters and digits of a wording: what is compared of it. */
    public static String letters(String wording) {
        return wording.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * The point that a wording belongs to.
     *
     * @param pointId the point that it was found to state
     * @param own the id of a point of its own
     */
    public String pointOf(String pointId, String letters, String own) {
        String part = parted.get(new Wording(pointId, letters));
        String settled = part == null ? pointId : part.isEmpty() ? own : part;
        return joined.getOrDefault(settled, settled);
    }

    public static PointDecisions parse(ConfFiles files, PointCatalogue catalogue) {
        if (!files.has(FILE)) {
            return NONE;
        }
        Rows rows = new Rows(catalogue);
        CsvFile.parse(files, FILE, COLUMNS, List.of("into")).rows().forEach(rows::take);
        rows.requireEnds();
        return new PointDecisions(rows.names, rows.joined, rows.parted);
    }

    private static final class Rows {
        private final Map<String, PointCatalogue.PointKind> kinds;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> joined = new HashMap<>();
        private final Map<Wording, String> parted = new HashMap<>();
        private final Map<String, CsvFile.Row> joins = new HashMap<>();

        private Rows(PointCatalogue catalogue) {
            kinds =
                    catalogue.points().stream()
                            .collect(
                                    Collectors.toMap(
                                            PointCatalogue.Point::id, PointCatalogue.Point::kind));
        }

        private void take(CsvFile.Row row) {
            String point = known(row, row.required("point_id"));
            String value = row.required("value");
            row.required("reason");
            String into = row.optional("into");
            String decision = row.required("decision");
            if (into != null && !decision.equals(PART)) {
                throw row.wrong("only a wording goes into a point", "leave into empty");
            }
            switch (decision) {
                case NAME -> once(row, point, names.put(point, value));
                case JOIN -> {
                    requireSameKind(row, point, known(row, value));
                    once(row, point, joined.put(point, value));
                    joins.put(point, row);
                }
                case PART -> {
                    String letters = letters(value);
                    if (into != null) {
                        requireSameKind(row, point, known(row, into));
                    }
                    once(
                            row,
                            value,
                            parted.put(new Wording(point, letters), into == null ? "" : into));
                }
                default ->
                        throw row.wrong(
                                "“" + decision + "” is no decision",
                                "write " + NAME + ", " + JOIN + " or " + PART);
            }
        }

        private void once(CsvFile.Row row, String what, @Nullable String before) {
            if (before != null) {
                throw row.wrong("“" + what + "” is decided twice", "take one out");
            }
        }

        private String known(CsvFile.Row row, String id) {
            if (!kinds.containsKey(id) && !FOUND.matcher(id).matches()) {
                throw row.wrong(
                        "there is no point " + id, "take a point_id of the table common_points");
            }
            return id;
        }

        private void requireSameKind(CsvFile.Row row, String one, String other) {
            if (one.equals(other)) {
                throw row.wrong("the point " + one + " is named twice", "name another one");
            }
            if (kinds.containsKey(one)
                    && kinds.containsKey(other)
                    && kinds.get(one) != kinds.get(other)) {
                throw row.wrong(
                        one + " and " + other + " are a shortcoming and a strength",
                        "name two of one kind");
            }
        }

        /** What a point becomes is not joined to another one itself. */
        private void requireEnds() {
            joins.forEach(
                    (point, row) -> {
                        String into = joined.get(point);
                        if (joined.containsKey(into)) {
                            throw row.wrong(
                                    into + " is joined to " + joined.get(into) + " itself",
                                    "write the last one");
                        }
                    });
        }
    }
}
