package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.text.Decimals;

/** The rows of the sheets of a large corpus: all reports together, then those of each province. */
public final class ProvinceRows {
    /** What the row of all reports is called. */
    public static final String ALL = "全部收录报告";

    private ProvinceRows() {}

    /** Reports by what their row is called; a report whose place is open comes last. */
    public static Map<String, List<Document>> of(ReportIndex index) {
        Map<String, List<Document>> rows = new LinkedHashMap<>();
        rows.put(ALL, index.reports());
        index.byProvince()
                .forEach(
                        (code, reports) ->
                                rows.put(
                                        code.isEmpty() ? "地区待核实" : index.places().name(code),
                                        reports));
        return rows;
    }

    /** The region whose reports stand in a row; null for those whose place is open. */
    public static String regionOf(String name, List<Document> reports) {
        if (name.equals(ALL)) {
            return RegionIndicator.NATION;
        }
        String code = reports.get(0).regionCode();
        return code == null ? null : DivisionNames.provinceOf(code);
    }

    /** The same without the reports of departments and those whose place is open. */
    public static Map<String, List<Document>> ofGovernments(ReportIndex index) {
        Map<String, List<Document>> rows = new LinkedHashMap<>();
        of(index)
                .forEach(
                        (name, reports) -> {
                            List<Document> own = new ArrayList<>(reports);
                            own.removeIf(
                                    report -> report.unit() != null || report.regionCode() == null);
                            if (!own.isEmpty()) {
                                rows.put(name, own);
                            }
                        });
        return rows;
    }

    /** A share with what it is a share of: 85%（17/20）. */
    public static Cell share(long part, long whole) {
        return whole == 0
                ? new Cell.Absent(Absence.NOT_APPLICABLE, List.of())
                : Cell.centred(
                        Decimals.nearest(100.0 * part / whole) + "%（" + part + "/" + whole + "）");
    }
}
