package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ChartTitles;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.CoveredAreas;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.NativeChart;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.settings.reading.Indicators.Indicator;

/** 公开与内容要素: when reports were made public, what they hold, how exact their figures are. */
public final class ContentsSheet {
    private static final int NAMES = 400;
    private static final int LISTED = 30;

    private ContentsSheet() {}

    public static Sheet build(BookContext context, CoveredAreas coverage) {
        ReportIndex index = context.index();
        SheetBuilder builder =
                new SheetBuilder(SheetNames.CONTENTS, 19, 14, 11, 12, 10, 12, 10, 10, 12, 14);
        builder.title("公开与内容要素").unit(context.order());
        held(builder, context, coverage);
        stated(builder, context);
        builder.caption(context.table("发布日期、法定内容和数据表述")).head(heads(context, "地区", "发布日期"));
        for (Document report : index.reports()) {
            ContentsHeld contents = new ContentsHeld(index, report);
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.label(index.name(report)));
            cells.add(Cell.centred(BookContext.published(report)));
            cells.add(timely(context, report));
            for (Section.ContentKind kind : ContentsHeld.REQUIRED) {
                cells.add(Cell.centred(contents.holds(kind) ? "有" : "未见"));
            }
            List<Observation> figures = index.observations(report);
            List<Observation> rates =
                    figures.stream().filter(figure -> figure.unit().equals("%")).toList();
            cells.add(Cell.count(figures.size()));
            cells.add(
                    Cell.share(
                            figures.stream()
                                    .filter(f -> f.qualifier() != Observation.Qualifier.EXACT)
                                    .count(),
                            figures.size()));
            cells.add(
                    Cell.share(
                            rates.stream().filter(rate -> rate.value() == 100).count(),
                            rates.size()));
            builder.row(cells);
        }
        builder.note(
                "注：1.年度报告应当在次年"
                        + context.dueHeading()
                        + "。2.“未见”指没有识别到该项内容，可能写在其他部分。3.约数指近、约、余、以上等表述的数字。4.不适用指报告没有数据或百分比。5.“落款”指报告只载明落款日期，不作为发布日期，不据以判断是否按时公开。");
        builder.source();
        return builder.build();
    }

    /** Whether a report was public in time; null where it gives no date. */
    public static Boolean onTime(BookContext context, Document report) {
        if (!BookContext.isPublication(report) || report.reportYear() == null) {
            return null;
        }
        return report.published().isBefore(context.deadline(report.reportYear()));
    }

    private static Cell timely(BookContext context, Document report) {
        Boolean timely = onTime(context, report);
        return timely == null
                ? new Cell.Absent(Absence.NOT_STATED, List.of())
                : Cell.centred(timely ? "是" : "否");
    }

    /** Who is expected, who is held, who is not, by area. */
    private static void held(SheetBuilder builder, BookContext context, CoveredAreas coverage) {
        ReportIndex index = context.index();
        Map<String, List<String>> names = new TreeMap<>();
        coverage.areas().forEach(area -> names.put(area, new ArrayList<>()));
        for (RosterEntry entry : index.missing()) {
            names.computeIfAbsent(coverage.areaOf(entry.regionCode()), code -> new ArrayList<>())
                    .add(index.places().name(entry.regionCode()));
        }
        if (index.expected() == 0) {
            return;
        }
        builder.caption(context.table("收录情况"))
                .head(List.of("范围", "应报（份）", "已收（份）", "未收录（份）", "未收录的地区"), 1, 1, 1, 1, 6);
        names.forEach(
                (area, missing) ->
                        builder.spread(
                                List.of(
                                        Cell.label(index.places().name(area)),
                                        Cell.count(coverage.expected(area)),
                                        Cell.count(coverage.held(area)),
                                        Cell.count(missing.size()),
                                        Cell.text(listed(context, missing))),
                                1,
                                1,
                                1,
                                1,
                                6));
        builder.note("注：应报范围按应报名单确定，没有名单的按收录地区所在省份的行政区划确定。未收录仅表示本次没有取得报告，不表示该地没有公开。");
    }

    private static String listed(BookContext context, List<String> names) {
        if (names.size() <= LISTED) {
            return names.isEmpty() ? "—" : SafeText.clean(String.join("、", names));
        }
        String first = String.join("、", names.subList(0, LISTED));
        return context.text().cut(first, NAMES) + "等" + names.size() + "地";
    }

    private static void stated(SheetBuilder builder, BookContext context) {
        List<Document> reports = IndicatorsSheet.reports(context.index());
        List<Indicator> core = IndicatorsSheet.core(context);
        if (reports.size() < 2 || core.isEmpty()) {
            return;
        }
        builder.caption(context.table("核心指标载明情况")).head(List.of("指标", "载明（份）", "占报告比重"), 4, 3, 3);
        int first = builder.nextRow();
        for (Indicator indicator : core) {
            long stating = IndicatorsSheet.stating(context, reports, indicator);
            builder.spread(
                    List.of(
                            Cell.label(indicator.name()),
                            Cell.count(stating),
                            Cell.share(stating, reports.size())),
                    4,
                    3,
                    3);
        }
        int last = builder.nextRow() - 1;
        if (last - first + 1 >= context.settings().chartMinimum()) {
            builder.space(8);
            int from = builder.nextRow();
            int rows = 16;
            for (int i = 0; i < rows; i++) {
                builder.space(22);
            }
            builder.chart(
                    new NativeChart(
                            ChartTitles.stated(context),
                            new NativeChart.Table(
                                    SheetNames.CONTENTS,
                                    0,
                                    List.of(new NativeChart.Series("报告（份）", 4)),
                                    first,
                                    last),
                            new NativeChart.Frame(from, from + rows, 0, builder.columns()),
                            NativeChart.Form.BARS));
            builder.caption(context.figure("核心指标载明的报告数（份）"));
        }
    }

    /** The columns, of places or of what holds them. */
    static List<String> heads(BookContext context, String place, String published) {
        return List.of(
                place,
                published,
                context.dueHeading(),
                "主要举措和成效",
                "存在不足",
                "第一责任人履职",
                "下年安排",
                "数据\n（条）",
                "约数所占比重",
                "百分比中100%的比重");
    }
}
