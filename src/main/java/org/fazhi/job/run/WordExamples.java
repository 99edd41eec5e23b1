package org.fazhi.job.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.functions;
import org.fazhi.briefing.data.WordExample;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section;
import org.fazhi.topics.words.Term;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/** The sentences of reports that show the words which set them apart, from the tables of a run. */
final class WordExamples {
    private final List<Term> terms;
    private final List<Section> sections;

    /**
     * @param text the sentence, the word in 【】
     * @param section the section it stands in, as far as it is found
     */
    record Found(String text, @Nullable Section section) {}

    /**
     * @param quoted ids of cells, of which those of words are taken
     */
    WordExamples(Warehouse warehouse, String runId, Collection<String> quoted) {
        List<WordExample> wanted =
                quoted.stream().flatMap(id -> WordExample.of(id).stream()).toList();
        terms =
                rows(
                        warehouse,
                        runId,
                        WarehouseTables.TERMS,
                        "term",
                        wanted.stream().map(WordExample::word).collect(Collectors.toSet()));
        sections =
                rows(
                        warehouse,
                        runId,
                        WarehouseTables.SECTIONS,
                        "doc_id",
                        wanted.stream().map(WordExample::docId).collect(Collectors.toSet()));
    }

    private static <R extends Record> List<R> rows(
            Warehouse warehouse, String runId, Table<R> table, String column, Set<String> values) {
        return values.isEmpty()
                ? List.of()
                : warehouse.rows(table, runId).stream()
                        .map(rows -> rows.filter(functions.col(column).isInCollection(values)))
                        .flatMap(rows -> rows.collectAsList().stream())
                        .map(table::record)
                        .toList();
    }

    /** That of a word of a report, or of the report's region. */
    Optional<Found> of(Document report, String word) {
        return terms.stream()
                .filter(term -> term.term().equals(word) && term.example() != null)
                .filter(
                        term ->
                                term.scopeId().equals(report.docId())
                                        || term.scopeId()
                                                .equals(Objects.toString(report.regionCode())))
                .filter(term -> Objects.equals(term.reportYear(), report.reportYear()))
                .min(Comparator.comparing(Term::scopeKind))
                .map(term -> found(report, term));
    }

    private Found found(Document report, Term term) {
        String letters = letters(term.example());
        Section section =
                sections.stream()
                        .filter(each -> each.docId().equals(report.docId()))
                        .filter(each -> letters(each.text()).contains(letters))
                        .findFirst()
                        .orElse(null);
        return new Found(term.example().replace(term.term(), "【" + term.term() + "】"), section);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{P}]", "");
    }
}
