package org.fazhi.job.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.briefing.data.WordExample;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.compare.figure.Quantiles;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.ChapterPath;
import org.fazhi.outline.Section;
import org.fazhi.text.Decimals;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/** What cells of a book rest on, looked up in the tables of a run at once for all of them. */
final class CellEvidence {
    private static final String SIMILAR = ":similar:";

    private final Warehouse warehouse;
    private final String runId;
    private final Map<String, RegionIndicator> totals = new HashMap<>();
    private final Map<String, Observation> observations;
    private final Map<String, Finding> findings;
    private final Map<String, Section> sections;
    private final Map<String, Document> documents;

    private final WordExamples examples;

    /** Reports without their text, for the parts of totals. */
    private final Map<String, Document> places;

    /**
     * @param quoted ids whose sentence is asked for
     * @param totalsOf keys of rows of {@code region_indicators}
     */
    CellEvidence(
            Warehouse warehouse,
            String runId,
            Collection<String> quoted,
            Collection<String> totalsOf) {
        this.warehouse = warehouse;
        this.runId = runId;
        totals(totalsOf);
        Set<String> ids = new LinkedHashSet<>(quoted);
        totals.values().forEach(row -> ids.addAll(row.observationIds()));
        this.observations =
                by(
                        rows(WarehouseTables.OBSERVATIONS, "observation_id", ids),
                        Observation::observationId);
        Set<String> others = new LinkedHashSet<>(quoted);
        others.removeAll(observations.keySet());
        this.findings =
                by(rows(WarehouseTables.FINDINGS, "finding_id", others), Finding::findingId);
        Set<String> reports =
                Stream.of(
                                quoted.stream()
                                        .map(observations::get)
                                        .filter(Objects::nonNull)
                                        .map(Observation::docId),
                                findings.values().stream().map(Finding::docId),
                                quoted.stream()
                                        .filter(id -> id.contains(SIMILAR))
                                        .map(id -> id.substring(0, id.indexOf(SIMILAR))),
                                quoted.stream()
                                        .flatMap(id -> WordExample.of(id).stream())
                                        .map(WordExample::docId))
                        .flatMap(each -> each)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        this.documents = documents(reports, rows -> rows);
        this.sections =
                by(
                        records(
                                WarehouseTables.SECTIONS,
                                "doc_id",
                                reports,
                                rows -> rows.withColumn("text", functions.lit(""))),
                        Section::sectionId);
        Set<String> stating =
                totals.values().stream()
                        .flatMap(row -> row.observationIds().stream())
                        .map(observations::get)
                        .filter(Objects::nonNull)
                        .map(Observation::docId)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        this.examples = new WordExamples(warehouse, runId, quoted);
        this.places = documents(stating, rows -> rows.withColumn("source_text", functions.lit("")));
    }

    private void totals(Collection<String> keys) {
        Set<String> wanted =
                keys.stream()
                        .map(key -> key.replace(BookCell.MEDIAN, ""))
                        .collect(Collectors.toSet());
        Set<String> indicators =
                wanted.stream().map(key -> key.split("/")[2]).collect(Collectors.toSet());
        rows(WarehouseTables.REGION_INDICATORS, "indicator", indicators).stream()
                .filter(row -> wanted.contains(row.key()))
                .forEach(row -> totals.put(row.key(), row));
    }

    private Map<String, Document> documents(
            Set<String> ids, Function<Dataset<Row>, Dataset<Row>> shape) {
        return records(
                        WarehouseTables.DOCUMENTS,
                        "doc_id",
                        ids,
                        rows -> shape.apply(rows.filter("status = 'ok'")))
                .stream()
                .collect(Collectors.toMap(Document::docId, each -> each, (one, other) -> one));
    }

    private <R extends Record> List<R> rows(Table<R> table, String column, Set<String> values) {
        return records(table, column, values, rows -> rows);
    }

    private <R extends Record> List<R> records(
            Table<R> table,
            String column,
            Set<String> values,
            Function<Dataset<Row>, Dataset<Row>> shape) {
        if (values.isEmpty()) {
            return List.of();
        }
        Dataset<Row> rows = warehouse.rows(table, runId).orElse(null);
        if (rows == null) {
            return List.of();
        }
        return shape
                .apply(rows.filter(functions.col(column).isInCollection(values)))
                .collectAsList()
                .stream()
                .map(table::record)
                .toList();
    }

    private static <R> Map<String, R> by(List<R> rows, Function<R, String> id) {
        return rows.stream().collect(Collectors.toMap(id, each -> each, (one, other) -> one));
    }

