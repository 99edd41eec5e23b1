package org.fazhi.briefing.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.corpus.Document;

/** Reports by the areas that stand side by side in a chart, by division code. */
public final class ReportsByArea {
    private ReportsByArea() {}

    /** Each report by itself where there are few, else the parts of what the book covers. */
    public static Map<String, List<Document>> of(
            ReportIndex index, List<Document> reports, int most) {
        return reports.size() <= most ? named(reports, index::name) : parts(index, reports);
    }

    /** Provinces, or the prefectures of the only one. */
    public static Map<String, List<Document>> parts(ReportIndex index, List<Document> reports) {
        boolean several = index.byProvince().size() > 1;
        DivisionNames places = index.places();
        return named(
                reports,
                report -> {
                    String code = report.regionCode();
                    return code == null
                            ? "地区待核实"
                            : several
                                    ? places.name(DivisionNames.provinceOf(code))
                                    : prefecture(places, code);
                });
    }

    /** The prefecture of a division; what stands directly below the province goes by that name. */
    private static String prefecture(DivisionNames places, String code) {
        String prefecture = DivisionNames.prefectureOf(code);
        String province = places.name(DivisionNames.provinceOf(code));
        if (code.equals(DivisionNames.provinceOf(code))) {
            return province + "本级";
        }
        return places.knows(prefecture) ? places.name(prefecture) : province + "直属";
    }

    private static Map<String, List<Document>> named(
            List<Document> reports, Function<Document, String> name) {
        Map<String, List<Document>> named = new LinkedHashMap<>();
        for (Document report : reports) {
            named.computeIfAbsent(name.apply(report), key -> new ArrayList<>()).add(report);
        }
        return named;
    }
}
