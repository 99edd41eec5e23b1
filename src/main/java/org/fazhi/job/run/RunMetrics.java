package org.fazhi.job.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.SparkContext;
import org.apache.spark.metrics.source.LongAccumulatorSource$;
import org.apache.spark.util.LongAccumulator;
import org.fazhi.job.env.WarehouseHeldException;
import org.fazhi.job.publish.RunSummary;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What a run counts, as metrics of Spark: whatever sink {@code metrics.properties} names receives
 * {@code <application>.driver.AccumulatorSource.fazhi.files.found} and its like.
 */
final class RunMetrics {
    /** What is counted. */
    enum Counter {
        FILES_FOUND,
        FILES_READ,
        FILES_CHANGING,
        FILES_ADDED,
        FILES_CHANGED,
        FILES_REMOVED,
        FILES_QUARANTINED,
        REPORTS,
        OBSERVATIONS,
        FINDINGS,
        CHECKS,
        RUNS_PUBLISHED,

        /** When the run was published, in seconds since 1970 (UTC); 0 until then. */
        RUNS_FINISHED,
        RUNS_FAILED,

        /** Another run held the warehouse or the output. */
        RUNS_HELD;

        /** Such as {@code fazhi.files.found}. */
        String metric() {
            return "fazhi." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        }
    }

    private final Map<String, LongAccumulator> counters;

    private RunMetrics(Map<String, LongAccumulator> counters) {
        this.counters = counters;
    }

    /** Registers the counters, all at zero. */
    static RunMetrics register(SparkContext spark) {
        Map<String, LongAccumulator> counters = new LinkedHashMap<>();
        for (Counter counter : Counter.values()) {
            counters.put(counter.metric(), spark.longAccumulator(counter.metric()));
        }
        LongAccumulatorSource$.MODULE$.register(
                spark,
                scala.collection.immutable.Map$.MODULE$.from(
                        CollectionConverters.asScala(counters)));
        return new RunMetrics(counters);
    }

    void add(Counter counter, long count) {
        Objects.requireNonNull(counters.get(counter.metric())).add(count);
    }

    /** Counts a run that ended with an exception. */
    void ended(Exception exception) {
        boolean held = exception instanceof WarehouseHeldException;
        add(held ? Counter.RUNS_HELD : Counter.RUNS_FAILED, 1);
    }

    /** Adds what a published run says of itself. */
    void published(RunSummary summary) {
        add(Counter.FILES_ADDED, summary.run().added());
        add(Counter.FILES_CHANGED, summary.run().changed());
        add(Counter.FILES_REMOVED, summary.run().removed());
        add(Counter.FILES_CHANGING, summary.changing().size());
        add(Counter.FILES_QUARANTINED, summary.run().quarantined());
        add(Counter.REPORTS, summary.counts().reports());
        add(Counter.OBSERVATIONS, summary.counts().observations());
        add(Counter.FINDINGS, summary.counts().findings());
        add(Counter.CHECKS, summary.counts().checks());
        add(Counter.RUNS_PUBLISHED, 1);
        add(Counter.RUNS_FINISHED, summary.run().finished().getEpochSecond());
    }
}