    /** The passage of an id; empty where the tables do not know it. */
    Optional<Quote> quote(String id) {
        Observation figure = observations.get(id);
        if (figure != null) {
            return quote(
                    id,
                    figure.docId(),
                    figure.sectionId(),
                    text ->
                            MarkedSentence.of(
                                    text, figure.sentenceBegin(), figure.begin(), figure.end()));
        }
        Finding finding = findings.get(id);
        if (finding != null) {
            return quote(
                    id,
                    finding.docId(),
                    finding.sectionId(),
                    text ->
                            MarkedSentence.of(
                                    text,
                                    MarkedSentence.begin(text, finding.begin()),
                                    finding.begin(),
                                    finding.end()));
        }
        return id.contains(SIMILAR)
                ? copied(id)
                : WordExample.of(id).flatMap(example -> shown(id, example));
    }

    /** The sentence that shows a word which sets a report apart. */
    private Optional<Quote> shown(String id, WordExample example) {
        Document report = documents.get(example.docId());
        return report == null
                ? Optional.empty()
                : examples.of(report, example.word())
                        .map(
                                found ->
                                        new Quote(
                                                id,
                                                found.text(),
                                                report,
                                                ChapterPath.of(found.section(), sections)));
    }

    /** Whether an id is that of an observation or a finding of the tables. */
    boolean isTraced(String id) {
        return observations.containsKey(id) || findings.containsKey(id);
    }

    private Optional<Quote> quote(
            String id,
            String docId,
            @Nullable String sectionId,
            Function<String, String> sentence) {
        Document report = documents.get(docId);
        return report == null
                ? Optional.empty()
                : Optional.of(
                        new Quote(
                                id,
                                sentence.apply(report.sourceText()),
                                report,
                                ChapterPath.of(
                                        sectionId == null ? null : sections.get(sectionId),
                                        sections)));
    }

    /** The longest passage of a report that stands elsewhere too. */
    private Optional<Quote> copied(String id) {
        String docId = id.substring(0, id.indexOf(SIMILAR));
        String kind = id.substring(id.indexOf(SIMILAR) + SIMILAR.length());
        return warehouse
                .rows(WarehouseTables.COPIED_PASSAGES, runId)
                .map(rows -> rows.filter(functions.col("section_id").startsWith(docId)))
                .stream()
                .flatMap(rows -> rows.collectAsList().stream())
                .map(WarehouseTables.COPIED_PASSAGES::record)
                .filter(passage -> passage.kind().toString().equals(kind))
                .max(
                        Comparator.comparingInt(CopiedPassage::length)
                                .thenComparing(CopiedPassage::begin, Comparator.reverseOrder()))
                .flatMap(
                        passage ->
                                quote(
                                        id,
                                        docId,
                                        passage.sectionId(),
                                        text ->
                                                MarkedSentence.of(
                                                        text,
                                                        passage.begin(),
                                                        passage.begin(),
                                                        passage.end())));
    }

    /** What a row of the table is made of; empty where the tables do not know it. */
    Optional<Total> total(String key) {
        boolean median = key.endsWith(BookCell.MEDIAN);
        RegionIndicator row = totals.get(key.replace(BookCell.MEDIAN, ""));
        if (row == null) {
            return Optional.empty();
        }
        Map<String, List<Observation>> stated = new TreeMap<>();
        for (String id : row.observationIds()) {
            Observation figure = observations.get(id);
            Document report = figure == null ? null : places.get(figure.docId());
            if (report != null) {
                String order = Objects.toString(report.regionCode(), "") + " " + report.docId();
                stated.computeIfAbsent(order, each -> new ArrayList<>()).add(figure);
            }
        }
        List<Total.Part> parts =
                stated.values().stream()
                        .map(
                                figures ->
                                        new Total.Part(
                                                place(
                                                        Objects.requireNonNull(
                                                                places.get(
                                                                        figures.get(0).docId()))),
                                                Decimals.rounded(
                                                        figures.stream()
                                                                .mapToDouble(
                                                                        Observation::effectiveValue)
                                                                .sum(),
                                                        4),
                                                figures.get(0).unit()))
                        .toList();
        Total.How how = how(row, median);
        return Optional.of(
                new Total(
                        row,
                        how,
                        median ? row.median() : row.value(),
                        parts,
                        computed(how, parts)));
    }

    private static Total.How how(RegionIndicator row, boolean median) {
        if (median) {
            return Total.How.MEDIAN;
        }
        return switch (row.basis()) {
            case REPORTED, SUMMED -> Total.How.SUM;
            case MEDIAN -> Total.How.MEDIAN;
            case RECOMPUTED -> Total.How.RATE_OF_SUMS;
        };
    }

    private static @Nullable Double computed(Total.How how, List<Total.Part> parts) {
        double[] values = parts.stream().mapToDouble(Total.Part::value).toArray();
        return switch (how) {
            case SUM -> Decimals.rounded(Arrays.stream(values).sum(), 4);
            case MEDIAN -> new Quantiles(values, 1).median();
            case RATE_OF_SUMS -> null;
        };
    }

    private static String place(Document report) {
        return Stream.of(
                        report.prefecture() == null ? report.province() : report.prefecture(),
                        report.county(),
                        report.township(),
                        report.unit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }
}
