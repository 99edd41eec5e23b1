package org.fazhi.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.corpus.Document;
import org.fazhi.reading.Reading;
import org.fazhi.settings.Settings;

/** Computes what follows from all readings together: keywords and topics, regions, the overview. */
final class Analysis {
    private final JavaSparkContext spark;
    private final Settings settings;
    private final Stages stages;

    Analysis(JavaSparkContext spark, Settings settings, Stages stages) {
        this.spark = spark;
        this.settings = settings;
        this.stages = stages;
    }

    Derived derive(List<Document> documents, JavaRDD<Reading> readings) {
        return new Derived(
                spark.emptyRDD(),
                List.of(),
                spark.emptyRDD(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
