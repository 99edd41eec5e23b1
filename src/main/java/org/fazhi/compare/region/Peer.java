package org.fazhi.compare.region;

import java.io.Serializable;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a county or district reports for an indicator beside its peers: divisions of the same kind,
 * in the same province where enough of them report, that state the indicator with the same scope. A
 * district whose report is silent on the indicator has a row without a rank, beside those peers
 * whose scope is the most usual; one whose figure may not be compared has none. A rank may stand in
 * tables, never in a book.
 *
 * @param reportYear the year
 * @param regionCode whose, six digits
 * @param indicator id in {@code conf/indicators/}
 * @param group the peers: code of their province, or {@code 000000} for all, a colon, and the id of
 *     their kind in {@code conf/comparison.yaml} ({@code 510000:city_district})
 * @param reporting how many of the group state the indicator with the same scope, this one included
 *     if it does
 * @param lowerQuartile over those; null where they are too few, which books show as 不作比较
 * @param median over those; null where they are too few
 * @param upperQuartile over those; null where they are too few
 * @param rank from the greatest value, 1 first, equal values the same; null where they are too few,
 *     and for a silent district
 * @param perTenThousand the figure for each ten thousand inhabitants; null for rates, and where
 *     {@code conf/population.csv} does not tell their number
 * @param perTenThousandMedian the median of these over the peers; null where they are too few
 * @param scope whose figures are beside one another, as stated; null where the reports do not say
 */
public record Peer(
        int reportYear,
        RegionCode regionCode,
        String indicator,
        String group,
        int reporting,
        @Nullable Double lowerQuartile,
        @Nullable Double median,
        @Nullable Double upperQuartile,
        @Nullable Integer rank,
        @Nullable Double perTenThousand,
        @Nullable Double perTenThousandMedian,
        @Nullable String scope)
        implements Serializable {}
