package org.fazhi.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fazhi.audit.Check;
import org.fazhi.compare.Highlight;
import org.fazhi.compare.RegionIndicator;
import org.fazhi.compare.RosterEntry;
import org.fazhi.compare.YearOnYear;

/**
 * What follows when the reports of all regions are laid beside one another.
 *
 * @param regionIndicators indicators of regions
 * @param yearOnYear indicators of governments beside those of the year before
 * @param checks over several reports
 * @param roster who is expected to report
 * @param highlights sentences of the overview
 */
record Derived(
        JavaRDD<RegionIndicator> regionIndicators,
        JavaRDD<YearOnYear> yearOnYear,
        List<Check> checks,
        List<RosterEntry> roster,
        JavaRDD<Highlight> highlights) {}
