package org.fazhi.briefing.sheet;

import java.util.List;
import java.util.Map;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.EditionChanges;
import org.fazhi.briefing.content.RegionCard;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.DivisionNames;
import org.fazhi.briefing.data.Edition;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** 封面目录: what this is, the corpus in numbers, the way to every sheet. */
public final class CoverSheet {
    private static final Map<String, String> ABOUT =
            Map.ofEntries(
                    Map.entry(SheetNames.OVERVIEW, "一页概括收录、公开、成效、不足和待核实事项，可单独打印"),
                    Map.entry(SheetNames.FIGURES, "数据核实事项；本地报告载明的主要数据，与上年和同类地区对照"),
                    Map.entry(SheetNames.EDITION, "较上一版新增、改动、撤下的报告，变化的数据及更正说明"),
                    Map.entry(SheetNames.DISTRICTS, "每地一行：发布日期、内容要素、成效、不足、安排、核实事项"),
                    Map.entry(SheetNames.STRENGTHS, "报告列出的成效，以及表彰命名、典型案例、试点、排名、首创"),
                    Map.entry(SheetNames.SHORTCOMINGS, "报告自述的不足，按领域和性质统计，附原文表述"),
                    Map.entry(SheetNames.STRENGTHS_BY_PROVINCE, "各省报告列出各领域成效的比重"),
                    Map.entry(SheetNames.FIELDS_BY_PROVINCE, "各省报告提到各领域不足的比重"),
                    Map.entry(SheetNames.NATURES_BY_PROVINCE, "各省报告提到各性质不足的比重"),
                    Map.entry(SheetNames.ANSWERS, "每项不足对应的下一步安排，没有的注明未见对应安排"),
                    Map.entry(SheetNames.INDICATORS, "可以并列的核心指标，先列载明率，按行政区划代码排列"),
                    Map.entry(SheetNames.YEAR_FIGURES, "两年报告均载明的指标，本年与上年并列"),
                    Map.entry(SheetNames.YEAR_POINTS, "不足的新提、再提、未再提及，上年安排与本年报告的对应表述"),
                    Map.entry(SheetNames.CONTENTS, "发布日期、法定内容、数据的精确程度"),
                    Map.entry(SheetNames.SIMILAR_TEXTS, "与本地上年报告、他地报告相似的段落和通用表述，不说明成因"),
                    Map.entry(SheetNames.CHECKS, "数据不一致和口径待核的事项"),
                    Map.entry(SheetNames.KEYWORDS, "各地报告有别于他地的用词"),
                    Map.entry(SheetNames.ALL_FIGURES, "报告载明的全部指标数据"),
                    Map.entry(SheetNames.EVIDENCE, "本册所用每个数字和语句的原文、来源文件和位置"),
                    Map.entry(SheetNames.DEFINITIONS, "指标含义、统计方法、版本和未纳入的文件"));

    /** What is other where provinces are the rows. */
    private static final Map<String, String> BY_PROVINCE =
            Map.of(
                    SheetNames.DISTRICTS, "每省一行：收录、公开、内容要素、不足、安排、核实事项",
                    SheetNames.STRENGTHS, "各省报告列出的成效，表彰命名、典型案例、试点、排名、首创，按类别和级别统计",
                    SheetNames.SHORTCOMINGS, "报告自述的不足，按领域和性质统计",
                    SheetNames.INDICATORS, "可以并列的核心指标，各省合计或中位数和载明的报告数",
                    SheetNames.YEAR_FIGURES, "两年报告均载明的指标，各省本年与上年并列",
                    SheetNames.YEAR_POINTS, "各省不足的新提、再提、未再提及，上年安排的对应表述",
                    SheetNames.CONTENTS, "各省报告的发布日期、法定内容、数据的精确程度、文本相似");

    private CoverSheet() {}

