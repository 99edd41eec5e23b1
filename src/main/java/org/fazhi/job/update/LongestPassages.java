package org.fazhi.job.update;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.briefing.data.SimilarText;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.text.Decimals;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/** The copied passages of each report and kind together, with the words of the longest. */
public final class LongestPassages {
    private static final StructType PLACES =
            new StructType()
                    .add("section_id", DataTypes.StringType)
                    .add("doc_id", DataTypes.StringType)
                    .add("begin", DataTypes.IntegerType)
                    .add("characters", DataTypes.IntegerType);

    private final Warehouse warehouse;
    private final String runId;

    public LongestPassages(Warehouse warehouse, String runId) {
        this.warehouse = warehouse;
        this.runId = runId;
    }

    /** All passages of a kind in a report. */
    private record Group(double share, CopiedPassage longest) {
        static Group of(List<CopiedPassage> passages) {
            CopiedPassage longest =
                    passages.stream()
                            .min(
                                    Comparator.comparingInt(CopiedPassage::length)
                                            .reversed()
                                            .thenComparing(CopiedPassage::begin))
                            .orElseThrow();
            double share = passages.stream().mapToDouble(CopiedPassage::share).sum();
            return new Group(Decimals.rounded(share, 4), longest);
        }

        String place() {
            return longest.sectionId() + ' ' + longest.begin();
        }
    }

    /**
     * The passages of a year's reports.
     *
     * @param documents of all years
     */
    public List<SimilarText> of(int year, List<Document> documents) {
        Map<String, List<CopiedPassage>> kinds = new TreeMap<>();
        for (CopiedPassage passage : warehouse.list(WarehouseTables.COPIED_PASSAGES, runId, year)) {
            String key = RowId.document(passage.sectionId()) + ' ' + passage.kind();
            kinds.computeIfAbsent(key, absent -> new ArrayList<>()).add(passage);
        }
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Group> groups = kinds.values().stream().map(Group::of).toList();
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.putIfAbsent(document.docId(), document));
        Map<String, String> words = words(year, groups);
        return groups.stream().map(group -> similar(group, byId, words)).toList();
    }

    private static SimilarText similar(
            Group group, Map<String, Document> documents, Map<String, String> words) {
        CopiedPassage longest = group.longest();
        Document other =
                longest.otherSectionId() == null
                        ? null
                        : documents.get(RowId.document(longest.otherSectionId()));
        return new SimilarText(
                RowId.document(longest.sectionId()),
                longest.kind(),
                group.share(),
                longest.sectionId(),
                longest.begin(),
                Objects.requireNonNull(words.get(group.place())),
                other == null ? null : other.regionCode(),
                other == null ? null : other.reportYear());
    }

    /** The words of passages by their place: cut where the texts are, which need not come here. */
    private Map<String, String> words(int year, List<Group> groups) {
        Dataset<Row> texts =
                warehouse
                        .rows(WarehouseTables.DOCUMENTS, runId)
                        .orElseThrow()
                        .filter(col(Table.REPORT_YEAR).equalTo(year))
                        .select("doc_id", "source_text");
        List<Row> places =
                groups.stream()
                        .map(Group::longest)
                        .map(
                                longest ->
                                        RowFactory.create(
                                                longest.sectionId(),
                                                RowId.document(longest.sectionId()),
                                                longest.begin(),
                                                longest.end() - longest.begin()))
                        .toList();
        Map<String, String> words = new HashMap<>();
        texts.join(texts.sparkSession().createDataFrame(places, PLACES), "doc_id")
                .select(
                        col("section_id"),
                        col("begin"),
                        col("source_text").substr(col("begin").plus(1), col("characters")))
                .collectAsList()
                .forEach(
                        row -> words.put(row.getString(0) + ' ' + row.getInt(1), row.getString(2)));
        return words;
    }
}
