package org.fazhi.briefing.data;

import java.io.Serializable;
import java.util.List;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.region.Peer;
import org.fazhi.compare.region.PeerSpread;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.corpus.Built;
import org.jspecify.annotations.Nullable;

/**
 * What a year's reports are compared with: the rows of the tables of that year, in any order.
 *
 * @param yearOnYear figures beside those of the year before
 * @param peers figures beside those of districts of the same kind
 * @param recurrences shortcomings beside those of the year before
 * @param promises plans of the year before beside what this year's reports say to them
 * @param similarTexts passages that also stand elsewhere; at most one row a report and kind
 * @param governments whose reports of this year or the year before texts were compared with
 * @param lastYear the rows of the year before that these rest on; null where none is held
 * @param lastEdition what this edition is beside the one before; null for the year's first
 * @param peerSpreads how peers spread; of a book's data, those of its only region and of the
 *     indicator that is shown
 * @param commonPoints which finding states which common point; {@link
 *     org.fazhi.compare.points.CommonPoint#all} makes points of them
 * @param pointYears in how many reports of each region points are stated; of a book's data, those
 *     of its own region and of the nation
 */
@Built
public record Comparisons(
        List<YearOnYear> yearOnYear,
        List<Peer> peers,
        List<Recurrence> recurrences,
        List<Promise> promises,
        List<SimilarText> similarTexts,
        int governments,
        @Nullable BriefingData lastYear,
        @Nullable LastEdition lastEdition,
        List<PeerSpread> peerSpreads,
        List<PointMember> commonPoints,
        List<PointYear> pointYears)
        implements Serializable {
    /** Nothing to compare with. */
    public static final Comparisons NONE = ComparisonsBuilder.builder().build();

    public Comparisons {
        yearOnYear = List.copyOf(yearOnYear);
        peers = List.copyOf(peers);
        recurrences = List.copyOf(recurrences);
        promises = List.copyOf(promises);
        similarTexts = List.copyOf(similarTexts);
        peerSpreads = List.copyOf(peerSpreads);
        commonPoints = List.copyOf(commonPoints);
        pointYears = List.copyOf(pointYears);
    }
}
