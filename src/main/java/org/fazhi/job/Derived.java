package org.fazhi.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fazhi.audit.Check;
import org.fazhi.compare.CopiedPassage;
import org.fazhi.compare.Highlight;
import org.fazhi.compare.Peer;
import org.fazhi.compare.Promise;
import org.fazhi.compare.Recurrence;
import org.fazhi.compare.RegionIndicator;
import org.fazhi.compare.RosterEntry;
import org.fazhi.compare.YearOnYear;

/**
 * What follows when the reports of all regions are laid beside one another.
 *
 * @param regionIndicators indicators of regions
 * @param yearOnYear indicators of governments beside those of the year before
 * @param peers indicators of districts beside those of their peers
 * @param recurrences shortcomings beside those of the year before
 * @param promises plans of the year before beside what this year's reports say to them
 * @param copiedPassages passages that stand in other reports too
 * @param checks over several reports
 * @param roster who is expected to report
 * @param highlights sentences of the overview
 */
record Derived(
        JavaRDD<RegionIndicator> regionIndicators,
        JavaRDD<YearOnYear> yearOnYear,
        JavaRDD<Peer> peers,
        JavaRDD<Recurrence> recurrences,
        JavaRDD<Promise> promises,
        JavaRDD<CopiedPassage> copiedPassages,
        List<Check> checks,
        List<RosterEntry> roster,
        JavaRDD<Highlight> highlights) {}
