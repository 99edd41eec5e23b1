package org.fazhi.invented;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.compare.points.PointMember;
import org.fazhi.compare.points.PointYear;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;

/** Common points of invented reports: findings of the same fields state the same. */
final class PointRows {
    final List<PointMember> members = new ArrayList<>();
    final List<PointYear> years = new ArrayList<>();

    PointRows(List<Document> documents, List<Finding> findings, int year) {
        Map<String, Document> reports = new HashMap<>();
        Map<RegionCode, Integer> held = new HashMap<>();
        for (Document document : documents) {
            reports.put(document.docId(), document);
            scopes(document).forEach(scope -> held.merge(scope, 1, Integer::sum));
        }
        Map<String, Map<String, Integer>> wordings = new TreeMap<>();
        Map<String, PointMember> points = new TreeMap<>();
        Map<String, Map<RegionCode, Set<String>>> stating = new TreeMap<>();
        for (Finding finding : findings) {
            boolean counts =
                    finding.kind() == Finding.Kind.SHORTCOMING
                            || finding.kind() == Finding.Kind.STRENGTH;
            if (!counts || !reports.containsKey(finding.docId())) {
                continue;
            }
            String id = finding.kind() + ":" + String.join(",", finding.fields());
            Map<String, Integer> ranks = wordings.computeIfAbsent(id, each -> new HashMap<>());
            ranks.putIfAbsent(finding.text(), ranks.size() + 1);
            Document report = reports.get(finding.docId());
            PointMember first = points.get(id);
            PointMember member =
                    new PointMember(
                            year,
                            finding.kind(),
                            id,
                            first == null ? finding.text() : first.name(),
                            finding.fields(),
                            finding.natures(),
                            finding.findingId(),
                            report.regionCode(),
                            ranks.get(finding.text()));
            points.putIfAbsent(id, member);
            members.add(member);
            for (RegionCode scope : scopes(report)) {
                stating.computeIfAbsent(id, each -> new TreeMap<>())
                        .computeIfAbsent(scope, each -> new TreeSet<>())
                        .add(report.docId());
            }
        }
        stating.forEach(
                (id, scopes) ->
                        scopes.forEach(
                                (scope, docIds) -> {
                                    PointMember point = points.get(id);
                                    boolean weak = point.kind() == Finding.Kind.SHORTCOMING;
                                    years.add(
                                            new PointYear(
                                                    id,
                                                    year,
                                                    scope,
                                                    docIds.size(),
                                                    held.get(scope),
                                                    1,
                                                    docIds.size() - 1,
                                                    0,
                                                    weak ? 1 : null,
                                                    weak ? docIds.size() - 1 : null,
                                                    point.kind(),
                                                    point.name()));
                                }));
    }

    private static Set<RegionCode> scopes(Document report) {
        Set<RegionCode> scopes = new LinkedHashSet<>(List.of(RegionCode.NATION));
        RegionCode code = report.regionCode();
        if (code != null) {
            scopes.addAll(List.of(code, code.prefecture(), code.province()));
        }
        return scopes;
    }
}
