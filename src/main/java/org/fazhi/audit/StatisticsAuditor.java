package org.fazhi.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.extract.Statistic;
import org.fazhi.extract.StatisticsReader;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.reading.StatisticsForms;
import org.fazhi.settings.reading.StatisticsForms.FormSum;
import org.fazhi.settings.reading.StatisticsForms.FormTable;
import org.fazhi.settings.reading.StatisticsForms.SumOf;
import org.jspecify.annotations.Nullable;

/**
 * Adds up official tables by their own printed sums. A sum of which a cell is empty or was not read
 * says nothing: an empty cell is unknown, never zero.
 */
public final class StatisticsAuditor {
    private static final String RULE = "statistics_sum";

    private final StatisticsForms forms;
    private final AuditSettings settings;

    public StatisticsAuditor(ReadingSettings settings) {
        forms = settings.statistics();
        this.settings = settings.audit();
    }

    /**
     * The checks of a document.
     *
     * @param form kind of document
     * @param read of its tables
     */
    public List<Check> audit(Document document, String form, StatisticsReader.Read read) {
        List<Check> checks = new ArrayList<>();
        for (FormTable table : forms.form(form).tables()) {
            List<Statistic> cells =
                    read.figures().stream()
                            .filter(each -> each.formTable().equals(table.id()))
                            .toList();
            for (FormSum sum : table.sums()) {
                for (String line : lines(sum, cells)) {
                    boolean open =
                            sum.of() == SumOf.COLUMNS
                                    && read.open().contains(table.id() + '/' + line);
                    Sides sides = open ? null : sides(table, sum, cells, line);
                    if (sides != null && sides.left.compareTo(sides.right) != 0) {
                        checks.add(check(document, form, table, sum, line, sides, checks.size()));
                    }
                }
            }
        }
        return checks;
    }

    /** The rows in which columns are added, or the columns in which rows are. */
    private static Set<String> lines(FormSum sum, List<Statistic> cells) {
        return cells.stream()
                .map(cell -> sum.of() == SumOf.COLUMNS ? cell.formRow() : cell.formColumn())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Sides(BigDecimal left, BigDecimal right, List<Statistic> used) {}

    private static @Nullable Sides sides(
            FormTable table, FormSum sum, List<Statistic> cells, String line) {
        boolean columns = sum.of() == SumOf.COLUMNS;
        Map<String, Statistic> known =
                cells.stream()
                        .filter(c -> (columns ? c.formRow() : c.formColumn()).equals(line))
                        .collect(
                                Collectors.toMap(
                                        c -> columns ? c.formColumn() : c.formRow(), c -> c));
        Set<String> absent = columns ? absent(table, cells) : Set.of();
        List<Statistic> used = new ArrayList<>();
        BigDecimal left = total(sum.left(), known, absent, used);
        BigDecimal right = total(sum.right(), known, absent, used);
        return left == null || right == null ? null : new Sides(left, right, used);
    }

    /** The columns that a table does not have, as some forms join what others part. */
    private static Set<String> absent(FormTable table, List<Statistic> cells) {
        Set<String> there = cells.stream().map(Statistic::formColumn).collect(Collectors.toSet());
        return table.columns().stream()
                .map(StatisticsForms.FormColumn::id)
                .filter(id -> !there.contains(id))
                .collect(Collectors.toSet());
    }

    private static @Nullable BigDecimal total(
            List<String> ids,
            Map<String, Statistic> known,
            Set<String> absent,
            List<Statistic> used) {
        BigDecimal total = BigDecimal.ZERO;
        int added = 0;
        for (String id : ids) {
            Statistic cell = known.get(id);
            if (cell == null && !absent.contains(id)) {
                return null;
            }
            if (cell != null) {
                total = total.add(BigDecimal.valueOf(cell.value()));
                used.add(cell);
                added++;
            }
        }
        return added == 0 ? null : total;
    }

    private Check check(
            Document document,
            String form,
            FormTable table,
            FormSum sum,
            String line,
            Sides sides,
            int before) {
        AuditSettings.Rule said = settings.rule(RULE);
        return new Check(
                RowId.check(document.docId(), RULE, before + 1),
                document.docId(),
                document.regionCode(),
                document.reportYear(),
                Check.Family.STATISTICS,
                RULE,
                Check.Severity.ERROR,
                said.message(
                        Map.of(
                                "form", forms.form(form).name(),
                                "table", table.name(),
                                "line", line.isEmpty() ? "" : "“" + table.name(line) + "”",
                                "left", names(table, sum.left()),
                                "stated", sides.left.stripTrailingZeros().toPlainString(),
                                "right", names(table, present(sum, sides)),
                                "computed", sides.right.stripTrailingZeros().toPlainString())),
                sides.used.stream().map(Statistic::statisticId).toList(),
                sides.left.doubleValue(),
                sides.right.doubleValue(),
                said.confidence().getOrDefault("error", 0.0));
    }

    private static List<String> present(FormSum sum, Sides sides) {
        Set<String> used =
                sides.used.stream()
                        .map(c -> sum.of() == SumOf.COLUMNS ? c.formColumn() : c.formRow())
                        .collect(Collectors.toSet());
        return sum.right().stream().filter(used::contains).toList();
    }

    private static String names(FormTable table, List<String> ids) {
        String names = ids.stream().map(table::name).collect(Collectors.joining("”“"));
        return "“" + names + "”" + (ids.size() > 1 ? "相加" : "");
    }
}
