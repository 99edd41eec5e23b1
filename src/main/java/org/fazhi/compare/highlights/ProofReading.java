package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.fazhi.audit.Check;
import org.fazhi.compare.ReportTables;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import scala.Tuple2;
import scala.Tuple4;

/** What proves the strengths of each report, from the tables. */
final class ProofReading {
    private ProofReading() {}

    /** The strengths with their proofs, by docId. */
    static JavaPairRDD<String, ReportFacts> of(ReportTables tables, int partitions) {
        JavaPairRDD<String, Finding> findings =
                tables.findings()
                        .filter(
                                finding ->
                                        finding.kind() == Finding.Kind.STRENGTH
                                                || finding.kind() == Finding.Kind.HONOUR)
                        .mapToPair(finding -> new Tuple2<>(finding.docId(), finding));
        JavaPairRDD<String, Section> sections =
                tables.sections()
                        .filter(section -> !section.heading().isEmpty())
                        .mapToPair(section -> new Tuple2<>(section.docId(), bare(section)));
        JavaPairRDD<String, Observation> figures =
                tables.observations().mapToPair(figure -> new Tuple2<>(figure.docId(), figure));
        JavaPairRDD<String, Check> checks =
                tables.checks()
                        .filter(check -> check.docId() != null)
                        .filter(check -> check.severity() == Check.Severity.ERROR)
                        .mapToPair(check -> new Tuple2<>(check.docId(), check));
        return findings.cogroup(sections, figures, checks, partitions).mapValues(ProofReading::of);
    }

    /** Where a section stands, without its words. */
    private static Section bare(Section section) {
        return new Section(
                section.sectionId(),
                section.docId(),
                section.parentId(),
                section.ordinal(),
                section.depth(),
                section.number(),
                section.heading(),
                section.kind(),
                section.domain(),
                section.begin(),
                section.end(),
                "");
    }

    private static ReportFacts of(
            Tuple4<Iterable<Finding>, Iterable<Section>, Iterable<Observation>, Iterable<Check>>
                    rows) {
        Set<String> contradicted = new HashSet<>();
        rows._4().forEach(check -> contradicted.addAll(check.observationIds()));
        return ReportFacts.proving(
                new StrengthProofs(list(rows._1()), list(rows._2()), list(rows._3()), contradicted)
                        .all());
    }

    private static <T> List<T> list(Iterable<T> rows) {
        List<T> list = new ArrayList<>();
        rows.forEach(list::add);
        return list;
    }
}
