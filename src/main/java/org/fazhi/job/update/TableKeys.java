package org.fazhi.job.update;

import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;

/** What a run makes sure of with every table that it has written: no two rows have one key. */
final class TableKeys {
    private TableKeys() {}

    /**
     * Makes sure that no two rows of a table have the same key: nobody could tell which of them a
     * book means.
     *
     * @param files how many files the table was given
     * @throws IllegalStateException where two have
     */
    static void requireUnique(Warehouse warehouse, Table<?> table, String runId, int files) {
        warehouse
                .repeatedKey(table, runId, files)
                .ifPresent(
                        repeated -> {
                            throw new IllegalStateException(
                                    "several rows of the table "
                                            + table
                                            + " have the key "
                                            + String.join(", ", table.key())
                                            + " = "
                                            + String.join(", ", repeated.values())
                                            + "; nothing is published: give the report that it"
                                            + " names to the maintainers, and take it out of the"
                                            + " input meanwhile");
                        });
    }
}
