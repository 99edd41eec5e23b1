package org.fazhi.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.topics.model.SectionTopic;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;

/** All rows of all tables of a run, in the tables' own order, for comparing two warehouses. */
final class TableRows {
    private TableRows() {}

    /**
     * By table. A topic keeps its id and its label from run to run, so that a history and a run
     * from nothing may call it differently: here it is called by its words.
     */
    static Map<String, List<String>> of(Warehouse warehouse, String runId) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table<? extends Record> table : WarehouseTables.exported()) {
            if (table != WarehouseTables.TOPICS && table != WarehouseTables.SECTION_TOPICS) {
                rows.put(
                        table.name(),
                        warehouse
                                .rows(table, runId)
                                .orElseThrow()
                                .coalesce(1)
                                .sortWithinPartitions(Warehouse.order(table))
                                .toJSON()
                                .collectAsList());
            }
        }
        Map<String, String> words = words(warehouse.list(WarehouseTables.TOPICS, runId));
        rows.put("topics", words.values().stream().sorted().toList());
        rows.put(
                "section_topics",
                warehouse.list(WarehouseTables.SECTION_TOPICS, runId).stream()
                        .map(row -> row(row, words))
                        .sorted()
                        .toList());
        return rows;
    }

    private static String row(SectionTopic row, Map<String, String> words) {
        return row.sectionId() + " " + words.get(row.topicId()) + " " + row.weight();
    }

    private static Map<String, String> words(List<TopicTerm> topics) {
        Map<String, List<TopicTerm>> byId = new TreeMap<>();
        topics.forEach(
                row -> byId.computeIfAbsent(row.topicId(), id -> new ArrayList<>()).add(row));
        Map<String, String> words = new TreeMap<>();
        byId.forEach(
                (id, rows) ->
                        words.put(
                                id,
                                rows.stream()
                                        .sorted(Comparator.comparingInt(TopicTerm::rank))
                                        .map(row -> row.term() + " " + row.weight())
                                        .collect(Collectors.joining(", "))));
        return words;
    }
}
