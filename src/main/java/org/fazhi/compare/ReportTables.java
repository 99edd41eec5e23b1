package org.fazhi.compare;

import org.apache.spark.api.java.JavaRDD;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;

/** What was read of all {@code ok} documents. */
public record ReportTables(
        JavaRDD<Document> documents,
        JavaRDD<Section> sections,
        JavaRDD<Observation> observations,
        JavaRDD<Finding> findings,
        JavaRDD<Check> checks) {}
