package org.fazhi.job.update;

import java.util.List;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.WarehouseTables;

/**
 * Names what each table of a run is made from: the same name, the same rows. What is there under
 * its name, of the run before or of one that failed, is neither computed nor written again.
 *
 * @param reports what the tables of reports are made from
 * @param topics what keywords and topics are made from
 * @param regions what the comparison of regions and years is made from
 */
public record TableWorks(String reports, String topics, String regions) {
    static final List<Table<? extends Record>> OF_TOPICS =
            List.of(
                    WarehouseTables.TERMS,
                    WarehouseTables.TOPICS,
                    WarehouseTables.SECTION_TOPICS,
                    WarehouseTables.ANALYST_FILES);

    /** One name for all, which nothing bears that is there. */
    public static TableWorks anew(String runId) {
        return new TableWorks(runId, runId, runId);
    }

    /** Checks are of reports and of regions; they are there when the regions are compared. */
    static final List<Table<? extends Record>> OF_REGIONS =
            List.of(
                    WarehouseTables.CHECKS,
                    WarehouseTables.REGION_INDICATORS,
                    WarehouseTables.YEAR_ON_YEAR,
                    WarehouseTables.PEERS,
                    WarehouseTables.RECURRENCES,
                    WarehouseTables.PROMISES,
                    WarehouseTables.COPIED_PASSAGES,
                    WarehouseTables.ROSTER,
                    WarehouseTables.COVERAGE,
                    WarehouseTables.THEME_COUNTS,
                    WarehouseTables.PEER_SPREADS,
                    WarehouseTables.COMMON_POINTS,
                    WarehouseTables.COMMON_POINT_YEARS,
                    WarehouseTables.FOUND_POINTS,
                    WarehouseTables.HIGHLIGHTS);

    /** What a table is made from. */
    String of(Table<?> table) {
        if (OF_TOPICS.contains(table)) {
            return topics;
        }
        return OF_REGIONS.contains(table) ? regions : reports;
    }
}
