package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** 主要成效 of a large corpus: provinces as rows; honours apart, by kind and by level. */
public final class StrengthsByProvinceSheet {
    private StrengthsByProvinceSheet() {}

    public static Sheet build(BookContext context) {
        SheetBuilder builder =
                new SheetBuilder(SheetNames.STRENGTHS, 18.5, 15, 11, 14.5, 14.5, 14.5, 14.5, 14.5);
        builder.title("主要成效").unit(context.order());
        levels(builder, context);
        kinds(builder, context);
        return builder.build();
    }

    private static void kinds(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        List<String> heads = new ArrayList<>(List.of("省份", "列出成效", "成效\n（项）"));
        for (Finding.HonourType type : Finding.HonourType.values()) {
            heads.add("载明" + StrengthsSheet.name(context.texts().strengths(), type));
        }
        builder.caption(context.table("各省报告列出成效和载明表彰、案例、试点、排名、首创的情况")).head(heads);
        ProvinceRows.of(index)
                .forEach(
                        (name, reports) -> {
                            int all = reports.size();
                            List<Cell> cells = new ArrayList<>(List.of(Cell.label(name)));
                            List<Finding> strengths = found(index, reports, Finding.Kind.STRENGTH);
                            cells.add(ProvinceRows.share(reports(strengths), all));
                            cells.add(Cell.count(strengths.size()));
                            List<Finding> honours = found(index, reports, Finding.Kind.HONOUR);
                            for (Finding.HonourType type : Finding.HonourType.values()) {
                                List<Finding> own =
                                        honours.stream()
                                                .filter(honour -> honour.type() == type)
                                                .toList();
                                cells.add(ProvinceRows.share(reports(own), all));
                            }
                            builder.row(cells);
                        });
        builder.note("注：括号内为载明该项的报告份数/收录报告份数，一份报告只计一次。均为报告自述，详略不一，项数和比重不反映工作优劣。逐条表述和依据见各省分册。");
        builder.source();
    }

    private static void levels(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        int[] spans = {1, 1, 2, 1, 1, 1, 1};
        List<String> heads = new ArrayList<>(List.of("省份", "合计（项）"));
        for (Finding.HonourLevel level : Finding.HonourLevel.values()) {
            heads.add(StrengthsSheet.name(context.texts().strengths(), level) + "（项）");
        }
        heads.add("级别未载明（项）");
        builder.caption(context.table("各省报告载明的表彰、案例、试点、排名、首创，按所称级别")).head(heads, spans);
        ProvinceRows.of(index)
                .forEach(
                        (name, reports) -> {
                            List<Finding> honours = found(index, reports, Finding.Kind.HONOUR);
                            List<Cell> cells = new ArrayList<>(List.of(Cell.label(name)));
                            cells.add(Cell.count(honours.size()));
                            for (Finding.HonourLevel level : Finding.HonourLevel.values()) {
                                cells.add(Cell.count(count(honours, level)));
                            }
                            cells.add(Cell.count(count(honours, null)));
                            builder.spread(cells, spans);
                        });
        builder.note("注：级别为授予机关的级别；报告自述首创、率先的，为其所称范围。未经核对授予文件。").pageBreak();
    }

    private static long count(List<Finding> honours, Finding.HonourLevel level) {
        return honours.stream().filter(honour -> Objects.equals(honour.level(), level)).count();
    }

    private static List<Finding> found(
            ReportIndex index, List<Document> reports, Finding.Kind kind) {
        return reports.stream().flatMap(report -> index.findings(report, kind).stream()).toList();
    }

    private static long reports(List<Finding> findings) {
        return findings.stream().map(Finding::docId).distinct().count();
    }
}
