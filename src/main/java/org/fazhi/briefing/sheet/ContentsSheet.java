package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ChartTitles;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.CoreIndicators;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.ContentsTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.reading.Indicators.Indicator;

/** 公开与内容要素: when reports were made public, what they hold, how exact their figures are. */
public final class ContentsSheet {
    private static final int NAMES = 400;
    private static final int LISTED = 30;
    private static final int CHART_ROWS = 16;

    private final BookContext context;
    private final ReportIndex index;
    private final ContentsTexts texts;
    private final HeadTexts heads;

    private ContentsSheet(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().contents();
        this.heads = context.texts().heads();
    }

    public static Sheet build(BookContext context, CoveredAreas coverage) {
        return new ContentsSheet(context).sheet(coverage);
    }

    private Sheet sheet(CoveredAreas coverage) {
        List<Column<Document>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.CONTENTS, columns);
        builder.title(texts.title()).unit(context.order());
        held(builder, coverage);
        stated(builder);
        builder.caption(context.table(texts.reports().caption()))
                .head(columns)
                .rows(columns, index.reports())
                .note(texts.reports().note().with(context.dueHeading()))
                .source();
        return builder.build();
    }

    private List<Column<Document>> columns() {
        List<Column<Document>> columns = new ArrayList<>();
        columns.add(new Column<>(heads.region(), 19, report -> Cell.label(index.name(report))));
        columns.add(new Column<>(heads.published(), 16, report -> context.publishedCell(report)));
        columns.add(new Column<>(context.dueHeading(), 11, this::timely));
        columns.add(content(Section.ContentKind.ACHIEVEMENTS, 12));
        columns.add(content(Section.ContentKind.SHORTCOMINGS, 10));
        columns.add(content(Section.ContentKind.LEADERSHIP, 12));
        columns.add(content(Section.ContentKind.PLAN, 10));
        columns.add(
                new Column<>(
                        texts.reports().figures(),
                        10,
                        report -> Cell.count(index.observations(report).size())));
        columns.add(
                new Column<>(
                        texts.reports().approximate(),
                        12,
                        report -> approximate(index.observations(report))));
        columns.add(
                new Column<>(
                        texts.reports().hundred(),
                        14,
                        report -> hundred(index.observations(report))));
        return columns;
    }

    private Column<Document> content(Section.ContentKind kind, double width) {
        return new Column<>(
                ContentsHeld.name(texts, kind),
                width,
                report -> Cell.centred(new ContentsHeld(index, report).state(texts, kind)));
    }

    /** The share of figures that are said to be about so many. */
    static Cell approximate(List<Observation> figures) {
        return Cell.share(
                figures.stream()
                        .filter(figure -> figure.qualifier() != Observation.Qualifier.EXACT)
                        .count(),
                figures.size());
    }

    /** The share of percentages that are a hundred. */
    static Cell hundred(List<Observation> figures) {
        List<Observation> rates =
                figures.stream().filter(figure -> figure.unit().equals("%")).toList();
        return Cell.share(rates.stream().filter(rate -> rate.value() == 100).count(), rates.size());
    }

    private Cell timely(Document report) {
        Boolean timely = context.onTime(report);
        return timely == null
                ? new Cell.Absent(Absence.NOT_STATED, List.of())
                : Cell.centred(timely ? texts.reports().yes() : texts.reports().no());
    }

    /** An area with the names of its regions whose reports are not held. */
    private record Area(RegionCode code, List<String> missing) {}

    /** Who is expected, who is held, who is not, by area. */
    private void held(SheetBuilder builder, CoveredAreas coverage) {
        Map<RegionCode, List<String>> names = new TreeMap<>();
        coverage.areas().forEach(area -> names.put(area, new ArrayList<>()));
        for (RosterEntry entry : index.missing()) {
            names.computeIfAbsent(coverage.areaOf(entry.regionCode()), code -> new ArrayList<>())
                    .add(index.places().name(entry.regionCode()));
        }
        if (index.expected() == 0) {
            return;
        }
        ContentsTexts.Held said = texts.held();
        List<Column<Area>> columns =
                List.of(
                        Column.over(
                                1,
                                said.area(),
                                area -> Cell.label(index.places().name(area.code()))),
                        Column.over(
                                1, said.due(), area -> Cell.count(coverage.expected(area.code()))),
                        Column.over(1, said.held(), area -> Cell.count(coverage.held(area.code()))),
                        Column.over(1, said.missing(), area -> Cell.count(area.missing().size())),
                        Column.over(6, said.places(), area -> Cell.text(listed(area.missing()))));
        builder.caption(context.table(said.caption())).headOnce(columns);
        names.forEach((code, missing) -> builder.row(columns, new Area(code, missing)));
        builder.note(said.note());
    }

    private String listed(List<String> names) {
        if (names.size() <= LISTED) {
            return names.isEmpty() ? "—" : SafeText.clean(String.join("、", names));
        }
        String first = String.join("、", names.subList(0, LISTED));
        return texts.held().more().with(context.text().cut(first, NAMES), names.size());
    }

    private void stated(SheetBuilder builder) {
        List<Document> reports = index.districts();
        List<Indicator> core = CoreIndicators.of(context);
        if (reports.size() < 2 || core.isEmpty()) {
            return;
        }
        ContentsTexts.Stating said = texts.stating();
        List<Column<Indicator>> columns =
                List.of(
                        Column.over(4, heads.indicator(), each -> Cell.label(each.name())),
                        Column.over(
                                3,
                                said.reports(),
                                each ->
                                        Cell.count(CoreIndicators.stating(context, reports, each))
                                                .resting(
                                                        CoreIndicators.statedIn(
                                                                context, reports, each))),
                        Column.over(
                                3,
                                said.share(),
                                each ->
                                        Cell.share(
                                                        CoreIndicators.stating(
                                                                context, reports, each),
                                                        reports.size())
                                                .resting(
                                                        CoreIndicators.statedIn(
                                                                context, reports, each))));
        builder.caption(context.table(said.caption())).headOnce(columns);
        int first = builder.nextRow();
        builder.rows(columns, core);
        int last = builder.nextRow() - 1;
        if (last - first + 1 >= context.settings().chartMinimum()) {
            chart(builder, first, last);
        }
    }

    private void chart(SheetBuilder builder, int first, int last) {
        builder.space(8);
        int from = builder.nextRow();
        for (int i = 0; i < CHART_ROWS; i++) {
            builder.space(22);
        }
        builder.chart(
                new NativeChart(
                        ChartTitles.stated(context),
                        new NativeChart.Table(
                                SheetNames.CONTENTS,
                                0,
                                List.of(new NativeChart.Series(texts.stating().series(), 4)),
                                first,
                                last),
                        new NativeChart.Area(from, from + CHART_ROWS, 0, builder.columns()),
                        NativeChart.Orientation.BARS));
        builder.caption(context.figure(texts.stating().chart()));
    }
}
