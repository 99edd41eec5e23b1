package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.EditionChanges;
import org.fazhi.briefing.content.EditionTotals;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.ChangedReport;
import org.fazhi.briefing.data.ChangedReport.ChangeKind;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.warehouse.ChangeCause;
import org.fazhi.warehouse.Run;

/** 较上一版变化: reports that came, changed or went, and every figure that is another, with why. */
public final class EditionSheet {
    private final BookContext context;
    private final BookContext last;
    private final BookPlan plan;
    private final EditionChanges changes;
    private final SheetBuilder builder =
            new SheetBuilder(SheetNames.EDITION, 19, 22, 9, 15.5, 11, 15.5, 11, 22);

    private EditionSheet(BookContext context, BookPlan plan) {
        this.context = context;
        this.last = context.lastEdition();
        this.plan = plan;
        this.changes = new EditionChanges(context);
    }

    /** The sheet; none for a first edition, and none where nothing stands beside anything. */
    public static Optional<Sheet> build(BookContext context, BookPlan plan) {
        EditionSheet sheet = new EditionSheet(context, plan);
        boolean district = plan.kind() == BookPlan.Kind.REGION;
        return sheet.changes.first()
                        || sheet.changes.none()
                        || district && sheet.changes.onlyAdded()
                ? Optional.empty()
                : Optional.of(sheet.draw());
    }

    private Sheet draw() {
        builder.title(SheetNames.EDITION).unit(context.order());
        editions();
        if (context.large()) {
            provinces();
        } else if (!changes.reports().isEmpty()) {
            reports();
        }
        if (plan.kind() != BookPlan.Kind.REGION) {
            new EditionTotals(context, plan.regionCode(), changes).draw(builder);
        }
        if (!context.large() && !changes.figures().isEmpty()) {
            figures();
        }
        notes();
        return builder.build();
    }

    private void editions() {
        ReportIndex now = context.index();
        ReportIndex before = last.index();
        builder.caption(context.table("两版对照")).head(List.of("项目", "上一版", "本版"), 2, 3, 3);
        pair("数据截至（收录日期）", day(before), day(now));
        pair("收录报告（份）", before.reports().size(), now.reports().size());
        pair("其中政府报告（份）", governments(before), governments(now));
        Run run = before.data().run();
        Run latest = now.data().run();
        pair("运行编号", SafeText.clean(run.runId()), SafeText.clean(latest.runId()));
        pair("口径设置", "—", run.settingsHash().equals(latest.settingsHash()) ? "未调整" : "有调整");
        pair("程序版本", "—", run.version().equals(latest.version()) ? "未更新" : "有更新");
        builder.space(8);
    }

    private static String day(ReportIndex index) {
        return BookContext.date(index.data().asOf());
    }

    private static long governments(ReportIndex index) {
        return index.reports().stream().filter(report -> report.unit() == null).count();
    }

    private void pair(String name, long before, long now) {
        spread(name, Cell.count(before), Cell.count(now));
    }

    private void pair(String name, String before, String now) {
        spread(name, Cell.centred(before), Cell.centred(now));
    }

    private void spread(String name, Cell before, Cell now) {
        builder.spread(List.of(Cell.label(name), before, now), 2, 3, 3);
    }

    private void reports() {
        builder.caption(context.table("收录报告的变化"))
                .head(List.of("地区", "报告名称", "变化", "发布日期", "说明"), 1, 3, 1, 1, 2);
        for (ChangedReport change : changes.reports()) {
            Document report = changes.report(change);
            builder.spread(
                    List.of(
                            Cell.label(context.index().name(report)),
                            Cell.text(
                                    context.text()
                                            .cut(
                                                    report.title() == null
                                                            ? report.sourcePath()
                                                            : report.title())),
                            Cell.centred(change.kind().label()),
                            Cell.centred(BookContext.published(report)),
                            Cell.text(note(change))),
                    1,
                    3,
                    1,
                    1,
                    2);
        }
        builder.space(8);
    }

