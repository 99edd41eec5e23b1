package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose reports count where it is said in how many something stands: those of governments
 * themselves. A region of which only departments' or townships' reports are held counts these, so
 * that their books say something; they never stand beside governments' in one number.
 *
 * @param scopes the regions that each report counts in, by its id
 * @param number how many reports count in each region
 */
public record CountedReports(Map<String, List<Scope>> scopes, Map<Scope, Integer> number)
        implements Serializable {

    /**
     * A region in a year.
     *
     * @param code null for the reports whose place is open
     */
    public record Scope(int year, @Nullable RegionCode code) implements Serializable {}

    /**
     * Those that count of some reports of one region and year.
     *
     * @param reports {@code ok} documents
     */
    public static List<Document> among(Collection<Document> reports) {
        List<Document> own = reports.stream().filter(Roster::isOwnReport).toList();
        return own.isEmpty() ? List.copyOf(reports) : own;
    }

    /**
     * Those that count in each region and year.
     *
     * @param documents of any status; their text is not used
     */
    public static CountedReports of(Divisions divisions, Collection<Document> documents) {
        Set<Scope> ofGovernments = new HashSet<>();
        for (Document document : documents) {
            if (document.status() == Document.Status.OK && Roster.isOwnReport(document)) {
                ofGovernments.addAll(within(divisions, document));
            }
        }
        Map<String, List<Scope>> scopes = new HashMap<>();
        Map<Scope, Integer> number = new HashMap<>();
        for (Document document : documents) {
            if (document.status() == Document.Status.OK && document.reportYear() != null) {
                boolean own = Roster.isOwnReport(document);
                List<Scope> counting =
                        within(divisions, document).stream()
                                .filter(scope -> own || !ofGovernments.contains(scope))
                                .toList();
                scopes.put(document.docId(), counting);
                counting.forEach(scope -> number.merge(scope, 1, Integer::sum));
            }
        }
        return new CountedReports(scopes, number);
    }

    private static List<Scope> within(Divisions divisions, Document document) {
        int year = document.reportYear() == null ? 0 : document.reportYear();
        RegionCode code = document.regionCode();
        List<Scope> within = new ArrayList<>();
        if (code == null) {
            within.add(new Scope(year, null));
            within.add(new Scope(year, RegionCode.NATION));
        } else {
            divisions.within(code).forEach(each -> within.add(new Scope(year, each)));
        }
        return within;
    }

    /** The regions that a report counts in; none of an unknown one. */
    public List<Scope> of(String docId) {
        return scopes.getOrDefault(docId, List.of());
    }

    /** How many reports count in a region. */
    public int in(Scope scope) {
        return number.getOrDefault(scope, 0);
    }
}
