package org.fazhi.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fazhi.audit.Check;
import org.fazhi.compare.Highlight;
import org.fazhi.compare.RegionIndicator;
import org.fazhi.compare.RosterEntry;
import org.fazhi.compare.YearOnYear;
import org.fazhi.topics.SectionTopic;
import org.fazhi.topics.Term;
import org.fazhi.topics.TopicTerm;

/**
 * What follows from all readings together.
 *
 * @param terms keywords
 * @param topics words of topics
 * @param sectionTopics topics of sections
 * @param regionIndicators indicators of regions
 * @param yearOnYear indicators of governments beside those of the year before
 * @param checks over several reports
 * @param roster who is expected to report
 * @param highlights sentences of the overview
 */
record Derived(
        JavaRDD<Term> terms,
        List<TopicTerm> topics,
        JavaRDD<SectionTopic> sectionTopics,
        JavaRDD<RegionIndicator> regionIndicators,
        JavaRDD<YearOnYear> yearOnYear,
        List<Check> checks,
        List<RosterEntry> roster,
        JavaRDD<Highlight> highlights) {}
