package org.fazhi.briefing.data;

import org.fazhi.region.RegionCode;

/**
 * A row of {@code tables/ledger.csv}: a problem of a government with its state, and the columns
 * that a bureau fills in. Filled in and put into {@code conf/ledger.csv}, it is read back by its
 * point and region.
 *
 * @param regionCode six digits
 * @param pointId the common point that it states
 * @param reportYear the year of the report
 * @param region its full name
 * @param point the name of the point
 * @param wording this year's words; empty where this year's report does not mention it
 * @param state what became of it, as the books say it
 * @param unit who is to do something
 * @param measure what
 * @param due by when, as 2024-09-30
 * @param progress how far it is
 */
public record LedgerRow(
        RegionCode regionCode,
        String pointId,
        int reportYear,
        String region,
        String point,
        String wording,
        String state,
        String unit,
        String measure,
        String due,
        String progress) {}
