package org.fazhi.job.update;

import java.util.List;
import org.fazhi.compare.points.FoundPoint;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * What the run before found, so that the same is known again: empty at first.
 *
 * @param topics words of its topics
 * @param points common points that no list names
 */
public record FoundBefore(List<TopicTerm> topics, List<FoundPoint> points) {

    /**
     * From the tables of a run.
     *
     * @param runId the run, or null where there is none
     */
    public static FoundBefore of(Warehouse warehouse, @Nullable String runId) {
        return new FoundBefore(
                list(warehouse, WarehouseTables.TOPICS, runId),
                list(warehouse, WarehouseTables.FOUND_POINTS, runId));
    }

    private static <R extends Record> List<R> list(
            Warehouse warehouse, Table<R> table, @Nullable String runId) {
        return runId == null || !warehouse.knows(table, runId)
                ? List.of()
                : warehouse.list(table, runId);
    }
}
