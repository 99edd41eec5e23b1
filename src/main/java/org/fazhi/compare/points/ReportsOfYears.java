package org.fazhi.compare.points;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.compare.region.CountedReports;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.years.ReportPair;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The reports, in which regions each counts ({@link CountedReports}), and which of them follow one
 * another.
 *
 * @param reports by id
 * @param number how many count in each region and year
 * @param pairs reports of successive years of one government, by the ids of both
 */
record ReportsOfYears(
        Map<String, Report> reports, Map<Scope, Integer> number, Map<String, List<Pair>> pairs)
        implements Serializable {

    /** A report: its year, its region, and the regions that it counts in. */
    record Report(int year, @Nullable RegionCode regionCode, List<Scope> scopes)
            implements Serializable {}

    /** A region in a year. */
    record Scope(int year, RegionCode code) implements Serializable {}

    /** A report and the one of the year before. */
    record Pair(String docId, String previousDocId) implements Serializable {}

    static ReportsOfYears of(
            Divisions divisions, Collection<Document> documents, List<RosterEntry> roster) {
        CountedReports counted = CountedReports.of(divisions, documents);
        Map<String, Report> reports = new HashMap<>();
        Map<Scope, Integer> number = new HashMap<>();
        for (Document document : documents) {
            Integer year = document.reportYear();
            if (document.status() == Document.Status.OK && year != null) {
                List<Scope> scopes = new ArrayList<>();
                for (CountedReports.Scope each : counted.of(document.docId())) {
                    if (each.code() != null) {
                        scopes.add(new Scope(year, each.code()));
                    }
                }
                reports.put(document.docId(), new Report(year, document.regionCode(), scopes));
                scopes.forEach(scope -> number.merge(scope, 1, Integer::sum));
            }
        }
        Map<String, List<Pair>> pairs = new HashMap<>();
        for (ReportPair each : ReportPair.of(roster)) {
            Pair pair = new Pair(each.docId(), each.previousDocId());
            pairs.computeIfAbsent(each.docId(), id -> new ArrayList<>()).add(pair);
            pairs.computeIfAbsent(each.previousDocId(), id -> new ArrayList<>()).add(pair);
        }
        return new ReportsOfYears(reports, number, pairs);
    }

    List<Pair> pairsOf(String docId) {
        return pairs.getOrDefault(docId, List.of());
    }

    List<Scope> scopesOf(String docId) {
        Report report = reports.get(docId);
        return report == null ? List.of() : report.scopes();
    }

    int number(Scope scope) {
        return number.getOrDefault(scope, 0);
    }
}