    private String note(ChangedReport change) {
        return switch (change.kind()) {
            case ADDED -> "本版起收录";
            case CHANGED -> "报告文本有改动，数据以本版所据文本为准";
            case MOVED -> "上一版归属" + context.index().name(last.index().report(change.lastDocId()));
            case GONE -> SafeText.clean(change.note());
        };
    }

    /** Where there are many reports: how many of each province came, changed and went. */
    private void provinces() {
        Map<String, long[]> counts = new TreeMap<>();
        for (ChangedReport change : changes.reports()) {
            String code = changes.report(change).regionCode();
            String province = code == null ? "~" : DivisionNames.provinceOf(code);
            counts.computeIfAbsent(province, key -> new long[5])[change.kind().ordinal()]++;
        }
        for (EditionChanges.FigureChange figure : changes.figures()) {
            String province = DivisionNames.provinceOf(figure.change().regionCode());
            counts.computeIfAbsent(province, key -> new long[5])[ChangeKind.values().length]++;
        }
        builder.caption(context.table("各省收录报告和数据的变化"))
                .head(
                        List.of("省份", "新增（份）", "改动（份）", "归属调整（份）", "撤下（份）", "数据变化（项）"),
                        1,
                        1,
                        2,
                        1,
                        1,
                        2);
        counts.forEach(
                (province, row) -> {
                    List<Cell> cells = new ArrayList<>();
                    boolean open = province.equals("~");
                    cells.add(Cell.label(open ? "地区待核实" : context.index().places().name(province)));
                    for (long count : row) {
                        cells.add(Cell.count(count));
                    }
                    builder.spread(cells, 1, 1, 2, 1, 1, 2);
                });
        builder.space(8);
    }

    private void figures() {
        builder.caption(context.table("两版均收录的报告中变化的数据"))
                .head("地区", "指标", "单位", "上一版", "依据", "本版", "依据", "更正说明");
        for (EditionChanges.FigureChange figure : changes.figures()) {
            Indicator indicator = figure.indicator();
            builder.row(
                    Cell.label(context.index().places().fullName(figure.change().regionCode())),
                    Cell.text(indicator.name()),
                    Cell.centred(FigureNumberFormat.columnUnit(indicator.unit())),
                    figure.before(),
                    Cell.wayTo(figure.before()),
                    figure.now(),
                    Cell.wayTo(figure.now()),
                    Cell.text(reason(figure)));
        }
    }

    /** The cause and, where a person gave one, the reason. */
    private String reason(EditionChanges.FigureChange figure) {
        ChangeCause cause = figure.change().cause();
        String name = name(cause);
        if (cause != ChangeCause.CORRECTION) {
            return name;
        }
        return figure.now().sources().stream()
                .map(context.index()::observation)
                .filter(one -> one != null && one.correctionReason() != null)
                .map(Observation::correctionReason)
                .findFirst()
                .map(words -> name + "：" + context.text().cut(words))
                .orElse(name);
    }

    public static String name(ChangeCause cause) {
        return switch (cause) {
            case TEXT -> "原文改动";
            case CORRECTION -> "人工更正或确认";
            case SETTINGS -> "口径设置调整";
            case PROGRAM -> "程序更新";
            case SETTINGS_OR_PROGRAM -> "口径设置调整或程序更新";
        };
    }

    private void notes() {
        Run run = last.index().data().run();
        Run latest = context.index().data().run();
        builder.note(
                context.large()
                        ? "注：1.收录报告较多，各份报告和各项数据的变化见各省分册和各地分册。"
                        : "注：1.数据的变化只列两版均收录的政府报告；新增、撤下的报告，其数据整体计入或不再计入，不逐项列出。待核实指报告内数据不一致，核实前不列。");
        builder.note("2.更正说明：原文改动指报告文本与上一版不同；人工更正或确认指经人工核对；口径设置调整、程序更新指报告文本不变，提取或归并的规则不同。");
        if (!run.settingsHash().equals(latest.settingsHash())
                || !run.version().equals(latest.version())) {
            builder.note("3.本版口径设置或程序与上一版不同，注明原文改动的数据也可能兼有此原因。");
        }
    }
}
