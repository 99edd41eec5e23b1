package org.fazhi.settings.reading;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The official tables of statistics that are read beside reports: {@code conf/statistics.yaml}.
 *
 * @param forms the kinds of documents that hold them
 */
public record StatisticsForms(List<Form> forms) {
    static final String FILE = "statistics.yaml";

    /**
     * A kind of document.
     *
     * @param id stands in the tables
     * @param name as a leader reads it
     * @param source the published document that lays it down: a name under {@code sources} of the
     *     shared wordings of indicators
     * @param title how its title ends
     * @param marks what its text holds
     * @param tables that it may hold
     */
    public record Form(
            String id,
            String name,
            String source,
            Expression title,
            Expression marks,
            List<FormTable> tables) {
        public Form {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table of a form. A label is what a whole cell of its head, or the first of its row, says.
     *
     * @param id stands in the tables
     * @param name as a leader reads it
     * @param unit of its figures
     * @param ignored cells that say nothing
     * @param groups heads above several columns
     * @param columns that it may have, in any order
     * @param rows that it may have; empty where each row is a body's, and one the total of all
     * @param blocks heads under which the same columns stand again, in their order; else empty
     * @param sums what must be equal in it
     * @param figures its cells that count what an indicator counts
     */
    public record FormTable(
            String id,
            String name,
            String unit,
            Expression ignored,
            List<Group> groups,
            List<FormColumn> columns,
            List<FormRow> rows,
            List<Block> blocks,
            List<FormSum> sums,
            List<FormFigure> figures) {
        public FormTable {
            groups = groups == null ? List.of() : List.copyOf(groups);
            columns = List.copyOf(columns);
            rows = rows == null ? List.of() : List.copyOf(rows);
            blocks = blocks == null ? List.of() : List.copyOf(blocks);
            sums = sums == null ? List.of() : List.copyOf(sums);
            figures = figures == null ? List.of() : List.copyOf(figures);
        }

        /** What a cell counts by the catalogue, or null. */
        public @Nullable FormFigure figure(String row, String column) {
            return figures.stream()
                    .filter(each -> each.column().equals(column))
                    .filter(each -> each.row() == null || each.row().equals(row))
                    .findFirst()
                    .orElse(null);
        }

        /** The name of a column or row. */
        public String name(String id) {
            for (FormColumn column : columns) {
                if (column.id().equals(id)) {
                    return column.name();
                }
            }
            for (FormRow row : rows) {
                if (row.id().equals(id)) {
                    return row.name();
                }
            }
            return id;
        }
    }

    /**
     * A head above several columns.
     *
     * @param group the head above it, or null
     */
    public record Group(String id, Expression label, @Nullable String group) {}

    /**
     * A column.
     *
     * @param group the head above it, or null
     * @param unit where it is another than the table's; 元 where the head says 元 or 万元
     * @param needed whether there is no such table without it
     */
    public record FormColumn(
            String id,
            String name,
            Expression label,
            @Nullable String group,
            @Nullable String unit,
            boolean needed) {}

    /** A row. */
    public record FormRow(String id, String name, Expression label) {}

    /** A head under which all columns stand again. */
    public record Block(String id, String name) {}

    /** Which sums are equal. */
    public enum SumOf {
        COLUMNS,
        ROWS
    }

    /**
     * Two sums that are equal: of columns in each row, or of rows in each column.
     *
     * @param left what is printed as the sum, or what adds up to the same
     * @param right its parts; columns that the table does not have are none
     */
    public record FormSum(SumOf of, List<String> left, List<String> right) {
        public FormSum {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A cell that counts what an indicator counts.
     *
     * @param row null where the table has one
     * @param column its column
     * @param indicator id in the catalogue
     * @param definition what the cell counts, by the form's source
     */
    public record FormFigure(
            @Nullable String row, String column, String indicator, String definition)
            implements Serializable {}

    /** Reads the file; every indicator it names is one of the catalogue's. */
    public static StatisticsForms parse(ConfFiles files, Indicators catalogue) {
        YamlFile file = YamlFile.parse(files, FILE);
        StatisticsForms forms = file.as(StatisticsForms.class);
        for (int i = 0; i < forms.forms.size(); i++) {
            String at = "/forms/" + i;
            Form form = forms.forms.get(i);
            file.requireBounded(at + "/title", form.title());
            file.requireBounded(at + "/marks", form.marks());
            for (int j = 0; j < form.tables().size(); j++) {
                check(file, at + "/tables/" + j, form.tables().get(j), catalogue);
            }
        }
        return forms;
    }

    private static void check(YamlFile file, String at, FormTable table, Indicators catalogue) {
        Set<String> known = new HashSet<>();
        table.columns().forEach(column -> known.add(column.id()));
        table.rows().forEach(row -> known.add(row.id()));
        table.blocks().forEach(block -> known.add(block.id()));
        for (int i = 0; i < table.columns().size(); i++) {
            file.requireBounded(at + "/columns/" + i + "/label", table.columns().get(i).label());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            file.requireBounded(at + "/rows/" + i + "/label", table.rows().get(i).label());
        }
        for (int i = 0; i < table.sums().size(); i++) {
            FormSum sum = table.sums().get(i);
            requireKnown(file, at + "/sums/" + i + "/left", sum.left(), known);
            requireKnown(file, at + "/sums/" + i + "/right", sum.right(), known);
        }
        for (int i = 0; i < table.figures().size(); i++) {
            FormFigure figure = table.figures().get(i);
            String place = at + "/figures/" + i;
            String row = figure.row();
            requireKnown(file, place + "/column", List.of(figure.column()), known);
            requireKnown(file, place + "/row", row == null ? List.of() : List.of(row), known);
            if (!catalogue.byId().containsKey(figure.indicator())) {
                throw file.wrong(
                        place + "/indicator",
                        "there is no indicator " + figure.indicator(),
                        "take an id of conf/indicators/, or take the cell out");
            }
        }
    }

    private static void requireKnown(
            YamlFile file, String at, List<String> ids, Set<String> known) {
        for (String id : ids) {
            if (!known.contains(id)) {
                throw file.wrong(at, "the table has no column or row " + id, "mend the id");
            }
        }
    }

    /** The form of an id. */
    public Form form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
    }
}
