package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;

/** 公开与内容要素 of a large corpus: provinces as rows. */
public final class ContentsByProvinceSheet {
    private ContentsByProvinceSheet() {}

    public static Sheet build(BookContext context) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.CONTENTS, 16, 14, 14, 14, 14, 14, 14, 9, 9, 10);
        builder.title("公开与内容要素").unit(context.order());
        if (context.comparison().governments() > 1 || context.index().lastYear() != null) {
            similarTexts(builder, context);
        }
        contents(builder, context);
        return builder.build();
    }

    private static void contents(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        builder.caption(context.table("各省报告的公开、法定内容和数据表述"))
                .head(ContentsSheet.heads(context, "省份", "载明发布日期"));
        ProvinceRows.of(index).forEach((name, reports) -> builder.row(row(context, name, reports)));
        builder.note(
                "注：1.括号内为份数/收录报告份数；"
                        + context.dueHeading()
                        + "的，为占载明发布日期的报告的比重。2.法定内容的比重为载有该项内容的报告所占比重，未见的可能写在其他部分。3.约数指近、约、余、以上等表述的数字。4.不适用指没有载明发布日期的报告，或者没有数据。收录报告含部门报告；各地情况见各省分册。");
        builder.source();
    }

    private static List<Cell> row(BookContext context, String name, List<Document> reports) {
        ReportIndex index = context.index();
        List<Cell> cells = new ArrayList<>(List.of(Cell.label(name)));
        long dated = count(reports, BookContext::isPublication);
        cells.add(ProvinceRows.share(dated, reports.size()));
        cells.add(
                ProvinceRows.share(
                        count(
                                reports,
                                report ->
                                        Boolean.TRUE.equals(ContentsSheet.onTime(context, report))),
                        dated));
        List<ContentsHeld> contents =
                reports.stream().map(report -> new ContentsHeld(index, report)).toList();
        for (Section.ContentKind kind : ContentsHeld.REQUIRED) {
            cells.add(
                    ProvinceRows.share(count(contents, each -> each.holds(kind)), reports.size()));
        }
        List<Observation> figures =
                reports.stream().flatMap(report -> index.observations(report).stream()).toList();
        List<Observation> rates =
                figures.stream().filter(figure -> figure.unit().equals("%")).toList();
        cells.add(Cell.count(figures.size()));
        cells.add(
                Cell.share(
                        count(figures, each -> each.qualifier() != Observation.Qualifier.EXACT),
                        figures.size()));
        cells.add(Cell.share(count(rates, rate -> rate.value() == 100), rates.size()));
        return cells;
    }

    /** How many governments' reports share passages with others, before the table that is long. */
    private static void similarTexts(SheetBuilder builder, BookContext context) {
        ReportIndex before = context.index().lastYear();
        boolean others = context.comparison().governments() > 1;
        int[] spans = {1, 3, 3, 3};
        builder.caption(context.table("各省载有相似段落的报告"))
                .head(List.of("省份", "与本地上年报告相似", "与他地报告相似", "有通用表述"), spans);
        ProvinceRows.ofGovernments(context.index())
                .forEach(
                        (name, reports) -> {
                            List<Document> again =
                                    reports.stream()
                                            .filter(
                                                    report ->
                                                            before != null
                                                                    && before.holds(
                                                                            report.regionCode()))
                                            .toList();
                            builder.spread(
                                    List.of(
                                            Cell.label(name),
                                            similar(
                                                    context,
                                                    again,
                                                    CopiedPassage.Kind.OWN_LAST_YEAR),
                                            similar(
                                                    context,
                                                    others ? reports : List.of(),
                                                    CopiedPassage.Kind.OTHER_DISTRICT),
                                            similar(
                                                    context,
                                                    others ? reports : List.of(),
                                                    CopiedPassage.Kind.BOILERPLATE)),
                                    spans);
                        });
        builder.note(
                "注：括号内为有相似段落的报告份数/可以比对的政府报告份数，由文本比对得出，不说明成因。通用表述指"
                        + context.boilerplate()
                        + "个以上地区的报告均有的语句，多为规定用语。不适用指没有可以比对的报告。");
        builder.pageBreak();
    }

    private static Cell similar(
            BookContext context, List<Document> reports, CopiedPassage.Kind kind) {
        return ProvinceRows.share(
                count(
                        reports,
                        report -> context.comparison().similar(report.docId(), kind) != null),
                reports.size());
    }

    private static <T> long count(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }
}
