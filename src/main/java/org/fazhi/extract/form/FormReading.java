package org.fazhi.extract.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.settings.reading.StatisticsForms.Form;
import org.fazhi.settings.reading.StatisticsForms.FormColumn;
import org.fazhi.settings.reading.StatisticsForms.FormRow;
import org.fazhi.settings.reading.StatisticsForms.FormTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a form. A row counts where it has as many cells as its head has columns, no
 * matter what parts them; else nothing is read of it. Of rows named by bodies the total counts, or
 * the only one.
 */
public final class FormReading {
    private static final String YUAN = "元";
    private static final String TEN_THOUSANDS = "万元";
    private static final Set<String> TOTALS = Set.of("合计", "总计", "共计");

    private final Form form;
    private final List<FormCell> cells;
    private final List<FormFigure> figures = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    private FormReading(Form form, String text) {
        this.form = form;
        cells = FormCells.of(text, this::isLabel);
    }

    /**
     * What was read of a form.
     *
     * @param figures in order; each cell of a table once
     * @param open rows, as {@code table/row}, that have an empty cell
     */
    public record Read(List<FormFigure> figures, Set<String> open) {
        public Read {
            figures = List.copyOf(figures);
            open = Set.copyOf(open);
        }
    }

    /**
     * Reads a form.
     *
     * @param text with bars between its cells
     */
    public static Read of(Form form, String text) {
        FormReading reading = new FormReading(form, text);
        reading.tables();
        return new Read(reading.figures, reading.open);
    }

    private boolean isLabel(String label) {
        return form.tables().stream().anyMatch(table -> isLabel(table, label));
    }

    private static boolean isLabel(FormTable table, String label) {
        return table.columns().stream().anyMatch(each -> each.label().matcher(label).matches())
                || table.rows().stream().anyMatch(each -> each.label().matcher(label).matches())
                || table.groups().stream().anyMatch(each -> each.label().matcher(label).matches())
                || table.ignored().matcher(label).matches();
    }

    private void tables() {
        FormHead head = null;
        for (int at = 0; at < cells.size(); ) {
            FormCell cell = cells.get(at);
            FormRow row = head == null || !cell.isText() ? null : row(head.table(), cell);
            if (head != null && row != null) {
                Found found = values(at + 1, head);
                if (found != null) {
                    add(head, row.id(), row.name(), found.values);
                }
                at = found == null ? at + 1 : found.end;
                continue;
            }
            FormHead begun = cell.isText() ? head(at) : null;
            if (begun == null) {
                at++;
            } else {
                head = begun;
                at = begun.table().rows().isEmpty() ? bodies(begun) : begun.end();
            }
        }
    }

    private @Nullable FormHead head(int at) {
        for (FormTable table : form.tables()) {
            FormHead head = FormHead.at(cells, at, table);
            if (head != null) {
                return head;
            }
        }
        return null;
    }

    private @Nullable FormRow row(FormTable table, FormCell cell) {
        return table.rows().stream()
                .filter(row -> !read.contains(table.id() + '/' + row.id()))
                .filter(row -> row.label().matcher(cell.label()).matches())
                .findFirst()
                .orElse(null);
    }

    /**
     * The cells of a row.
     *
     * @param values a cell a column; null where it is empty
     * @param end number of the cell after them
     */
    private record Found(List<@Nullable FormCell> values, int end) {}

    /** The cells that stand from one on as the values of a row, or null where they are not. */
    private @Nullable Found values(int from, FormHead head) {
        int wanted = head.columns().size();
        int begin = from;
        while (begin < cells.size()
                && cells.get(begin).isText()
                && head.table().ignored().matcher(cells.get(begin).label()).matches()) {
            begin++;
        }
        int end = begin;
        while (end < cells.size() && !cells.get(end).isText()) {
            end++;
        }
        if (begin < end && cells.get(begin).exact()) {
            int line = cells.get(begin).line();
            int inLine =
                    (int) cells.subList(begin, end).stream().filter(c -> c.line() == line).count();
            boolean besideLabel = begin > 0 && cells.get(begin - 1).line() == line;
            if (besideLabel || inLine > 1 && inLine >= wanted) {
                return inOneLine(begin, begin + inLine, wanted);
            }
        }
        List<@Nullable FormCell> numbers = new ArrayList<>();
        for (FormCell cell : cells.subList(begin, end)) {
            if (cell.isFigure()) {
                numbers.add(cell);
            }
        }
        return numbers.size() == wanted ? new Found(numbers, end) : onlyTotal(begin, end, head);
    }

