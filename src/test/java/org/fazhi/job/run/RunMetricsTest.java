package org.fazhi.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkEnv;
import org.apache.spark.metrics.source.Source;
import org.fazhi.LocalSpark;
import org.fazhi.job.env.WarehouseHeldException;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

class RunMetricsTest {
    @Test
    void whatARunCountsIsAmongTheMetricsOfSpark() {
        SparkContext spark = LocalSpark.session().sparkContext();
        RunMetrics metrics = RunMetrics.register(spark);
        metrics.add(RunMetrics.Counter.FILES_READ, 3);
        metrics.add(RunMetrics.Counter.FILES_READ, 2);
        assertThat(gauges())
                .containsEntry("fazhi.files.read", 5L)
                .containsEntry("fazhi.runs.failed", 0L);
    }

    @Test
    void aRunThatFindsTheWarehouseHeldHasNotFailed() {
        RunMetrics metrics = RunMetrics.register(LocalSpark.session().sparkContext());
        metrics.ended(new WarehouseHeldException("warehouse", "another"));
        assertThat(gauges())
                .containsEntry("fazhi.runs.held", 1L)
                .containsEntry("fazhi.runs.failed", 0L);
        metrics.ended(new IllegalStateException());
        assertThat(gauges()).containsEntry("fazhi.runs.failed", 1L);
    }

    /** Those of the source that was registered last. */
    private static Map<String, Object> gauges() {
        Map<String, Object> values = new TreeMap<>();
        for (Source source :
                CollectionConverters.asJava(
                        SparkEnv.get().metricsSystem().getSourcesByName("AccumulatorSource"))) {
            MetricRegistry registry = source.metricRegistry();
            Map<String, Object> own = new TreeMap<>();
            for (Map.Entry<String, ?> gauge : registry.getGauges().entrySet()) {
                own.put(gauge.getKey(), ((Gauge<?>) gauge.getValue()).getValue());
            }
            values = own;
        }
        return values;
    }
}
