package org.fazhi.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ChartTitles;
import org.fazhi.briefing.content.ThemeMentions;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.BookSettings;
import org.fazhi.settings.briefing.texts.ChartTexts;
import org.fazhi.text.Decimals;

/**
 * Chooses the charts that say something: enough bars to compare, few enough to read, and not all of
 * the same height.
 */
public final class ChartSelection {
    private final BookContext context;
    private final BookSettings settings;
    private final List<Document> reports;
    private final ChartTexts texts;
    private final List<ChartModel> all = new ArrayList<>();

    private ChartSelection(BookContext context) {
        this.context = context;
        this.settings = context.settings();
        this.reports = context.index().counted();
        this.texts = context.texts().charts();
    }

    public static List<ChartModel> of(BookContext context) {
        ChartSelection selection = new ChartSelection(context);
        List<ThemeMentions> fields = themes(context, ThemeCount.Axis.FIELD);
        List<ThemeMentions> natures = themes(context, ThemeCount.Axis.NATURE);
        int reports = selection.reports.size();
        selection.themes(
                context.texts().themeCounts().fields(),
                ChartTitles.fields(context, fields, reports),
                fields);
        selection.themes(
                context.texts().themeCounts().natures(),
                ChartTitles.natures(context, natures, reports),
                natures);
        selection.heat(fields);
        selection.publication();
        IndicatorCharts figures = new IndicatorCharts(context);
        figures.byRegion().ifPresent(selection::add);
        figures.twoYears().ifPresent(selection::add);
        figures.distribution().ifPresent(selection::add);
        return selection.all;
    }

    private static List<ThemeMentions> themes(BookContext context, ThemeCount.Axis axis) {
        return ThemeMentions.sorted(ThemeMentions.of(context, Finding.Kind.SHORTCOMING, axis));
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
                            texts.reportUnit(),
                            texts.once().with(reports.size(), context.countedName()),
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
                ReportsByArea.of(context, reports, settings.chartMaximum());
        if (fields.size() < settings.chartMinimum() || groups.size() < settings.chartMinimum()) {
            return;
        }
        List<List<Integer>> shares =
                groups.values().stream()
                        .map(
                                group ->
                                        fields.stream()
                                                .map(field -> mentioning(group, field))
                                                .toList())
                        .toList();
        List<String> rows =
                groups.entrySet().stream()
                        .map(
                                each ->
                                        single
                                                ? each.getKey()
                                                : texts.heat()
                                                        .row()
                                                        .with(
                                                                each.getKey(),
                                                                each.getValue().size()))
                        .toList();
        add(
                new ChartModel(
                        texts.heat().name(),
                        texts.heat()
                                .title()
                                .with(
                                        fields.size(),
                                        ChartTitles.fields(context, fields, reports.size())),
                        single ? texts.heat().mentioned() : texts.heat().share(),
                        texts.reports().with(reports.size(), context.countedName()),
                        new ChartModel.Heat(
                                rows,
                                fields.stream().map(ThemeMentions::name).toList(),
                                shares,
                                single)));
    }

    /** The share of a group's reports that mention a field, in percent. */
    private static int mentioning(List<Document> group, ThemeMentions field) {
        Set<String> mentioning = Set.copyOf(field.docIds());
        long reports = group.stream().filter(report -> mentioning.contains(report.docId())).count();
        return (int) Decimals.nearest(100.0 * reports / group.size());
    }

    /** When reports became public, by area. */
    private void publication() {
        Map<String, List<Document>> groups = ReportsByArea.parts(context, reports);
        List<String> parts =
                List.of(
                        context.dueHeading(),
                        texts.publication().late(),
                        texts.publication().undated());
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
                            texts.publication().name(),
                            texts.publication()
                                    .title()
                                    .with(timely + late, timely, context.dueHeading()),
                            texts.reportUnit(),
                            texts.reports().with(reports.size(), context.countedName()),
                            new ChartModel.Stacked(List.copyOf(groups.keySet()), parts, values)));
        }
    }

    private long timely(List<Document> group, Boolean timely) {
        return group.stream()
                .filter(report -> Objects.equals(context.onTime(report), timely))
                .count();
    }
}