    /** Cells of one line, each in its place; those left out at its end are empty. */
    private @Nullable Found inOneLine(int begin, int end, int wanted) {
        List<@Nullable FormCell> values = new ArrayList<>();
        for (FormCell cell : cells.subList(begin, end)) {
            if (values.size() == wanted && cell.isFigure()) {
                return null;
            }
            if (values.size() < wanted) {
                values.add(cell.isFigure() ? cell : null);
            }
        }
        while (values.size() < wanted) {
            values.add(null);
        }
        return new Found(values, end);
    }

    /** A row of empty cells and its total, which stands last. */
    private @Nullable Found onlyTotal(int begin, int end, FormHead head) {
        int wanted = head.columns().size();
        List<FormCell> found = cells.subList(begin, end);
        long numbers = found.stream().filter(FormCell::isFigure).count();
        int at = 0;
        while (at < found.size() && !found.get(at).isFigure()) {
            at++;
        }
        boolean total = TOTALS.contains(head.columns().get(wanted - 1).name());
        if (numbers != 1 || at < wanted - 1 || !total) {
            return null;
        }
        List<@Nullable FormCell> values = new ArrayList<>();
        while (values.size() < wanted - 1) {
            values.add(null);
        }
        values.add(found.get(at));
        return new Found(values, end);
    }

    /** Reads rows that are named by whose they are, or that have no name; the cell after them. */
    private int bodies(FormHead head) {
        int at = head.end();
        Found only = null;
        Found total = null;
        int rows = 0;
        while (at < cells.size()) {
            FormCell cell = cells.get(at);
            boolean named = cell.isText();
            Found found = named && head(at) != null ? null : values(named ? at + 1 : at, head);
            if (found == null) {
                break;
            }
            rows++;
            only = rows == 1 ? found : null;
            total = named && TOTALS.contains(cell.label()) ? found : total;
            at = found.end;
        }
        Found counts = total == null ? only : total;
        if (counts == null) {
            return Math.max(at, head.end());
        }
        FormTable table = head.table();
        if (table.blocks().isEmpty()) {
            add(head, "", "", counts.values);
            return at;
        }
        int width = head.columns().size() / table.blocks().size();
        for (int i = 0; i < table.blocks().size(); i++) {
            FormHead part =
                    new FormHead(
                            table,
                            head.columns().subList(i * width, (i + 1) * width),
                            head.measures().subList(i * width, (i + 1) * width),
                            head.end());
            add(
                    part,
                    table.blocks().get(i).id(),
                    table.blocks().get(i).name(),
                    counts.values.subList(i * width, (i + 1) * width));
        }
        return at;
    }

    /** Whether what is counted has no fraction: else figures stand under other heads. */
    private static boolean areWhole(FormHead head, List<@Nullable FormCell> values) {
        for (int i = 0; i < values.size(); i++) {
            FormCell cell = values.get(i);
            BigDecimal number = cell == null ? null : cell.value();
            boolean money = YUAN.equals(head.columns().get(i).unit());
            boolean amounts = YUAN.equals(head.table().unit());
            if (number != null && number.scale() > 0 && !money && !amounts) {
                return false;
            }
        }
        return true;
    }

    private void add(FormHead head, String row, String name, List<@Nullable FormCell> values) {
        FormTable table = head.table();
        if (!areWhole(head, values) || !read.add(table.id() + '/' + row)) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            FormCell cell = values.get(i);
            FormColumn column = head.columns().get(i);
            String unit = column.unit() == null ? table.unit() : column.unit();
            String stated = cell == null ? "" : cell.measure();
            stated = stated.isEmpty() ? head.measures().get(i) : stated;
            BigDecimal number = cell == null ? null : cell.value();
            if (number == null) {
                open.add(table.id() + '/' + row);
            }
            if (cell == null || number == null || unit.equals(YUAN) && !stated.endsWith(YUAN)) {
                continue;
            }
            BigDecimal value = stated.equals(TEN_THOUSANDS) ? number.movePointRight(4) : number;
            String names = name.isEmpty() ? column.name() : name + "，" + column.name();
            figures.add(
                    new FormFigure(
                            cell.begin(),
                            cell.end(),
                            table.id(),
                            row,
                            column.id(),
                            table.name() + "，" + names,
                            value,
                            unit));
        }
    }
}
