package org.fazhi.job.history;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.audit.Check;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.data.ChangedFigure;
import org.fazhi.briefing.data.Comparisons;
import org.fazhi.briefing.data.LastEdition;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * The edition of a year before that of a run, from the tables of both. Which one it was follows
 * from the runs before, so that a book made again later is the same.
 */
public final class EditionBefore {
    private final Warehouse warehouse;
    private final Run run;

    public EditionBefore(Warehouse warehouse, Run run) {
        this.warehouse = warehouse;
        this.run = run;
    }

    /**
     * The edition before, or null where this is the year's first.
     *
     * @param now the year's own rows of this run, and the documents of all years
     */
    public @Nullable LastEdition of(BriefingData now) {
        Run before = before().orElse(null);
        if (before == null) {
            return null;
        }
        List<Document> old =
                counting(VersionSelection.stored(warehouse, before.runId()), now.year());
        return old.isEmpty() ? null : new Compared(before, old, now).edition();
    }

    private Optional<Run> before() {
        return warehouse.runs().stream()
                .filter(Run::wroteTables)
                .filter(earlier -> earlier.runId().compareTo(run.runId()) < 0)
                .reduce((first, second) -> second);
    }

    private static List<Document> counting(List<Document> documents, int year) {
        return documents.stream()
                .filter(document -> document.status() == Document.Status.OK)
                .filter(document -> Objects.equals(document.reportYear(), year))
                .toList();
    }

    /** Two editions of a year while they are compared. */
    private final class Compared {
        private final Run before;
        private final List<Document> old;
        private final BriefingData now;
        private final List<Document> current;
        private final ChangeCauses causes;
        private final List<Check> checks;

        private Compared(Run before, List<Document> old, BriefingData now) {
            this.before = before;
            this.old = old;
            this.now = now;
            this.current = counting(now.documents(), now.year());
            Set<String> kept = ids(old);
            kept.retainAll(ids(current));
            this.causes = new ChangeCauses(warehouse, before, run, kept);
            this.checks =
                    warehouse.list(WarehouseTables.CHECKS, before.runId(), now.year()).stream()
                            .filter(ChangedFigures::isDoubt)
                            .toList();
        }

        private static Set<String> ids(List<Document> documents) {
            return documents.stream().map(Document::docId).collect(Collectors.toSet());
        }

        private LastEdition edition() {
            ChangedFigures.Side was = ChangedFigures.Side.of(indicators(true), checks);
            ChangedFigures.Side is = ChangedFigures.Side.of(now.regionIndicators(), now.checks());
            Set<RegionCode> touched = governments(old);
            Set<RegionCode> both = new HashSet<>(touched);
            both.retainAll(governments(current));
            List<ChangedFigure> figures = new ChangedFigures(causes).between(was, is, both);
            touched.removeAll(both);
            figures.forEach(figure -> touched.add(figure.regionCode()));
            List<RegionIndicator> rows = new ArrayList<>(indicators(false));
            was.stated().values().stream()
                    .filter(row -> touched.contains(row.regionCode()))
                    .forEach(rows::add);
            Set<String> changed =
                    figures.stream()
                            .map(was::row)
                            .filter(Objects::nonNull)
                            .flatMap(row -> row.observationIds().stream())
                            .collect(Collectors.toSet());
            return new LastEdition(
                    data(rows, changed),
                    new ChangedReports(old, current, now.documents()).all(),
                    figures);
        }

        private static Set<RegionCode> governments(List<Document> documents) {
            return documents.stream()
                    .filter(report -> report.isGovernments() && report.regionCode() != null)
                    .map(Document::regionCode)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        /** What governments state; or what is summed, without the thousands it is summed from. */
        private List<RegionIndicator> indicators(boolean stated) {
            String basis = RegionIndicator.Basis.REPORTED.name().toLowerCase(Locale.ROOT);
            return rows(
                    WarehouseTables.REGION_INDICATORS,
                    all ->
                            all.filter(
                                            stated
                                                    ? col("basis").equalTo(basis)
                                                    : col("basis").notEqual(basis))
                                    .withColumn(
                                            "observation_ids",
                                            when(lit(stated), col("observation_ids"))
                                                    .otherwise(array().cast("array<string>"))));
        }

        private BriefingData data(List<RegionIndicator> indicators, Set<String> figures) {
            List<Observation> observations =
                    rows(
                            WarehouseTables.OBSERVATIONS,
                            all -> having(all, "observation_id", figures));
            Set<String> sections =
                    observations.stream().map(Observation::sectionId).collect(Collectors.toSet());
            List<Section> used =
                    rows(
                            WarehouseTables.SECTIONS,
                            all -> having(all, "section_id", sections).withColumn("text", lit("")));
            return BriefingDataBuilder.builder()
                    .year(now.year())
                    .edition(now.edition())
                    .asOf(before.started().atZone(ZoneOffset.UTC).toLocalDate())
                    .documents(old)
                    .sections(used)
                    .observations(observations)
                    .checks(checks)
                    .regionIndicators(indicators)
                    .comparisons(Comparisons.NONE)
                    .run(before.finishedAt(before.started()))
                    .build();
        }

        private <R extends Record> List<R> rows(
                Table<R> table, Function<Dataset<Row>, Dataset<Row>> wanted) {
            return warehouse
                    .rows(table, before.runId())
                    .map(
                            rows ->
                                    wanted
                                            .apply(Warehouse.ofYear(table, rows, now.year()))
                                            .select(rows.columns()[0], rest(rows))
                                            .collectAsList()
                                            .stream()
                                            .map(table::record)
                                            .toList())
                    .orElse(List.of());
        }

        private static String[] rest(Dataset<Row> rows) {
            String[] columns = rows.columns();
            return java.util.Arrays.copyOfRange(columns, 1, columns.length);
        }

        private static Dataset<Row> having(Dataset<Row> rows, String column, Set<String> values) {
            StructType keys = new StructType().add(column, DataTypes.StringType);
            List<Row> wanted =
                    values.stream().sorted().map(value -> RowFactory.create(value)).toList();
            return rows.join(rows.sparkSession().createDataFrame(wanted, keys), column);
        }
    }
}
