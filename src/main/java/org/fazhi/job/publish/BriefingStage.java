package org.fazhi.job.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.audit.Check;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.BriefingDataBuilder;
import org.fazhi.briefing.data.Comparisons;
import org.fazhi.briefing.data.Edition;
import org.fazhi.briefing.data.LastEdition;
import org.fazhi.briefing.data.LedgerRow;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.job.env.JvmCache;
import org.fazhi.job.files.CsvTable;
import org.fazhi.job.files.InputException;
import org.fazhi.job.history.EditionBefore;
import org.fazhi.job.update.VersionSelection;
import org.fazhi.settings.Settings;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.topics.model.SectionTopic;
import org.fazhi.topics.model.TopicShare;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/** Writes what leadership and analysts receive of a run, from its tables: a folder a year. */
public final class BriefingStage {
    private static final String SECTION_ID = "section_id";

    private final Warehouse warehouse;
    private final List<BookDivision> divisions;
    private final ReadingSettings reading;
    private final Run run;
    private final Edition state;
    private final BookWriting books;
    private @Nullable List<TopicShare> topicShares;

    /**
     * @param divisions as books name them
     * @param reading how the reports were read
     * @param run whose tables are meant
     * @param state whether the books are still under review
     */
    private BriefingStage(
            Warehouse warehouse,
            List<BookDivision> divisions,
            ReadingSettings reading,
            Run run,
            Edition state,
            BookWriting books) {
        this.warehouse = warehouse;
        this.divisions = List.copyOf(divisions);
        this.reading = reading;
        this.run = run;
        this.state = state;
        this.books = books;
    }

    /** The books of a run as the settings lay them out. */
    public static BriefingStage of(
            Warehouse warehouse, Settings settings, Run run, Edition state, BookWriting books) {
        return new BriefingStage(
                warehouse,
                JvmCache.places(settings.reading()),
                settings.reading(),
                run.laidOutBy(settings.briefing().hash()),
                state,
                books);
    }

    /** Instead of a year: no books at all. */
    public static final int NO_BOOKS = 0;

    /**
     * What was written.
     *
     * @param folders of the years, below the output
     * @param books the books of the whole corpus, below the output
     */
    public record Written(List<String> folders, List<String> books) {}

    /**
     * Writes the years' folders, and what belongs to all years, to the output's staging place.
     *
     * @param only the year to write, or null for all
     * @return the folders and books that were written
     */
    public Written write(@Nullable Integer only, OutputFolder output) throws IOException {
        List<Document> documents = VersionSelection.stored(warehouse, run.runId());
        requireYear(only, documents);
        Set<String> folders = new TreeSet<>();
        List<String> whole = new ArrayList<>();
        for (int year : years(documents)) {
            if (only == null || only == year) {
                BriefingData data = data(year, documents);
                for (BookPlan plan : books.write(data)) {
                    if (plan.kind() == BookPlan.Kind.ALL) {
                        whole.add(plan.relativePath());
                    }
                }
                tables(year, output);
                output.write(TopicEvidenceFiles.of(data, year + "/tables"));
                output.write(
                        year + "/tables/ledger.csv",
                        CsvTable.text(LedgerRow.class, books.ledger(data))
                                .getBytes(StandardCharsets.UTF_8));
                folders.add(String.valueOf(year));
            }
        }
        output.write(warehouse.list(WarehouseTables.ANALYST_FILES, run.runId()));
        return new Written(List.copyOf(folders), List.copyOf(whole));
    }

    /** The folders that {@link #write} would write. */
    public List<String> folders(@Nullable Integer only) {
        List<Document> documents = VersionSelection.stored(warehouse, run.runId());
        requireYear(only, documents);
        return years(documents).stream()
                .filter(year -> only == null || only.equals(year))
                .map(String::valueOf)
                .toList();
    }

