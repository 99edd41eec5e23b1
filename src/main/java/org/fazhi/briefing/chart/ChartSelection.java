package org.fazhi.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ChartTitles;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ReportsByArea;
import org.fazhi.briefing.content.ThemeMentions;
import org.fazhi.briefing.sheet.ContentsSheet;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.BookSettings;

/**
 * Chooses the charts that say something: enough bars to compare, few enough to read, and not all of
 * the same height.
 */
public final class ChartSelection {
    private final BookContext context;
    private final ReportIndex index;
    private final BookSettings settings;
    private final List<Document> reports;
    private final List<ChartModel> all = new ArrayList<>();

    private ChartSelection(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.settings = context.settings();
        this.reports = index.reports();
    }

    public static List<ChartModel> of(BookContext context) {
        ChartSelection selection = new ChartSelection(context);
        List<ThemeMentions> fields =
                ThemeMentions.of(context, Finding.Kind.SHORTCOMING, ThemeCount.Axis.FIELD);
        List<ThemeMentions> natures =
                ThemeMentions.of(context, Finding.Kind.SHORTCOMING, ThemeCount.Axis.NATURE);
        int reports = selection.reports.size();
        selection.themes("不足涉及的领域", ChartTitles.fields(fields, reports), fields);
        selection.themes("不足的性质", ChartTitles.natures(natures, reports), natures);
        selection.heat(fields);
        selection.publication();
        IndicatorCharts figures = new IndicatorCharts(context);
        figures.byRegion().ifPresent(selection::add);
        figures.twoYears().ifPresent(selection::add);
        figures.distribution().ifPresent(selection::add);
        return selection.all;
    }

    private void add(ChartModel model) {
        all.add(model);
    }

    private void themes(String name, String title, List<ThemeMentions> counts) {
        List<Integer> heights = counts.stream().map(ThemeMentions::reports).toList();
        if (says(heights.size(), Set.copyOf(heights).size())) {
            add(
                    new ChartModel(
                            name,
                            title,
                            "份",
                            "共" + reports.size() + "份报告，一份报告只计一次",
                            new ChartModel.Bars(
                                    counts.stream().map(ThemeMentions::name).toList(),
                                    heights.stream().map(Integer::doubleValue).toList())));
        }
    }

    private boolean says(int bars, int heights) {
        return bars >= settings.chartMinimum() && bars <= settings.chartMaximum() && heights > 1;
    }

    /** Fields by region: by report where they fit on a page, else by area. */
    private void heat(List<ThemeMentions> fields) {
        boolean single = reports.size() <= settings.chartMaximum();
        Map<String, List<Document>> groups =
                ReportsByArea.of(index, reports, settings.chartMaximum());
        if (fields.size() < settings.chartMinimum() || groups.size() < settings.chartMinimum()) {
            return;
        }
        List<List<Integer>> counts =
                groups.values().stream()
                        .map(
                                group ->
                                        fields.stream()
                                                .map(field -> mentioning(group, field))
                                                .toList())
                        .toList();
        add(
                new ChartModel(
                        "不足的领域和地区",
                        "各地自述不足涉及"
                                + fields.size()
                                + "个领域，"
                                + ChartTitles.fields(fields, reports.size()),
                        single ? "●为提到，空白为未提到" : "提到的报告（份）",
                        "共" + reports.size() + "份报告，按行政区划代码排列",
                        new ChartModel.Heat(
                                List.copyOf(groups.keySet()),
                                fields.stream().map(ThemeMentions::name).toList(),
                                counts,
                                single)));
    }

    private static int mentioning(List<Document> group, ThemeMentions field) {
        Set<String> mentioning = Set.copyOf(field.docIds());
        return (int) group.stream().filter(report -> mentioning.contains(report.docId())).count();
    }

    /** When reports became public, by area. */
    private void publication() {
        Map<String, List<Document>> groups = ReportsByArea.parts(index, reports);
        List<String> parts = List.of(context.dueHeading(), "此后公开", "未载明发布日期");
        List<List<Double>> values = new ArrayList<>();
        for (Boolean timely : new Boolean[] {true, false, null}) {
            values.add(
                    groups.values().stream().map(group -> (double) timely(group, timely)).toList());
        }
        long timely = timely(reports, true);
        long late = timely(reports, false);
        long kinds =
                values.stream().filter(part -> part.stream().anyMatch(value -> value > 0)).count();
        if (says(groups.size(), (int) kinds)) {
            add(
                    new ChartModel(
                            "公开时间",
                            "载明发布日期的"
                                    + (timely + late)
                                    + "份报告中，"
                                    + timely
                                    + "份在"
                                    + context.dueHeading(),
                            "份",
                            "共" + reports.size() + "份报告，按行政区划代码排列",
                            new ChartModel.Stacked(List.copyOf(groups.keySet()), parts, values)));
        }
    }

    private long timely(List<Document> group, Boolean timely) {
        return group.stream()
                .filter(report -> Objects.equals(ContentsSheet.onTime(context, report), timely))
                .count();
    }
}
