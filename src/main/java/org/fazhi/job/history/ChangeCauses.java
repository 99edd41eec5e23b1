package org.fazhi.job.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.functions;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.RowId;
import org.fazhi.warehouse.ChangeCause;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * Tells why figures of two runs differ. Reports have the same id as long as their content is the
 * same, and figures as long as they stand at the same place.
 */
final class ChangeCauses {
    private final Run before;
    private final Run after;
    private final Set<String> kept;
    private final Map<String, String> settledBefore;
    private final Map<String, String> settledAfter;

    /**
     * @param kept ids of the reports that count in both runs
     */
    ChangeCauses(Warehouse warehouse, Run before, Run after, Set<String> kept) {
        this.before = before;
        this.after = after;
        this.kept = kept;
        this.settledBefore = settled(warehouse, before);
        this.settledAfter = settled(warehouse, after);
    }

    /** What people have said of figures, by the figures' ids. */
    private static Map<String, String> settled(Warehouse warehouse, Run run) {
        Map<String, String> settled = new HashMap<>();
        warehouse
                .rows(WarehouseTables.OBSERVATIONS, run.runId())
                .ifPresent(
                        rows ->
                                rows.filter(functions.col("corrected_value").isNotNull())
                                        .select(
                                                "observation_id",
                                                "corrected_value",
                                                "correction_reason")
                                        .collectAsList()
                                        .forEach(
                                                row ->
                                                        settled.put(
                                                                row.getString(0),
                                                                row.get(1) + " " + row.get(2))));
        return settled;
    }

    /** Why a figure is another; either may be null. */
    ChangeCause of(@Nullable RegionIndicator was, @Nullable RegionIndicator is) {
        Set<String> ids = ids(was, is);
        if (!ids.stream().map(RowId::document).allMatch(kept::contains)) {
            return ChangeCause.TEXT;
        }
        if (otherwiseSettled(was, is)) {
            return ChangeCause.CORRECTION;
        }
        boolean settings = !before.hasTheDefinitionsOf(after);
        boolean program = !before.version().equals(after.version());
        if (settings && program) {
            return ChangeCause.SETTINGS_OR_PROGRAM;
        }
        return settings ? ChangeCause.SETTINGS : ChangeCause.PROGRAM;
    }

    /** Whether people say something else of a figure than before. */
    boolean otherwiseSettled(@Nullable RegionIndicator was, @Nullable RegionIndicator is) {
        return ids(was, is).stream()
                .anyMatch(id -> !Objects.equals(settledBefore.get(id), settledAfter.get(id)));
    }

    private static Set<String> ids(@Nullable RegionIndicator was, @Nullable RegionIndicator is) {
        Set<String> ids = new HashSet<>();
        Stream.of(was, is)
                .filter(Objects::nonNull)
                .forEach(row -> ids.addAll(row.observationIds()));
        return ids;
    }
}
