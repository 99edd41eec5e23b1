package org.fazhi.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.audit.Check;
import org.fazhi.audit.Confirmations;
import org.fazhi.compare.Divisions;
import org.fazhi.compare.Highlights;
import org.fazhi.compare.Peers;
import org.fazhi.compare.RegionIndicator;
import org.fazhi.compare.RegionRollup;
import org.fazhi.compare.RegionalChecks;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.Roster;
import org.fazhi.compare.RosterEntry;
import org.fazhi.compare.StatedReport;
import org.fazhi.compare.StatedReports;
import org.fazhi.compare.YearComparison;
import org.fazhi.compare.YearlyTables;
import org.fazhi.compare.copies.CopiedPassages;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.reading.Reading;
import org.fazhi.settings.Settings;
import org.fazhi.topics.TopicAnalysis;
import org.fazhi.topics.TopicTables;
import org.fazhi.topics.TopicTerm;

/** Computes what follows from all readings together: keywords and topics, and the regions. */
final class Analysis {
    private final SparkSession session;
    private final Settings settings;
    private final Stages stages;

    Analysis(SparkSession session, Settings settings, Stages stages) {
        this.session = session;
        this.settings = settings;
        this.stages = stages;
    }

    /**
     * Keywords and topics.
     *
     * @param before topics of the run before, empty at first
     */
    TopicTables topics(ReportTables tables, List<TopicTerm> before) {
        return stages.run(
                "finding topics",
                0,
                () ->
                        new TopicAnalysis(settings)
                                .analyse(session, tables.documents(), tables.sections(), before));
    }

    /**
     * The regions beside one another.
     *
     * @param documents of all files, without their text
     * @param readings of the same, with text and sections
     */
    Derived regions(List<Document> documents, JavaRDD<Reading> readings, ReportTables tables) {
        return stages.run("comparing regions", 0, () -> compare(documents, readings, tables));
    }

    private Derived compare(
            List<Document> documents, JavaRDD<Reading> readings, ReportTables tables) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Divisions divisions = Catalogues.divisions(settings.files());
        List<RosterEntry> roster = new Roster(divisions, settings.expected()).entries(documents);
        JavaRDD<StatedReport> stated =
                new StatedReports(settings.indicators())
                        .gather(spark, roster, documents, tables.observations(), tables.checks())
                        .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<RegionIndicator> indicators =
                new RegionRollup(settings.indicators(), divisions)
                        .rollUp(spark, roster, stated)
                        .persist(StorageLevel.MEMORY_AND_DISK());
        YearlyTables yearly = YearlyTables.of(spark, settings, roster, documents, tables);
        List<Check> checks =
                new ArrayList<>(new RegionalChecks(settings, divisions).of(indicators));
        checks.addAll(yearly.checks());
        return new Derived(
                indicators,
                new YearComparison(settings).compare(spark, roster, stated),
                new Peers(settings, divisions).compare(spark, roster, stated),
                yearly.recurrences(),
                yearly.promises(),
                new CopiedPassages(settings).find(spark, roster, readings),
                open(checks, tables),
                roster,
                new Highlights(settings, divisions).write(spark, roster, tables, indicators));
    }

    /** The checks over several reports that no person has settled. */
    private List<Check> open(List<Check> checks, ReportTables tables) {
        if (settings.corrections().figures().isEmpty()) {
            return checks;
        }
        List<Observation> settled =
                tables.observations().filter(figure -> figure.correctedValue() != null).collect();
        return new Confirmations(settled).open(checks);
    }
}
