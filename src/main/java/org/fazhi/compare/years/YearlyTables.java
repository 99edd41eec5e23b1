package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.audit.Check;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.carry.Kept;
import org.fazhi.compare.likeness.StatementReader;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.StatedReports;
import org.fazhi.corpus.Document;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.reading.ReadingSettings;

/**
 * What governments say in one year beside what they said the year before.
 *
 * @param recurrences shortcomings
 * @param promises plans
 * @param checks of figures that speak of the year before, by id
 */
public record YearlyTables(
        JavaRDD<Recurrence> recurrences, JavaRDD<Promise> promises, List<Check> checks) {

    /**
     * Compares; costs nothing where the roster knows one year only.
     *
     * @param spark carries
     * @param points the common points
     * @param reading how the reports were read
     * @param roster whose reports are held in which years
     * @param documents of them; their text is not used
     * @param tables what was read of them
     */
    public static YearlyTables of(
            JavaSparkContext spark,
            ComparisonSettings settings,
            StatementReader points,
            ReadingSettings reading,
            List<RosterEntry> roster,
            List<Document> documents,
            ReportTables tables) {
        if (ReportPair.of(roster).isEmpty()) {
            return new YearlyTables(spark.emptyRDD(), spark.emptyRDD(), List.of());
        }
        Broadcast<Comparing> comparing =
                spark.broadcast(
                        new Comparing(
                                new Recurrences(settings, points),
                                new Promises(settings),
                                new PreviousYearChecks(
                                        settings, reading, StatedReports.partial(documents))));
        JavaRDD<OfPair> pairs =
                Kept.of(
                        SuccessiveReports.of(
                                        spark, roster, tables.findings(), tables.observations())
                                .map(years -> comparing.value().of(years)),
                        OfPair.class);
        List<Check> checks =
                new ArrayList<>(pairs.flatMap(pair -> pair.checks().iterator()).collect());
        checks.sort(Comparator.comparing(Check::checkId));
        return new YearlyTables(
                pairs.flatMap(pair -> pair.recurrences().iterator()),
                pairs.flatMap(pair -> pair.promises().iterator()),
                checks);
    }

    /** All that is found in one pair of reports: they are laid side by side once. */
    private record OfPair(
            List<Recurrence> recurrences, List<Promise> promises, List<Check> checks) {}

    private record Comparing(Recurrences recurrences, Promises promises, PreviousYearChecks checks)
            implements Serializable {
        OfPair of(SuccessiveReports years) {
            return new OfPair(recurrences.of(years), promises.of(years), checks.of(years));
        }
    }
}
