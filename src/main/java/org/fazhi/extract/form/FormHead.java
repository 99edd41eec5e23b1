package org.fazhi.extract.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fazhi.settings.reading.StatisticsForms.FormColumn;
import org.fazhi.settings.reading.StatisticsForms.FormTable;
import org.fazhi.settings.reading.StatisticsForms.Group;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table: a run of cells each of which is a label of it. Columns stand in the order in
 * which figures follow: those below a common head where that head stands, as often as there are
 * blocks.
 *
 * @param table whose head it is
 * @param columns as their figures follow
 * @param measures the measure word each names, or empty
 * @param end number of the cell after it
 */
record FormHead(FormTable table, List<FormColumn> columns, List<String> measures, int end) {
    private static final int MOST_PARTS = 3;
    private static final String TOTAL = "total";

    /**
     * A label of the head: a column, or a common head.
     *
     * @param line number of its line; -1 where cells stand on lines of their own
     */
    private record Label(
            @Nullable FormColumn column, @Nullable Group group, String measure, int line) {
        /** Whether it is a total of which no line tells that it stands before its parts. */
        boolean isLooseTotal() {
            return line < 0 && column != null && column.id().equals(TOTAL);
        }

        @Nullable String above() {
            return column != null ? column.group() : Objects.requireNonNull(group).group();
        }
    }

    /** The head that begins with a cell, or null. */
    static @Nullable FormHead at(List<FormCell> cells, int begin, FormTable table) {
        List<Label> labels = new ArrayList<>();
        int at = begin;
        while (at < cells.size()) {
            FormCell cell = cells.get(at);
            if (cell.isFigure()) {
                break;
            }
            if (cell.isText() && cell.label().isEmpty() && !labels.isEmpty()) {
                Label last = labels.remove(labels.size() - 1);
                labels.add(new Label(last.column(), last.group(), cell.measure(), last.line()));
                at++;
                continue;
            }
            int parts = 1;
            Label label = cell.isEmpty() ? null : label(table, cell, cell.label(), cell.measure());
            if (label == null && cell.isText() && !isIgnored(table, cell)) {
                for (parts = 2; parts <= MOST_PARTS && label == null; parts++) {
                    label = joined(cells, at, parts, table);
                }
                parts--;
                if (label == null) {
                    break;
                }
            }
            if (label == null && at == begin) {
                return null;
            }
            if (label != null) {
                labels.add(label);
            }
            at += parts;
        }
        return of(table, labels, at);
    }

    private static @Nullable FormHead of(FormTable table, List<Label> labels, int end) {
        List<Label> ordered = new ArrayList<>();
        for (Label label : labels) {
            if (above(table, label, labels) == null) {
                place(table, label, labels, ordered);
            }
        }
        List<FormColumn> columns = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        for (Label label : ordered) {
            if (label.column() != null) {
                columns.add(label.column());
                measures.add(label.measure());
            }
        }
        int times = table.blocks().isEmpty() ? 1 : table.blocks().size();
        for (FormColumn column : table.columns()) {
            long count = columns.stream().filter(column::equals).count();
            if (count != times && (count != 0 || column.needed())) {
                return null;
            }
        }
        return columns.isEmpty() ? null : new FormHead(table, columns, measures, end);
    }

    private static boolean isIgnored(FormTable table, FormCell cell) {
        return cell.isText() && table.ignored().matcher(cell.label()).matches();
    }

    /** What a name says that a narrow cell broke over several lines. */
    private static @Nullable Label joined(
            List<FormCell> cells, int at, int parts, FormTable table) {
        if (at + parts > cells.size()) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        String measure = "";
        for (FormCell cell : cells.subList(at, at + parts)) {
            if (!cell.isText()) {
                return null;
            }
            words.append(cell.label());
            measure = cell.measure();
        }
        return label(table, cells.get(at), words.toString(), measure);
    }

    private static @Nullable Label label(
            FormTable table, FormCell cell, String words, String measure) {
        int line = cell.exact() ? cell.line() : -1;
        for (FormColumn column : table.columns()) {
            if (column.label().matcher(words).matches()) {
                return new Label(column, null, measure, line);
            }
        }
        for (Group group : table.groups()) {
            if (group.label().matcher(words).matches()) {
                return new Label(null, group, measure, line);
            }
        }
        return null;
    }

    /** The common head above a label, the nearest that stands there; or null. */
    private static @Nullable String above(FormTable table, Label label, List<Label> labels) {
        String above = label.above();
        while (above != null && !stands(above, label.line(), labels)) {
            String absent = above;
            above =
                    table.groups().stream()
                            .filter(group -> group.id().equals(absent))
                            .map(Group::group)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
        return above;
    }

    /** Whether a common head stands there, and on no line of what it may stand above. */
    private static boolean stands(String group, int line, List<Label> labels) {
        return labels.stream()
                .filter(each -> line < 0 || each.line() != line)
                .anyMatch(each -> each.group() != null && each.group().id().equals(group));
    }

    private static void place(
            FormTable table, Label label, List<Label> labels, List<Label> ordered) {
        ordered.add(label);
        Group group = label.group();
        if (group != null) {
            labels.stream()
                    .filter(each -> group.id().equals(above(table, each, labels)))
                    .sorted(Comparator.comparing(Label::isLooseTotal))
                    .forEach(each -> place(table, each, labels, ordered));
        }
    }
}
