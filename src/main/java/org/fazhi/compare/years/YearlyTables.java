package org.fazhi.compare.years;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.audit.Check;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.likeness.PointReader;
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
            PointReader points,
            ReadingSettings reading,
            List<RosterEntry> roster,
            List<Document> documents,
            ReportTables tables) {
        if (ReportPair.of(roster).isEmpty()) {
            return new YearlyTables(spark.emptyRDD(), spark.emptyRDD(), List.of());
        }
        JavaRDD<SuccessiveReports> years =
                SuccessiveReports.of(spark, roster, tables.findings(), tables.observations());
        return new YearlyTables(
                new Recurrences(settings, points).of(years),
                new Promises(settings).of(years),
                new PreviousYearChecks(settings, reading, StatedReports.partial(documents))
                        .of(years));
    }
}
