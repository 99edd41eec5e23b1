package org.fazhi.job.publish;

/** In which form {@code tables} writes the tables. */
public enum TableFormat {
    /** For Excel, a file a table. */
    CSV,
    /** For Spark and other engines, a folder a table, with the types of the warehouse. */
    PARQUET
}
