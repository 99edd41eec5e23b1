package org.fazhi.warehouse;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.iceberg.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The states of the tables that plain readers saw when a run began. Runs hold a lock; so who finds
 * another state later finds the doing of a program that holds none.
 */
final class SeenStates {
    private final Map<String, Long> seen = new HashMap<>();

    /** Looks at all tables of runs, and at the list of runs. */
    static SeenStates of(CatalogTables tables) {
        SeenStates states = new SeenStates();
        for (Table<? extends Record> table : WarehouseTables.ofARun()) {
            states.look(tables, table);
        }
        states.look(tables, WarehouseTables.RUNS);
        return states;
    }

    private void look(CatalogTables tables, Table<?> table) {
        Snapshot state = current(tables, table);
        if (state != null) {
            seen.put(table.name(), state.snapshotId());
        }
    }

    /** The state that a table had; null where there was none. */
    @Nullable Long of(Table<?> table) {
        return seen.get(table.name());
    }

    /**
     * Makes sure that plain readers see what they saw, or what the run itself has written where
     * there was nothing to be seen.
     *
     * @throws ChangedByOthersException where another program has changed a table
     */
    void requireUnchanged(CatalogTables tables, String runId) {
        for (Table<? extends Record> table : WarehouseTables.ofARun()) {
            Snapshot state = current(tables, table);
            Long now = state == null ? null : Long.valueOf(state.snapshotId());
            if (!Objects.equals(now, of(table)) && !isOfRun(tables, table, now, runId)) {
                throw new ChangedByOthersException(table.name(), description(state));
            }
        }
    }

    private static boolean isOfRun(
            CatalogTables tables, Table<?> table, @Nullable Long state, String runId) {
        return state != null
                && new TableStates(tables.load(table))
                        .of(runId)
                        .filter(own -> own.snapshotId() == state)
                        .isPresent();
    }

    private static @Nullable Snapshot current(CatalogTables tables, Table<?> table) {
        if (!tables.has(table)) {
            return null;
        }
        org.apache.iceberg.Table stored = tables.load(table);
        stored.refresh(); // The session may have kept it from before.
        return stored.currentSnapshot();
    }

    /** A state as a person looks for it. */
    static String description(@Nullable Snapshot state) {
        return state == null
                ? "its rows are gone"
                : "snapshot %d of %s by %s"
                        .formatted(
                                state.snapshotId(),
                                Instant.ofEpochMilli(state.timestampMillis()),
                                state.summary().getOrDefault("app-id", "an unknown program"));
    }
}