    /**
     * @param others the names of the other sheets, in their order
     */
    public static Sheet build(BookContext context, BookPlan plan, List<String> others) {
        boolean own = plan.kind() == BookPlan.Kind.REGION;
        double[] widths = own ? RegionCard.WIDTHS : new double[] {8, 24, 24, 20, 24, 24};
        SheetBuilder builder = new SheetBuilder(SheetNames.COVER, widths);
        double space = own ? 6 : 18;
        builder.space(2 * space)
                .wide(plan.title(), CellLook.COVER_TITLE)
                .space(space)
                .wide(imprint(context), CellLook.COVER_LINE)
                .space(space);
        if (!own) {
            numbers(builder, context);
        }
        builder.space(space).caption("目　录");
        contents(builder, context, others, own ? new int[] {1, 1, 4} : new int[] {1, 2, 3});
        if (own) {
            RegionCard.add(builder, context, plan.regionCode());
        }
        notes(builder, context, plan, others);
        return builder.onePage().build();
    }

    private static void contents(
            SheetBuilder builder, BookContext context, List<String> others, int[] spans) {
        int ordinal = 0;
        for (String sheet : others) {
            builder.spread(
                    List.of(
                            Cell.centred(String.valueOf(++ordinal)),
                            new Cell.Words(sheet, CellLook.TEXT, List.of(), sheet),
                            Cell.text(about(context, sheet))),
                    spans);
        }
    }

    private static void notes(
            SheetBuilder builder, BookContext context, BookPlan plan, List<String> others) {
        boolean evidence = others.contains(SheetNames.EVIDENCE);
        builder.note(
                evidence
                        ? "说明：点击各表的数字和〔依据〕，可到附录中该数字、语句所在的原文；点击附录“用于”一栏返回。各表左上角“返回目录”回到本页。"
                        : "说明：本册以省份为行，逐条内容和原文依据见各省分册和各地分册。各表左上角“返回目录”回到本页。");
        if (!context.comparison().hasYears()) {
            builder.note("暂无可以对照的上一年度报告，本册不作年度对比。");
        }
        builder.note(new EditionChanges(context).sentence(plan));
        if (context.index().data().edition() == Edition.FINAL) {
            builder.note(ChecksSheet.settled(context.index()) + "。");
        }
        builder.note("未载明：报告没有写明。未收录：没有取得报告。不适用：不存在该项数据。待核实：报告内数据不一致，核实前不列。均不等于零。");
    }

    private static String about(BookContext context, String name) {
        String about = ABOUT.getOrDefault(name, "");
        return context.large() ? BY_PROVINCE.getOrDefault(name, about) : about;
    }

    private static String imprint(BookContext context) {
        BriefingData data = context.index().data();
        StringBuilder line = new StringBuilder(data.edition().label());
        if (!context.settings().issue().isBlank()) {
            line.append("　").append(context.settings().issue());
        }
        if (!context.settings().issuer().isBlank()) {
            line.append("　编制单位：").append(context.settings().issuer());
        }
        if (data.asOf() != null) {
            line.append("　").append(BookContext.collected(data.asOf()));
        }
        return line.toString();
    }

    private static void numbers(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        long governments = index.reports().stream().filter(report -> report.unit() == null).count();
        long provinces =
                index.reports().stream()
                        .map(Document::regionCode)
                        .filter(code -> code != null)
                        .map(DivisionNames::provinceOf)
                        .distinct()
                        .count();
        long figures =
                index.reports().stream()
                        .mapToLong(report -> index.observations(report).size())
                        .sum();
        pair(builder, "收录报告（份）", index.reports().size(), "其中政府报告（份）", governments);
        pair(builder, "涉及省份（个）", provinces, "提取数据（条）", figures);
        points(builder, index);
    }

    /** What reports say and what is to be verified, counted as the overview counts them. */
    private static void points(SheetBuilder builder, ReportIndex index) {
        long honours =
                index.data().findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.HONOUR)
                        .count();
        long arithmetic =
                index.checkIndex().all().stream().filter(index.checkIndex()::counts).count();
        pair(
                builder,
                "成效、不足、安排（条）",
                index.data().findings().size() - honours,
                "表彰、案例、试点、排名、首创（项）",
                honours);
        pair(
                builder,
                "数据不一致、口径待核（处）",
                arithmetic,
                "其他核实和说明事项（条）",
                index.checkIndex().all().size() - arithmetic);
    }

    private static void pair(
            SheetBuilder builder, String first, long value, String second, long other) {
        builder.spread(
                List.of(
                        Cell.label(first),
                        Cell.count(value),
                        Cell.label(second),
                        Cell.count(other)),
                2,
                1,
                2,
                1);
    }
}
