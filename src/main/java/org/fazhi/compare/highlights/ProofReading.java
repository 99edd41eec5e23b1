package org.fazhi.compare.highlights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.fazhi.audit.Check;
import org.fazhi.compare.ReportTables;
import org.fazhi.compare.carry.Groups;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** What proves the strengths of each report, from the tables. */
final class ProofReading {
    private ProofReading() {}

    /** The strengths with their proofs, by docId. */
    static JavaPairRDD<String, ReportFacts> of(ReportTables tables, int partitions) {
        JavaPairRDD<String, Row> findings =
                tables.findings()
                        .filter(
                                finding ->
                                        finding.kind() == Finding.Kind.STRENGTH
                                                || finding.kind() == Finding.Kind.HONOUR)
                        .mapToPair(
                                finding ->
                                        new Tuple2<>(
                                                finding.docId(),
                                                new Row(finding, null, null, null)));
        JavaPairRDD<String, Row> sections =
                tables.sections()
                        .filter(section -> !section.heading().isEmpty())
                        .mapToPair(
                                section ->
                                        new Tuple2<>(
                                                section.docId(),
                                                new Row(null, bare(section), null, null)));
        JavaPairRDD<String, Row> figures =
                tables.observations()
                        .mapToPair(
                                figure ->
                                        new Tuple2<>(
                                                figure.docId(), new Row(null, null, figure, null)));
        JavaPairRDD<String, Row> checks =
                tables.checks()
                        .filter(check -> check.docId() != null)
                        .filter(check -> check.severity() == Check.Severity.ERROR)
                        .mapToPair(
                                check ->
                                        new Tuple2<>(
                                                check.docId(), new Row(null, null, null, check)));
        return Groups.of(String.class, Row.class, partitions)
                .together(findings.union(sections).union(figures).union(checks))
                .mapValues(ProofReading::of);
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

    /** One of the four. */
    private record Row(
            @Nullable Finding finding,
            @Nullable Section section,
            @Nullable Observation figure,
            @Nullable Check check) {}

    private static ReportFacts of(List<Row> rows) {
        Set<String> contradicted = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        for (Row row : rows) {
            if (row.finding() != null) {
                findings.add(row.finding());
            } else if (row.section() != null) {
                sections.add(row.section());
            } else if (row.figure() != null) {
                figures.add(row.figure());
            } else if (row.check() != null) {
                contradicted.addAll(row.check().observationIds());
            }
        }
        return ReportFacts.proving(
                new StrengthProofs(findings, sections, figures, contradicted).all());
    }
}
