package org.fazhi.compare.points;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A common point of one year as books show it, from the rows of both tables.
 *
 * @param pointId the same in every year, region and run
 * @param kind shortcoming or strength
 * @param name in the official register, without softeners
 * @param fields ids of axis {@code field}
 * @param natures ids of axis {@code nature}; empty for strengths
 * @param members the findings that state it, the most typical wording first, then by region; empty
 *     where only the year before stated it
 * @param scopes its counts, by the region they are of ({@code 000000} is the nation)
 */
public record CommonPoint(
        String pointId,
        Finding.Kind kind,
        String name,
        List<String> fields,
        List<String> natures,
        List<PointMember> members,
        Map<RegionCode, PointYear> scopes) {
    private static final Comparator<PointMember> TYPICAL_FIRST =
            Comparator.comparingInt(PointMember::wordingRank)
                    .thenComparing(
                            PointMember::regionCode,
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(PointMember::findingId);

    public CommonPoint {
        fields = List.copyOf(fields);
        natures = List.copyOf(natures);
        members = List.copyOf(members);
        scopes = Map.copyOf(scopes);
    }

    /** What is counted of it in a region and all below it; empty where nothing is. */
    public Optional<PointYear> in(RegionCode scope) {
        return Optional.ofNullable(scopes.get(scope));
    }

    /** In how many reports of a region and all below it it is stated. */
    public int reports(RegionCode scope) {
        return in(scope).map(PointYear::reports).orElse(0);
    }

    /** The same with those of its members that stand in some reports. */
    public CommonPoint of(Collection<String> findingIds) {
        return new CommonPoint(
                pointId,
                kind,
                name,
                fields,
                natures,
                members.stream().filter(member -> findingIds.contains(member.findingId())).toList(),
                scopes);
    }

    /**
     * The points of a kind in one year: those that most reports of a scope state first, then by
     * kind of matter and name.
     *
     * @param scope of whose reports the numbers order them
     * @param members rows of {@code common_points} of one year, in any order
     * @param years rows of {@code common_point_years} of that year, in any order
     */
    public static List<CommonPoint> all(
            Finding.Kind kind,
            RegionCode scope,
            Collection<PointMember> members,
            Collection<PointYear> years) {
        Map<String, List<PointMember>> stated =
                members.stream()
                        .filter(member -> member.kind() == kind)
                        .collect(
                                groupingBy(
                                        PointMember::pointId, TreeMap::new, Collectors.toList()));
        Map<String, List<PointYear>> counted =
                years.stream()
                        .filter(row -> row.kind() == kind)
                        .collect(groupingBy(PointYear::pointId, TreeMap::new, Collectors.toList()));
        stated.keySet().forEach(id -> counted.putIfAbsent(id, List.of()));
        List<CommonPoint> points = new ArrayList<>();
        counted.forEach(
                (id, rows) -> points.add(of(id, kind, stated.getOrDefault(id, List.of()), rows)));
        points.sort(
                Comparator.comparingInt((CommonPoint point) -> point.reports(scope))
                        .reversed()
                        .thenComparing(point -> String.join(",", point.fields))
                        .thenComparing(CommonPoint::name)
                        .thenComparing(CommonPoint::pointId));
        return points;
    }

    private static CommonPoint of(
            String id, Finding.Kind kind, List<PointMember> members, List<PointYear> rows) {
        @Nullable PointMember first = members.isEmpty() ? null : members.get(0);
        return new CommonPoint(
                id,
                kind,
                first == null ? rows.get(0).name() : first.name(),
                first == null ? List.of() : first.fields(),
                first == null ? List.of() : first.natures(),
                members.stream().sorted(TYPICAL_FIRST).toList(),
                rows.stream().collect(Collectors.toMap(PointYear::scope, row -> row)));
    }
}
