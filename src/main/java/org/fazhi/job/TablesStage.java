package org.fazhi.job;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.fazhi.audit.Check;
import org.fazhi.compare.ReportTables;
import org.fazhi.reading.Reading;
import org.fazhi.settings.Settings;
import org.fazhi.topics.TopicTables;
import org.fazhi.topics.TopicTerm;
import org.fazhi.warehouse.Dated;
import org.fazhi.warehouse.InputFile;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Tables;

/** Writes the tables of a run: those of reports, and what follows from all reports together. */
final class TablesStage {
    private static final List<Table<? extends Record>> OF_REPORTS =
            List.of(Tables.DOCUMENTS, Tables.SECTIONS, Tables.OBSERVATIONS, Tables.FINDINGS);
    private static final List<Table<? extends Record>> OF_TOPICS =
            List.of(Tables.TERMS, Tables.TOPICS, Tables.SECTION_TOPICS);

    /** Checks are of reports and of regions; they are there when the regions are compared. */
    private static final List<Table<? extends Record>> OF_REGIONS =
            Tables.ofARun().stream()
                    .filter(
                            table ->
                                    Stream.of(OF_REPORTS, OF_TOPICS, List.of(Tables.FILES))
                                            .noneMatch(others -> others.contains(table)))
                    .toList();

    private final JavaSparkContext spark;
    private final Analysis analysis;
    private final Stages stages;
    private final TableWriting writing;
    private final OutputFolder output;

    TablesStage(
            SparkSession session,
            Settings settings,
            Stages stages,
            TableWriting writing,
            OutputFolder output) {
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.analysis = new Analysis(session, settings, stages);
        this.stages = stages;
        this.writing = writing;
        this.output = output;
    }

    /**
     * Writes what is not written yet.
     *
     * @param files that the run rests on
     * @param topicsBefore topics of the run before, empty at first
     */
    void write(ReportUpdate update, List<InputFile> files, List<TopicTerm> topicsBefore)
            throws IOException {
        writing.ofReports(Tables.DOCUMENTS, update, reading -> List.of(reading.document()));
        writing.ofReports(Tables.SECTIONS, update, Reading::sections);
        writing.ofReports(Tables.OBSERVATIONS, update, Reading::observations);
        writing.ofReports(Tables.FINDINGS, update, Reading::findings);
        writing.rows(Tables.FILES, files);
        ReportTables tables = update.tables();
        topics(analysis.topics(tables, topicsBefore));
        if (writing.done(OF_REGIONS)) {
            OF_REGIONS.forEach(writing::again);
        } else {
            regions(update, analysis.regions(update.documents(), update.readings(), tables));
        }
        stages.run(
                "writing tables",
                0,
                () -> {
                    writing.await();
                    return null;
                });
    }

    /** The tables may be there already; what analysts see beside them belongs to this edition. */
    private void topics(TopicTables topics) throws IOException {
        TopicFiles.write(topics, output);
        writing.rows(Tables.TERMS, topics.termRows());
        writing.rows(Tables.TOPICS, topics.topics());
        writing.rows(Tables.SECTION_TOPICS, topics.sectionTopics());
    }

    private void regions(ReportUpdate update, Derived derived) {
        writing.dated(Tables.CHECKS, checks(update, derived.checks()));
        writing.rows(Tables.REGION_INDICATORS, derived.regionIndicators());
        writing.rows(Tables.YEAR_ON_YEAR, derived.yearOnYear());
        writing.rows(Tables.PEERS, derived.peers());
        writing.rows(Tables.RECURRENCES, derived.recurrences());
        writing.rows(Tables.PROMISES, derived.promises());
        writing.rows(Tables.COPIED_PASSAGES, derived.copiedPassages());
        writing.rows(Tables.ROSTER, derived.roster());
        writing.rows(Tables.HIGHLIGHTS, derived.highlights());
    }

    /** The checks of reports, and those over several reports. */
    private JavaRDD<Dated<Check>> checks(ReportUpdate update, List<Check> further) {
        return update.all(Tables.CHECKS, Reading::checks)
                .union(spark.parallelize(further, 1))
                .map(check -> new Dated<>(check.year(), check));
    }
}
