package org.fazhi.compare.points;

import org.apache.spark.api.java.JavaRDD;

/**
 * What the reports say together.
 *
 * @param members which finding states which point
 * @param years in how many reports of each region points are stated
 * @param found points that were found, not listed
 */
public record PointTables(
        JavaRDD<PointMember> members, JavaRDD<PointYear> years, JavaRDD<FoundPoint> found) {}
