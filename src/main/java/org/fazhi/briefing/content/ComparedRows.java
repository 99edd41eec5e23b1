package org.fazhi.briefing.content;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.briefing.data.Comparisons;
import org.fazhi.briefing.data.SimilarText;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.compare.points.CommonPoint;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.compare.region.Peer;
import org.fazhi.compare.region.PeerSpread;
import org.fazhi.compare.years.Promise;
import org.fazhi.compare.years.Recurrence;
import org.fazhi.compare.years.YearOnYear;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** The rows of comparisons by what they belong to. */
public final class ComparedRows {
    private final Map<String, YearOnYear> yearOnYear = new HashMap<>();
    private final Map<String, Peer> peers = new HashMap<>();
    private final Map<RegionCode, List<Recurrence>> recurrences;
    private final Map<String, Recurrence> recurrenceOf = new HashMap<>();
    private final Map<RegionCode, List<Promise>> promises;
    private final List<PointMember> members;
    private final List<PointYear> pointYears;
    private final int governments;
    private final List<PeerSpread> spread;
    private final Map<String, SimilarText> similar = new HashMap<>();

    /**
     * @param counted ids of what the reports say that count
     */
    ComparedRows(Comparisons rows, Set<String> counted) {
        members =
                rows.commonPoints().stream()
                        .filter(member -> counted.contains(member.findingId()))
                        .toList();
        pointYears = rows.pointYears();
        governments = rows.governments();
        spread = rows.peerSpreads();
        rows.yearOnYear().forEach(row -> yearOnYear.put(row.regionCode() + row.indicator(), row));
        rows.peers().forEach(row -> peers.put(row.regionCode() + row.indicator(), row));
        rows.similarTexts().forEach(row -> similar.put(row.id(), row));
        recurrences = rows.recurrences().stream().collect(groupingBy(Recurrence::regionCode));
        promises = rows.promises().stream().collect(groupingBy(Promise::regionCode));
        for (Recurrence row : rows.recurrences()) {
            if (row.findingId() != null) {
                recurrenceOf.put(row.findingId(), row);
            }
        }
    }

    /** Whether anything stands beside the year before. */
    public boolean hasYears() {
        return !yearOnYear.isEmpty() || hasPoints();
    }

    /** Whether any shortcoming or plan stands beside the year before. */
    public boolean hasPoints() {
        return hasShortcomings() || !promises.isEmpty();
    }

    /** Whether any shortcoming stands beside the year before. */
    public boolean hasShortcomings() {
        return !recurrences.isEmpty();
    }

    /** A region's figure beside that of the year before, or null. */
    public @Nullable YearOnYear years(@Nullable RegionCode regionCode, String indicator) {
        return yearOnYear.get(regionCode + indicator);
    }

    /** A region's figure beside its peers', or null. */
    public @Nullable Peer peer(@Nullable RegionCode regionCode, String indicator) {
        return peers.get(regionCode + indicator);
    }

    /** The peers of all figures. */
    List<Peer> peers() {
        return new ArrayList<>(peers.values());
    }

    /** A region's shortcomings of two years, in no order. */
    public List<Recurrence> shortcomings(@Nullable RegionCode regionCode) {
        return recurrences.getOrDefault(regionCode, List.of());
    }

    /**
     * The common points of a kind as the reports that count state them, those that most reports of
     * a region state first.
     */
    public List<CommonPoint> points(Finding.Kind kind, RegionCode scope) {
        return CommonPoint.all(kind, scope, members, pointYears);
    }

    /** What became of a shortcoming of this year; null where there is no year before. */
    public @Nullable Recurrence recurrence(String findingId) {
        return recurrenceOf.get(findingId);
    }

    /** A region's plans of the year before, in no order. */
    public List<Promise> promises(@Nullable RegionCode regionCode) {
        return promises.getOrDefault(regionCode, List.of());
    }

    /** How the peers of the only region spread over one indicator; empty where nothing says so. */
    public List<PeerSpread> spread() {
        return spread;
    }

    /** How many governments' reports texts were compared with. */
    public int governments() {
        return governments;
    }

    /** What of a report stands elsewhere, or null. */
    public @Nullable SimilarText similar(String docId, CopiedPassage.Kind kind) {
        return similar(SimilarText.id(docId, kind));
    }

    /** A passage by the id of its evidence, or null. */
    public @Nullable SimilarText similar(String id) {
        return similar.get(id);
    }
}
