package org.fazhi.compare.highlights;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;

/**
 * What the overview tells of the year before.
 *
 * @param recurrences shortcomings beside those of the year before
 * @param promises plans of the year before
 * @param changes figures beside those of the year before
 */
public record YearRows(
        JavaRDD<Recurrence> recurrences, JavaRDD<Promise> promises, JavaRDD<YearOnYear> changes) {
    /** Where no year before is held. */
    public static YearRows none(JavaSparkContext spark) {
        return new YearRows(spark.emptyRDD(), spark.emptyRDD(), spark.emptyRDD());
    }
}
