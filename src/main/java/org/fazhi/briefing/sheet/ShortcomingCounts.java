package org.fazhi.briefing.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ChartTitles;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ThemeMentions;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.extract.Finding;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.part.ThemeCountTexts;

/** In how many reports shortcomings touch each field and each nature, as tables and charts. */
public final class ShortcomingCounts {
    private static final double CHART_ROW = 16;
    private static final int MIDDLE = 5;

    private ShortcomingCounts() {}

    /** Adds the tables and, where they say something, their charts. */
    public static void add(SheetBuilder builder, BookContext context) {
        ThemeCountTexts texts = context.texts().themeCounts();
        int reports = context.index().counted().size();
        List<ThemeMentions> fields =
                ThemeMentions.of(context, Finding.Kind.SHORTCOMING, ThemeCount.Axis.FIELD);
        int first = builder.nextRow() + 2;
        counts(builder, context, texts.fields(), context.texts().heads().field(), fields, reports);
        List<ThemeMentions> natures =
                ThemeMentions.of(context, Finding.Kind.SHORTCOMING, ThemeCount.Axis.NATURE);
        counts(builder, context, texts.natures(), texts.nature(), natures, reports);
        builder.note(texts.note().with(context.countedName(), reports));
        charts(builder, context, fields, natures, first, reports);
    }

    private static void counts(
            SheetBuilder builder,
            BookContext context,
            String caption,
            String head,
            List<ThemeMentions> counts,
            int reports) {
        ThemeCountTexts texts = context.texts().themeCounts();
        builder.caption(context.table(caption))
                .head(
                        List.of(
                                head,
                                texts.reports(),
                                texts.share().with(context.countedName()),
                                texts.regions(),
                                context.texts().heads().evidence()),
                        1,
                        1,
                        1,
                        3,
                        builder.columns() - 6);
        for (ThemeMentions count : counts) {
            List<String> sources = context.large() ? List.of() : count.findingIds();
            builder.spread(
                    List.of(
                            Cell.label(count.name()),
                            new Cell.Numeric(count.reports(), "#,##0", sources, null),
                            Cell.share(count.reports(), reports),
                            Cell.text(
                                    context.large()
                                            ? texts.provinces().with(provinces(context, count))
                                            : names(context, count)),
                            sources.isEmpty()
                                    ? Cell.centred(texts.elsewhere())
                                    : new Cell.Evidence(sources)),
                    1,
                    1,
                    1,
                    3,
                    builder.columns() - 6);
        }
    }

    private static long provinces(BookContext context, ThemeMentions count) {
        return count.docIds().stream()
                .map(id -> context.index().report(id).regionCode())
                .filter(Objects::nonNull)
                .map(RegionCode::provinceOrCorps)
                .distinct()
                .count();
    }

    private static String names(BookContext context, ThemeMentions count) {
        ReportIndex index = context.index();
        List<String> names =
                count.findings().stream()
                        .map(each -> index.name(index.report(each.docId())))
                        .distinct()
                        .toList();
        return names.size() <= 5
                ? String.join("、", names)
                : context.texts()
                        .themeCounts()
                        .several()
                        .with(
                                names.stream().limit(5).collect(Collectors.joining("、")),
                                names.size());
    }

    /**
     * The two tables as charts side by side, or the one that says something; without their last
     * row, where that is what belongs to no theme.
     */
    private static void charts(
            SheetBuilder builder,
            BookContext context,
            List<ThemeMentions> fields,
            List<ThemeMentions> natures,
            int first,
            int reports) {
        List<ThemeMentions> shown = ThemeMentions.sorted(fields);
        List<ThemeMentions> shownNatures = ThemeMentions.sorted(natures);
        boolean left = says(context, shown);
        boolean right = says(context, shownNatures);
        if (!left && !right) {
            return;
        }
        builder.space(8);
        int from = builder.nextRow();
        int bars = Math.max(left ? shown.size() : 0, right ? shownNatures.size() : 0);
        int until = from + Math.max(6, bars + 3);
        for (int row = from; row < until; row++) {
            builder.space(CHART_ROW);
        }
        int middle = left ? right ? MIDDLE : builder.columns() : 0;
        if (left) {
            String title = ChartTitles.fields(context, fields, reports);
            NativeChart.Area area = new NativeChart.Area(from, until, 0, middle);
            builder.chart(chart(context, title, first, shown.size(), area));
        }
        if (right) {
            String title = ChartTitles.natures(context, natures, reports);
            int table = first + fields.size() + 2;
            NativeChart.Area area = new NativeChart.Area(from, until, middle, builder.columns());
            builder.chart(chart(context, title, table, shownNatures.size(), area));
        }
        builder.caption(context.figure(context.texts().themeCounts().chart())).space(8);
    }

    private static boolean says(BookContext context, List<ThemeMentions> counts) {
        return counts.size() >= context.settings().chartMinimum()
                && counts.stream().mapToInt(ThemeMentions::reports).distinct().count() > 1;
    }

    private static NativeChart chart(
            BookContext context, String title, int first, int bars, NativeChart.Area area) {
        return new NativeChart(
                title,
                new NativeChart.Table(
                        SheetNames.SHORTCOMINGS,
                        0,
                        List.of(new NativeChart.Series(context.texts().themeCounts().series(), 1)),
                        first,
                        first + bars - 1),
                area,
                NativeChart.Orientation.BARS);
    }
}
