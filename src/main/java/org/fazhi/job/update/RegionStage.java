package org.fazhi.job.update;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.audit.Check;
import org.fazhi.audit.Confirmations;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.carry.Kept;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.compare.copies.CopiedPassages;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.highlights.Highlight;
import org.fazhi.compare.highlights.Highlights;
import org.fazhi.compare.highlights.YearRows;
import org.fazhi.compare.likeness.StatementReader;
import org.fazhi.compare.points.CommonPoints;
import org.fazhi.compare.points.FoundPoint;
import org.fazhi.compare.points.PointTables;
import org.fazhi.compare.region.Coverage;
import org.fazhi.compare.region.CoverageCounts;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.Peer;
import org.fazhi.compare.region.PeerSpread;
import org.fazhi.compare.region.Peers;
import org.fazhi.compare.region.RegionRollup;
import org.fazhi.compare.region.RegionalChecks;
import org.fazhi.compare.region.Roster;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.StatedReport;
import org.fazhi.compare.region.StatedReports;
import org.fazhi.compare.region.StatisticsChecks;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.compare.region.ThemeCounts;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearComparison;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.compare.years.YearlyTables;
import org.fazhi.extract.Observation;
import org.fazhi.job.env.JvmCache;
import org.fazhi.job.read.PackedReading;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * What follows when the reports of all regions are laid beside one another. Nothing is computed
 * before it is asked for, so that a run that goes on where another failed computes only what that
 * one did not write.
 */
final class RegionStage {
    private final JavaSparkContext spark;
    private final ReadingSettings reading;
    private final AnalysisSettings settings;
    private final ComparisonSettings comparison;
    private final Indicators catalogue;
    private final Divisions divisions;
    private final ReportUpdate update;
    private final ReportTables tables;
    private final List<FoundPoint> pointsBefore;
    private final List<RosterEntry> roster;
    private @Nullable JavaRDD<StatedReport> stated;
    private @Nullable JavaRDD<RegionIndicator> indicators;
    private @Nullable JavaRDD<YearOnYear> yearOnYear;
    private @Nullable YearlyTables yearly;
    private @Nullable PointTables points;

    /**
     * @param reading how the reports were read
     * @param settings how they are laid beside one another
     * @param update all reports
     * @param tables the rows of the same
     * @param pointsBefore common points that the run before found
     */
    RegionStage(
            JavaSparkContext spark,
            ReadingSettings reading,
            AnalysisSettings settings,
            ReportUpdate update,
            ReportTables tables,
            List<FoundPoint> pointsBefore) {
        this.spark = spark;
        this.reading = reading;
        this.settings = settings;
        this.comparison = settings.comparison();
        this.catalogue = reading.indicators();
        this.divisions = JvmCache.divisions(reading);
        this.update = update;
        this.tables = tables;
        this.pointsBefore = pointsBefore;
        this.roster = new Roster(divisions, settings.expected()).entries(update.documents());
    }

    /** Who is expected to report. */
    List<RosterEntry> roster() {
        return roster;
    }

    private JavaRDD<StatedReport> stated() {
        if (stated == null) {
            stated =
                    Kept.of(
                            new StatedReports(catalogue)
                                    .gather(
                                            spark,
                                            roster,
                                            update.documents(),
                                            tables.observations(),
                                            tables.checks()),
                            StatedReport.class);
        }
        return stated;
    }

    /** Indicators of regions. */
    JavaRDD<RegionIndicator> indicators() {
        if (indicators == null) {
            indicators =
                    Kept.of(
                            new RegionRollup(catalogue, divisions).rollUp(spark, roster, stated()),
                            RegionIndicator.class);
        }
        return indicators;
    }

    /** Indicators of governments beside those of the year before. */
    JavaRDD<YearOnYear> yearOnYear() {
        if (yearOnYear == null) {
            yearOnYear =
                    Kept.of(
                            new YearComparison(comparison, catalogue)
                                    .compare(spark, roster, stated()),
                            YearOnYear.class);
        }
        return yearOnYear;
    }

    /** Indicators of districts beside those of their peers. */
    JavaRDD<Peer> peers() {
        return new Peers(settings, catalogue, divisions).compare(spark, roster, stated());
    }

    /** How peers spread over the values of each indicator. */
    JavaRDD<PeerSpread> peerSpreads() {
        return new Peers(settings, catalogue, divisions).spread(spark, stated());
    }

    /** How many of the expected reports of each region are held. */
    List<Coverage> coverage() {
        return new CoverageCounts(divisions).of(roster, update.documents());
    }

    /** In how many reports of each region findings touch each theme. */
    JavaRDD<ThemeCount> themeCounts() {
        return new ThemeCounts(divisions).count(spark, update.documents(), tables.findings());
    }

    private YearlyTables yearly() {
        if (yearly == null) {
            yearly =
                    YearlyTables.of(
                            spark,
                            comparison,
                            new StatementReader(settings.points(), settings.comparison()),
                            reading,
                            roster,
                            update.documents(),
                            tables);
        }
        return yearly;
    }

    /** Shortcomings beside those of the year before. */
    JavaRDD<Recurrence> recurrences() {
        return yearly().recurrences();
    }

    /** Plans of the year before beside what this year's reports say to them. */
    JavaRDD<Promise> promises() {
        return yearly().promises();
    }

    /** What the reports say together. */
    PointTables points() {
        if (points == null) {
            points =
                    new CommonPoints(settings, divisions)
                            .of(
                                    spark,
                                    update.documents(),
                                    roster,
                                    tables.findings(),
                                    pointsBefore,
                                    recurrences());
        }
        return points;
    }

    /** Passages that stand in other reports too. */
    JavaRDD<CopiedPassage> copiedPassages() {
        return new CopiedPassages(comparison.passages()).find(spark, roster, update.readings());
    }

    /** Sentences of the overview. */
    JavaRDD<Highlight> highlights() {
        return new Highlights(settings, reading, divisions)
                .write(
                        spark,
                        roster,
                        tables,
                        indicators(),
                        new YearRows(
                                recurrences(),
                                promises(),
                                yearOnYear(),
                                points().members(),
                                points().years()));
    }

    /** The checks over several reports that no person has settled. */
    List<Check> checks() {
        List<Check> checks =
                new ArrayList<>(
                        new RegionalChecks(comparison, catalogue, divisions).of(indicators()));
        checks.addAll(yearly().checks());
        checks.addAll(
                new StatisticsChecks(comparison, catalogue, reading.statistics(), divisions)
                        .of(
                                spark,
                                update.documents(),
                                tables.observations(),
                                update.all(WarehouseTables.STATISTICS, PackedReading::statistics)));
        if (reading.corrections().figures().isEmpty()) {
            return checks;
        }
        List<Observation> settled =
                tables.observations().filter(figure -> figure.correctedValue() != null).collect();
        return new Confirmations(settled).open(checks);
    }
}
