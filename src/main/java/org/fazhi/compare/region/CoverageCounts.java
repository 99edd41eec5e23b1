package org.fazhi.compare.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;

/** Counts what the reports cover, in every region of which a report is held or expected. */
public final class CoverageCounts {
    private final Divisions divisions;

    public CoverageCounts(Divisions divisions) {
        this.divisions = divisions;
    }

    private static final class Count {
        private int expected;
        private int held;
        private int missing;
    }

    /**
     * The rows by year and region.
     *
     * @param roster who is expected and whose report is held
     * @param documents of any status; their text is not used
     */
    public List<Coverage> of(Collection<RosterEntry> roster, Collection<Document> documents) {
        Map<Integer, Map<RegionCode, Count>> counts = new TreeMap<>();
        for (RosterEntry entry : roster) {
            if (entry.expected()) {
                for (Count count : within(counts, entry.reportYear(), entry.regionCode())) {
                    count.expected++;
                    count.missing += entry.docId() == null ? 1 : 0;
                }
            }
        }
        for (Document document : documents) {
            if (document.status() == Document.Status.OK
                    && document.isGovernments()
                    && document.regionCode() != null
                    && document.reportYear() != null) {
                within(counts, document.reportYear(), document.regionCode())
                        .forEach(count -> count.held++);
            }
        }
        List<Coverage> rows = new ArrayList<>();
        counts.forEach(
                (year, regions) ->
                        regions.forEach((code, count) -> rows.add(row(year, code, count))));
        return rows;
    }

    private List<Count> within(
            Map<Integer, Map<RegionCode, Count>> counts, int year, RegionCode regionCode) {
        Map<RegionCode, Count> ofYear = counts.computeIfAbsent(year, each -> new TreeMap<>());
        return divisions.within(regionCode).stream()
                .map(code -> ofYear.computeIfAbsent(code, each -> new Count()))
                .toList();
    }

    private Coverage row(int year, RegionCode code, Count count) {
        return new Coverage(
                year, code, divisions.level(code), count.expected, count.held, count.missing);
    }
}
