/**
 * Tables: one record class is one table.
 *
 * <p>In: records of the packages above, and Spark's catalog. Out: Iceberg tables in which a run is
 * all or nothing, and the records again as they stood after any run. Column names are those of the
 * record's components. Computes nothing, and does not know what a run is made of or where the
 * catalog lives.
 */
@NullMarked
package org.fazhi.warehouse;

import org.jspecify.annotations.NullMarked;
