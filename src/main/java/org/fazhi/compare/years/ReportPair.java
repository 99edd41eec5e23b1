package org.fazhi.compare.years;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.region.RegionCode;

/**
 * A government's report and that of the year before.
 *
 * @param regionCode six digits
 * @param year the later year
 * @param docId its report
 * @param previousDocId the report of the year before
 */
public record ReportPair(RegionCode regionCode, int year, String docId, String previousDocId)
        implements Serializable {

    /** All pairs of a roster, by code and year; empty where it knows one year only. */
    public static List<ReportPair> of(List<RosterEntry> roster) {
        Map<String, RosterEntry> held = new TreeMap<>();
        for (RosterEntry entry : roster) {
            if (entry.docId() != null) {
                held.put(entry.regionCode() + ":" + entry.reportYear(), entry);
            }
        }
        List<ReportPair> pairs = new ArrayList<>();
        for (RosterEntry entry : held.values()) {
            RegionCode code = entry.regionCode();
            RosterEntry before = held.get(code + ":" + (entry.reportYear() - 1));
            if (before != null) {
                pairs.add(new ReportPair(code, entry.reportYear(), entry.held(), before.held()));
            }
        }
        return pairs;
    }
}
