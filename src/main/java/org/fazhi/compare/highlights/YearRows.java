package org.fazhi.compare.highlights;

import org.apache.spark.api.java.JavaRDD;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;

/**
 * What the overview tells of several reports together and of the years before.
 *
 * @param recurrences shortcomings beside those of the year before
 * @param promises plans of the year before
 * @param changes figures beside those of the year before
 * @param points which findings state which common point
 * @param pointYears in how many reports of each region they are stated
 */
public record YearRows(
        JavaRDD<Recurrence> recurrences,
        JavaRDD<Promise> promises,
        JavaRDD<YearOnYear> changes,
        JavaRDD<PointMember> points,
        JavaRDD<PointYear> pointYears) {}
