package org.fazhi.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.StatedReport;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.region.RegionCode;

/** Reports of governments and what they state, built figure by figure. */
public final class Reporting {
    private final String code;
    private final int year;
    private final Map<String, StatedFigure> figures = new TreeMap<>();
    private Document.GovernmentLevel level = Document.GovernmentLevel.COUNTY;
    private boolean partial;

    private Reporting(String code, int year) {
        this.code = code;
        this.year = year;
    }

    /** The report of a county or district. */
    public static Reporting report(String code, int year) {
        return new Reporting(code, year);
    }

    Reporting of(Document.GovernmentLevel other) {
        level = other;
        return this;
    }

    /** Made before its year's end. */
    public Reporting early() {
        partial = true;
        return this;
    }

    public Reporting states(String indicator, double value, String unit) {
        return states(indicator, value, unit, Qualifier.EXACT, null, true);
    }

    public Reporting states(
            String indicator,
            double value,
            String unit,
            Qualifier qualifier,
            String scope,
            boolean sound) {
        figures.put(
                indicator,
                new StatedFigure(
                        indicator,
                        value,
                        unit,
                        qualifier,
                        scope,
                        List.of(docId() + ":" + figures.size() + ":0"),
                        sound,
                        null));
        return this;
    }

    private String docId() {
        return code + "-" + year;
    }

    public StatedReport held() {
        return new StatedReport(
                new RosterEntry(year, new RegionCode(code), level, true, docId()),
                partial,
                Map.copyOf(figures));
    }

    /** The roster on which the reports stand. */
    public static List<RosterEntry> roster(List<StatedReport> reports) {
        return new ArrayList<>(reports.stream().map(StatedReport::entry).toList());
    }
}
