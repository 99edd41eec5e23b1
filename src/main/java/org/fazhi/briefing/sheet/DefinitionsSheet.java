package org.fazhi.briefing.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureNumberFormat;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.warehouse.Run;

/** 附录 指标口径: what the indicators mean, how they were counted, what was left out. */
public final class DefinitionsSheet {
    private DefinitionsSheet() {}

    public static Sheet build(BookContext context) {
        SheetBuilder builder = new SheetBuilder(SheetNames.DEFINITIONS, 20, 8, 20, 40, 12, 12, 13);
        builder.title("附录 指标口径").unit("本分析自行归纳，不是官方考核指标");
        methods(builder);
        run(builder, context.index().data().run());
        leftOut(builder, context);
        builder.pageBreak()
                .caption(context.table("指标含义和统计方法"))
                .head("指标", "单位", "领域", "含义", "类型", "能否并列", "多处数字");
        Set<String> stated =
                context.index().data().observations().stream()
                        .map(Observation::indicator)
                        .filter(id -> id != null)
                        .collect(Collectors.toSet());
        for (Indicator indicator : context.indicators().values()) {
            if (indicator.core() || stated.contains(indicator.id())) {
                builder.row(
                        Cell.label(indicator.name()),
                        Cell.centred(FigureNumberFormat.columnUnit(indicator.unit())),
                        Cell.text(context.themes().name(indicator.domain())),
                        Cell.text(indicator.definition()),
                        Cell.centred(name(indicator.kind())),
                        Cell.centred(name(indicator.comparable())),
                        Cell.centred(name(indicator.combine())));
            }
        }
        builder.note("注：列出核心指标和报告载明的指标。");
        return builder.build();
    }

    private static void methods(SheetBuilder builder) {
        builder.caption("统计方法说明");
        builder.note("一、数据取自各地公开的年度报告原文，逐条保留出处；报告没有写明的记为未载明，不推测、不补零。");
        builder.note("二、报告合计只加总载明该项的报告，是下限；中位数只在载明的报告达到规定份数时列出；比率的合计由分子、分母分别加总后计算。");
        builder.note("三、统计范围（本级、全区、全市等）、时段、基数不同的数据不作比较；负责人出庭应诉率等不由其他数据推算。");
        builder.note("四、2024年1月1日起施行修订后的《中华人民共和国行政复议法》，前后年度行政复议数据口径不同。");
        builder.note("五、数据核实由报告自身数字推算，不使用报告以外的数据；情形不一，请以原文和当地说明为准。");
        builder.note("六、本册链接较多的表，超出软件上限的部分不设链接，可按依据编号在附录中查找。");
    }

    private static void run(SheetBuilder builder, Run run) {
        if (run == null) {
            return;
        }
        builder.space(8).caption("生成情况");
        builder.note(
                "程序版本："
                        + SafeText.clean(run.version())
                        + "　运行编号："
                        + SafeText.clean(run.runId())
                        + "　设置校验码："
                        + SafeText.clean(run.settingsHash()));
        builder.note(
                "文件"
                        + run.files()
                        + "个，新增"
                        + run.added()
                        + "个，更新"
                        + run.changed()
                        + "个，移除"
                        + run.removed()
                        + "个，未变"
                        + run.unchanged()
                        + "个，未能读取"
                        + run.quarantined()
                        + "个。");
    }

    private static void leftOut(SheetBuilder builder, BookContext context) {
        List<Document> out =
                context.index().data().documents().stream()
                        .filter(document -> document.status() != Document.Status.OK)
                        .sorted(
                                Comparator.comparing(Document::status)
                                        .thenComparing(Document::sourcePath))
                        .toList();
        if (out.isEmpty()) {
            return;
        }
        builder.space(8)
                .caption(context.table("未纳入统计的文件"))
                .head(List.of("文件", "情形", "说明"), 3, 1, 3);
        for (Document document : out) {
            builder.spread(
                    List.of(
                            Cell.text(context.text().cut(document.sourcePath(), 200)),
                            Cell.centred(name(document.status())),
                            Cell.text(context.text().cut(document.reason(), 200))),
                    3,
                    1,
                    3);
        }
    }

    private static String name(Document.Status status) {
        return switch (status) {
            case OK -> "纳入";
            case OTHER -> "不是年度报告";
            case SUPERSEDED -> "重复或有较新版本";
            case QUARANTINED -> "未能读取";
        };
    }

    private static String name(Indicators.IndicatorKind kind) {
        return switch (kind) {
            case FLOW -> "当年发生";
            case STOCK -> "期末状态";
            case RATE -> "比率";
            case AMOUNT -> "金额";
        };
    }

    private static String name(Indicators.Comparable comparable) {
        return switch (comparable) {
            case YES -> "可以并列";
            case NOTE -> "注意口径";
            case NO -> "不作并列";
        };
    }

    private static String name(Indicators.Combine combine) {
        return switch (combine) {
            case FIRST -> "取首次载明";
            case SUM -> "相加";
            case MAX -> "取最大";
            case SEPARATE -> "分别列出";
        };
    }
}
