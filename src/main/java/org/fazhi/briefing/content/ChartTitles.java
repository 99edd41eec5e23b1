package org.fazhi.briefing.content;

import java.util.List;
import org.fazhi.briefing.sheet.IndicatorsSheet;
import org.fazhi.corpus.Document;
import org.fazhi.settings.reading.Indicators.Indicator;

/** The titles of charts: each says what its chart finds, with the base. */
public final class ChartTitles {
    private ChartTitles() {}

    /** The title of the chart of fields: what it finds. */
    public static String fields(List<ThemeMentions> fields, int reports) {
        return title("提到", "不足的报告较多", "领域", fields, reports);
    }

    /** The title of the chart of natures: what it finds. */
    public static String natures(List<ThemeMentions> natures, int reports) {
        return title("不足属于", "的报告较多", "性质", natures, reports);
    }

    private static String title(
            String before, String after, String axis, List<ThemeMentions> counts, int reports) {
        int most = counts.stream().mapToInt(ThemeMentions::reports).max().orElse(0);
        List<String> names =
                counts.stream()
                        .filter(count -> count.reports() == most)
                        .map(ThemeMentions::name)
                        .toList();
        String named =
                names.size() <= 2
                        ? String.join("、", names)
                        : names.get(0) + "等" + names.size() + "个" + axis;
        String each = names.size() > 1 ? "各" : "";
        return before + named + after + "，" + each + most + "份（共" + reports + "份）";
    }

    /** The title of the chart of stated indicators. */
    public static String stated(BookContext context) {
        List<Document> reports = IndicatorsSheet.reports(context.index());
        List<Indicator> core = IndicatorsSheet.core(context);
        long half =
                core.stream()
                        .filter(
                                indicator ->
                                        IndicatorsSheet.stating(context, reports, indicator) * 2
                                                >= reports.size())
                        .count();
        return core.size() + "项核心指标中，" + half + "项有半数以上报告载明（共" + reports.size() + "份）";
    }
}
