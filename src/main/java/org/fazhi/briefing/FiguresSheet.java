package org.fazhi.briefing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.compare.YearOnYear;
import org.fazhi.extract.Observation;
import org.fazhi.settings.Indicators.Indicator;

/** 本地数据: a district's figures beside those of last year and of its peers. */
final class FiguresSheet {
    private FiguresSheet() {}

    static Sheet build(Material material, BookPlan plan) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.FIGURES, 21, 6.5, 16.5, 17, 11.5, 17, 11.5, 13, 13);
        builder.title("本地数据").unit("");
        figures(builder, material, plan.regionCode());
        CardSpread.add(builder, material, plan.regionCode());
        int[] spans =
                material.single() ? new int[] {1, 4, 1, 1, 1, 1} : new int[] {1, 2, 2, 1, 1, 1, 1};
        ChecksSheet.below(builder, material, spans);
        return builder.build();
    }

    private static void figures(SheetBuilder builder, Material material, String code) {
        Holdings holdings = material.holdings();
        builder.caption(material.table("核心指标和载明的其他指标"))
                .head("指标", "单位", "本年", "上年", "增减", "同类中位数", "备注", "本年依据", "上年依据");
        Set<String> stated =
                holdings.reports().stream()
                        .filter(report -> report.unit() == null)
                        .flatMap(report -> holdings.observations(report).stream())
                        .map(Observation::indicator)
                        .filter(id -> id != null)
                        .collect(Collectors.toSet());
        for (Indicator indicator : material.indicators().values()) {
            if (!indicator.core() && !stated.contains(indicator.id())) {
                continue;
            }
            Cell own = FigureCells.own(material, code, indicator);
            Cell before = lastYear(material, code, indicator);
            builder.row(
                    Cell.label(indicator.name()),
                    Cell.centred(FigureFormat.columnUnit(indicator.unit())),
                    own,
                    before,
                    YearFiguresSheet.change(material, code, indicator),
                    PeerCells.median(material, code, indicator),
                    YearFiguresSheet.doubt(material, code, indicator),
                    Cell.wayTo(own),
                    Cell.wayTo(before));
        }
        builder.note(
                "注：1.未载明指报告没有写明，未收录指没有取得上年报告，待核实指报告内数据不一致，均不等于零；〔核〕指口径待核，〔更正〕指人工更正；“n处相加”指报告分处写明、由本分析相加。2.上年数取自上年报告；上年报告没有取得或者没有写明的，列本年报告写明的上年数，注明“本年报告载明”；“口径有变”的不作比较。");
        builder.note("3." + PeerCells.note(material, code));
        builder.note("资料来源：本地公开的法治政府建设年度报告。");
    }

    /** Last year's figure of last year's report, else the one that this year's report states. */
    private static Cell lastYear(Material material, String code, Indicator indicator) {
        Cell before = FigureCells.lastYear(material, code, indicator);
        boolean silent =
                before instanceof Cell.Absent absent
                        && (absent.why() == Absence.NOT_HELD || absent.why() == Absence.NOT_STATED);
        return silent
                ? statedNow(material, indicator).orElse(before)
                : unlessBroken(material, code, indicator, before);
    }

    /** Marks last year's figure where the definition has changed since. */
    private static Cell unlessBroken(
            Material material, String code, Indicator indicator, Cell before) {
        YearOnYear years = material.comparison().years(code, indicator.id());
        return years != null && years.change() == null && before instanceof Cell.Figure figure
                ? new Cell.Figure(
                        figure.value(), figure.format() + "\"（口径有变）\"", figure.sources(), null)
                : before;
    }

    private static Optional<Cell> statedNow(Material material, Indicator indicator) {
        Holdings holdings = material.holdings();
        String unit = FigureFormat.columnUnit(indicator.unit());
        return holdings.reports().stream()
                .filter(report -> report.unit() == null)
                .flatMap(
                        report ->
                                holdings.observations(report).stream()
                                        .filter(each -> each.isOfLastYear(report.reportYear())))
                .filter(figure -> isLevel(figure, indicator))
                .findFirst()
                .map(figure -> statedNow(figure, unit));
    }

    private static boolean isLevel(Observation figure, Indicator indicator) {
        return figure.role() != Observation.Role.CHANGE
                && figure.role() != Observation.Role.TARGET
                && indicator.id().equals(figure.indicator())
                && figure.unit().equals("%") == indicator.unit().equals("%");
    }

    private static Cell statedNow(Observation figure, String unit) {
        return new Cell.Figure(
                FigureFormat.in(unit, figure.effectiveValue()),
                FigureFormat.of(figure, unit, false) + "\"（本年报告载明）\"",
                List.of(figure.observationId()),
                null);
    }
}
