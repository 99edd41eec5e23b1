package org.fazhi.warehouse;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A record and the year of the report it belongs to, for tables that are partitioned by year though
 * their records do not carry it.
 *
 * @param year null where the report's year is not known
 * @param record the record
 */
public record Dated<R extends Record>(@Nullable Integer year, R record) implements Serializable {}