    /**
     * Refuses to write the books of a year of which there is no report.
     *
     * @param only the year, {@link #NO_BOOKS}, or null for all
     * @throws InputException where no report that counts is of it
     */
    public static void requireYear(@Nullable Integer only, List<Document> documents) {
        List<Integer> years = years(documents);
        if (only != null && only != NO_BOOKS && !years.contains(only)) {
            throw new InputException(
                    "no report that counts is of the year " + only,
                    years.isEmpty()
                            ? "leave --year out"
                            : "give --year one of "
                                    + years.stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")));
        }
    }

    private static List<Integer> years(List<Document> documents) {
        return documents.stream()
                .filter(document -> document.status() == Document.Status.OK)
                .map(Document::reportYear)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** What the books of a year are made of. */
    public BriefingData data(int year, List<Document> documents) {
        String id = run.runId();
        List<Document> own =
                documents.stream()
                        .filter(
                                document ->
                                        document.reportYear() == null
                                                || document.reportYear() == year)
                        .toList();
        CountedRows counted = new CountedRows(warehouse, reading, id, year);
        List<Observation> observations = warehouse.list(WarehouseTables.OBSERVATIONS, id, year);
        List<Finding> findings = warehouse.list(WarehouseTables.FINDINGS, id, year);
        List<Check> checks = warehouse.list(WarehouseTables.CHECKS, id, year);
        List<RosterEntry> roster = warehouse.list(WarehouseTables.ROSTER, id, year);
        BriefingData alone =
                BriefingDataBuilder.builder()
                        .year(year)
                        .edition(state)
                        .asOf(run.started().atZone(ZoneOffset.UTC).toLocalDate())
                        .places(divisions)
                        .documents(own)
                        .sections(warehouse.list(WarehouseTables.SECTIONS, id, year))
                        .observations(observations)
                        .findings(findings)
                        .checks(checks)
                        .terms(warehouse.list(WarehouseTables.TERMS, id, year))
                        .topics(warehouse.list(WarehouseTables.TOPICS, id))
                        .sectionTopics(sectionTopics(year))
                        .topicShares(topicShares())
                        .regionIndicators(counted.indicators(observations, checks))
                        .roster(roster)
                        .coverage(counted.coverage(roster, own))
                        .themeCounts(counted.themeCounts(own, findings))
                        .highlights(warehouse.list(WarehouseTables.HIGHLIGHTS, id, year))
                        .comparisons(Comparisons.NONE)
                        .run(run.finishedAt(run.started()))
                        .build();
        LastEdition before = new EditionBefore(warehouse, run).of(alone);
        return alone.with(new ComparedYears(warehouse, run, state).of(year, documents, before));
    }

    private List<TopicShare> topicShares() {
        if (topicShares == null) {
            topicShares =
                    new TopicYears(warehouse, run.runId())
                            .shares(warehouse.list(WarehouseTables.TOPICS, run.runId()));
        }
        return topicShares;
    }

    /** Those of the year's sections: of all years together they are too many for one machine. */
    private List<SectionTopic> sectionTopics(int year) {
        Dataset<Row> topics =
                warehouse.rows(WarehouseTables.SECTION_TOPICS, run.runId()).orElse(null);
        Dataset<Row> sections = warehouse.rows(WarehouseTables.SECTIONS, run.runId()).orElse(null);
        if (topics == null || sections == null) {
            return List.of();
        }
        Dataset<Row> own = Warehouse.ofYear(WarehouseTables.SECTIONS, sections, year);
        return topics
                .join(own, topics.col(SECTION_ID).equalTo(own.col(SECTION_ID)), "left_semi")
                .coalesce(1)
                .sortWithinPartitions(Warehouse.order(WarehouseTables.SECTION_TOPICS))
                .collectAsList()
                .stream()
                .map(WarehouseTables.SECTION_TOPICS::record)
                .toList();
    }

    private void tables(int year, OutputFolder output) throws IOException {
        for (Table<? extends Record> table : WarehouseTables.exported()) {
            Dataset<Row> rows = warehouse.rows(table, run.runId()).orElse(null);
            if (rows != null) {
                TableExport.write(table, ofYear(table, rows, year), output, year + "/tables");
            }
        }
    }

    /** Files that were set aside have no year: every year's list of documents names them. */
    private static Dataset<Row> ofYear(Table<?> table, Dataset<Row> rows, int year) {
        if (table == WarehouseTables.DOCUMENTS) {
            Column of = functions.col(Table.REPORT_YEAR);
            return rows.filter(of.equalTo(year).or(of.isNull()));
        }
        return Warehouse.ofYear(table, rows, year);
    }
}
