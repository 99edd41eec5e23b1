package org.fazhi.job.search;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fazhi.briefing.concordance.Concordance;
import org.fazhi.outline.ChapterPath;
import org.fazhi.outline.Section;
import org.fazhi.text.SentenceSplitter;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words over all reports of a run: keyword in context, a line a sentence in which all
 * words stand, headings being sentences too. Spark finds and orders the sections; only their
 * sentences that are shown stay in memory.
 */
public final class WordSearch {
    private static final List<String> PLACE =
            List.of("province", "prefecture", "county", "township", "unit");
    private static final List<String> OF_REPORT =
            List.of(
                    "doc_id",
                    "report_year",
                    "region_code",
                    "title",
                    "source_path",
                    "publisher",
                    "published",
                    "source_url");

    private final Warehouse warehouse;
    private final String runId;
    private final WordQuery query;
    private final List<Concordance.Line> lines = new ArrayList<>();
    private final Set<String> shown = new TreeSet<>();
    private long sentences;
    private long reports;

    private WordSearch(Warehouse warehouse, String runId, WordQuery query) {
        this.warehouse = warehouse;
        this.runId = runId;
        this.query = query;
    }

    /** The sentences of a run's reports in which the words stand. */
    public static Concordance of(Warehouse warehouse, String runId, WordQuery query) {
        return new WordSearch(warehouse, runId, query).search();
    }

    private Concordance search() {
        Dataset<Row> documents = documents();
        Iterator<Row> found = sections(documents).toLocalIterator();
        String report = null;
        boolean counted = false;
        while (found.hasNext()) {
            Row section = found.next();
            String id = section.getAs("doc_id");
            counted = counted && id.equals(report);
            report = id;
            boolean hit = sentences(section);
            if (hit && !counted) {
                reports++;
                counted = true;
            }
        }
        Map<String, Section> chapters = chapters();
        List<Concordance.Line> placed =
                lines.stream()
                        .map(
                                line ->
                                        line.in(
                                                ChapterPath.of(
                                                        chapters.get(line.sectionId()), chapters)))
                        .toList();
        return new Concordance(runId, query.given(), placed, sentences, reports, documents.count());
    }

    /** The reports that are searched, with their place in one column. */
    private Dataset<Row> documents() {
        Column place =
                functions.concat_ws("", PLACE.stream().map(functions::col).toArray(Column[]::new));
        Dataset<Row> rows =
                warehouse
                        .rows(WarehouseTables.DOCUMENTS, runId)
                        .orElseThrow()
                        .filter("status = 'ok'")
                        .select(
                                Stream.concat(
                                                OF_REPORT.stream().map(functions::col),
                                                Stream.of(place.as("place")))
                                        .toArray(Column[]::new));
        if (query.year() != null) {
            rows = rows.filter(functions.col("report_year").equalTo(query.year()));
        }
        if (query.place() != null) {
            rows =
                    rows.filter(
                            functions
                                    .col("place")
                                    .contains(query.place())
                                    .or(functions.col("region_code").startsWith(query.place())));
        }
        return rows;
    }

    /** The sections in which all words stand, each with the chapter around it. */
    private Dataset<Row> sections(Dataset<Row> documents) {
        Dataset<Row> all = warehouse.rows(WarehouseTables.SECTIONS, runId).orElseThrow();
        Column text = functions.concat_ws("\n", functions.col("heading"), functions.col("text"));
        Column fits =
                query.each()
                        .map(
                                word ->
                                        word.forms().stream()
                                                .map(text::contains)
                                                .reduce(Column::or)
                                                .orElseThrow())
                        .reduce(Column::and)
                        .orElseThrow();
        return all.filter(fits)
                .select("section_id", "doc_id", "ordinal", "heading", "text")
                .join(documents, "doc_id")
                .orderBy(
                        functions.col("report_year").desc_nulls_last(),
                        functions.col("region_code").asc_nulls_last(),
                        functions.col("doc_id"),
                        functions.col("ordinal"));
    }

    /** The sections around what is shown, without their text. */
    private Map<String, Section> chapters() {
        return warehouse
                .rows(WarehouseTables.SECTIONS, runId)
                .orElseThrow()
                .filter(functions.col("doc_id").isInCollection(shown))
                .withColumn("text", functions.lit(""))
                .collectAsList()
                .stream()
                .map(WarehouseTables.SECTIONS::record)
                .collect(Collectors.toMap(Section::sectionId, section -> section));
    }

    /** Counts the sentences of a section that fit, and keeps those that are shown. */
    private boolean sentences(Row section) {
        String heading = section.getAs("heading");
        boolean hit = false;
        if (query.fits(heading)) {
            keep(section, heading);
            hit = true;
        }
        String text = section.getAs("text");
        SentenceSplitter splitter = new SentenceSplitter(text, List.of());
        int next;
        for (int at = 0; at < text.length(); at = next) {
            String sentence = splitter.words(at);
            // Behind its end, which may be the end of a line that it does not hold.
            next = splitter.begin(at) + sentence.length() + 1;
            if (query.fits(sentence)) {
                keep(section, sentence);
                hit = true;
            }
        }
        return hit;
    }

    private void keep(Row section, String sentence) {
        sentences++;
        if (lines.size() < query.most()) {
            shown.add(section.getAs("doc_id"));
            lines.add(line(section, sentence.strip()));
        }
    }

    private Concordance.Line line(Row section, String sentence) {
        WordQuery.Word first = query.words().get(0);
        int begin = first.in(sentence);
        String word = first.at(sentence, begin);
        String title = section.getAs("title");
        return new Concordance.Line(
                section.getAs("report_year"),
                section.getAs("region_code"),
                section.getAs("place"),
                title == null ? section.getAs("source_path") : title,
                "",
                sentence.substring(0, begin),
                word,
                sentence.substring(begin + word.length()),
                section.getAs("publisher"),
                day(section.getAs("published")),
                section.getAs("source_url"),
                section.getAs("section_id"));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
