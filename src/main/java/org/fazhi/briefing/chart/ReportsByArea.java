package org.fazhi.briefing.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.ChartTexts;

/** Reports by the areas that stand side by side in a chart, by division code. */
public final class ReportsByArea {
    private ReportsByArea() {}

    /** Each report by itself where there are few, else the parts of what the book covers. */
    public static Map<String, List<Document>> of(
            BookContext context, List<Document> reports, int most) {
        return reports.size() <= most
                ? named(reports, context.index()::name)
                : parts(context, reports);
    }

    /** Provinces, or the prefectures of the only one. */
    public static Map<String, List<Document>> parts(BookContext context, List<Document> reports) {
        ReportIndex index = context.index();
        boolean several = index.byProvince().size() > 1;
        DivisionNames places = index.places();
        return named(
                reports,
                report -> {
                    RegionCode code = report.regionCode();
                    return code == null
                            ? context.texts().frame().unplaced()
                            : several
                                    ? places.name(code.provinceOrCorps())
                                    : prefecture(places, context.texts().charts(), code);
                });
    }

    /** The prefecture of a division; what stands directly below the province goes by that name. */
    private static String prefecture(DivisionNames places, ChartTexts texts, RegionCode code) {
        RegionCode prefecture = code.prefecture();
        String province = places.name(code.provinceOrCorps());
        if (code.equals(code.provinceOrCorps())) {
            return texts.provinceItself().with(province);
        }
        return places.knows(prefecture)
                ? places.name(prefecture)
                : texts.belowProvince().with(province);
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
