package org.fazhi.job.update;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fazhi.audit.Check;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.points.FoundPoint;
import org.fazhi.job.env.Stages;
import org.fazhi.job.read.PackedReading;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.topics.TopicAnalysis;
import org.fazhi.topics.model.TopicTables;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.warehouse.Dated;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.WarehouseTables;

/**
 * Writes the tables of a run: those of reports, and what follows from all reports together. What is
 * there of the same work, of the run before or of one that failed, is neither computed nor written
 * again.
 */
public final class TablesStage {
    private final SparkSession session;
    private final JavaSparkContext spark;
    private final ReadingSettings reading;
    private final AnalysisSettings analysis;
    private final Stages stages;
    private final TableWriting writing;

    public TablesStage(
            SparkSession session,
            ReadingSettings reading,
            AnalysisSettings analysis,
            Stages stages,
            TableWriting writing) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.reading = reading;
        this.analysis = analysis;
        this.stages = stages;
        this.writing = writing;
    }

    /**
     * Writes what is not written yet.
     *
     * @param files that the run rests on
     * @param before what the run before found
     */
    public void write(ReportUpdate update, List<InputFile> files, FoundBefore before)
            throws IOException {
        ReportTables tables = stages.run("taking up reports", 0, () -> ofReports(update, files));
        unlessDone("finding topics", TableWorks.OF_TOPICS, () -> topics(tables, before.topics()));
        unlessDone(
                "comparing regions",
                TableWorks.OF_REGIONS,
                () -> regions(update, tables, before.points()));
        stages.run("writing tables", writing::await);
    }

    /** Writes the tables of reports, and gives what follows from them all rows. */
    private ReportTables ofReports(ReportUpdate update, List<InputFile> files) {
        writing.ofReports(
                WarehouseTables.DOCUMENTS, update, reading -> List.of(reading.document()));
        writing.ofReports(WarehouseTables.SECTIONS, update, PackedReading::sections);
        writing.ofReports(WarehouseTables.OBSERVATIONS, update, PackedReading::observations);
        writing.ofReports(WarehouseTables.FINDINGS, update, PackedReading::findings);
        writing.ofReports(WarehouseTables.STATISTICS, update, PackedReading::statistics);
        writing.rows(WarehouseTables.FILES, files);
        return update.tables();
    }

    private void unlessDone(
            String stage, List<Table<? extends Record>> tables, Stages.Work computing)
            throws IOException {
        if (writing.done(tables)) {
            tables.forEach(writing::again);
        } else {
            stages.run(stage, computing);
        }
    }

    /** Keywords and topics. */
    private void topics(ReportTables tables, List<TopicTerm> before) throws IOException {
        TopicTables topics =
                new TopicAnalysis(analysis, reading)
                        .analyse(session, tables.documents(), tables.sections(), before);
        writing.rows(WarehouseTables.TERMS, topics.termRows());
        writing.rows(WarehouseTables.TOPICS, topics.topics());
        writing.rows(WarehouseTables.SECTION_TOPICS, topics.sectionTopics());
        writing.rows(WarehouseTables.ANALYST_FILES, TopicFiles.of(topics));
    }

    /** The regions beside one another. */
    private void regions(ReportUpdate update, ReportTables tables, List<FoundPoint> before) {
        RegionStage regions = new RegionStage(spark, reading, analysis, update, tables, before);
        unlessDone(
                WarehouseTables.CHECKS,
                () -> writing.dated(WarehouseTables.CHECKS, checks(update, regions.checks())));
        rows(WarehouseTables.REGION_INDICATORS, regions::indicators);
        rows(WarehouseTables.YEAR_ON_YEAR, regions::yearOnYear);
        rows(WarehouseTables.PEERS, regions::peers);
        rows(WarehouseTables.RECURRENCES, regions::recurrences);
        rows(WarehouseTables.PROMISES, regions::promises);
        rows(WarehouseTables.COPIED_PASSAGES, regions::copiedPassages);
        writing.rows(WarehouseTables.ROSTER, regions.roster());
        writing.rows(WarehouseTables.COVERAGE, regions.coverage());
        rows(WarehouseTables.THEME_COUNTS, regions::themeCounts);
        rows(WarehouseTables.PEER_SPREADS, regions::peerSpreads);
        rows(WarehouseTables.COMMON_POINTS, () -> regions.points().members());
        rows(WarehouseTables.COMMON_POINT_YEARS, () -> regions.points().years());
        rows(WarehouseTables.FOUND_POINTS, () -> regions.points().found());
        rows(WarehouseTables.HIGHLIGHTS, regions::highlights);
    }

    private <R extends Record> void rows(Table<R> table, Supplier<JavaRDD<R>> rows) {
        unlessDone(table, () -> writing.rows(table, rows.get()));
    }

    private void unlessDone(Table<?> table, Runnable computing) {
        if (writing.done(List.of(table))) {
            writing.again(table);
        } else {
            computing.run();
        }
    }

    /** The checks of reports, and those over several reports. */
    private JavaRDD<Dated<Check>> checks(ReportUpdate update, List<Check> further) {
        return update.all(WarehouseTables.CHECKS, PackedReading::checks)
                .union(spark.parallelize(further, 1))
                .map(check -> new Dated<>(check.year(), check));
    }
}
