package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** 存在不足 of a large corpus: shares of the reports of each province, by field and by nature. */
final class ThemesByProvinceSheet {
    private static final int A_PAGE = 9;
    private static final double WIDTH = 11.5;

    private ThemesByProvinceSheet() {}

    static Sheet build(Material material) {
        List<Finding> all = ShortcomingsSheet.all(material.holdings());
        List<ThemeCount> fields = ThemeCount.of(material.themes().fields(), all, Finding::fields);
        List<ThemeCount> natures =
                ThemeCount.of(material.themes().natures(), all, Finding::natures);
        int columns = Math.max(1, Math.max(fields.size(), natures.size()));
        List<Double> widths = new ArrayList<>(List.of(18.5));
        for (int i = 0; i < columns; i++) {
            widths.add(WIDTH);
        }
        int page = Math.min(columns, A_PAGE) + 1;
        SheetBuilder builder = new SheetBuilder(SheetNames.SHORTCOMINGS, widths);
        builder.onFirst(page, new Cell.Words("存在不足", Look.TITLE, List.of(), null))
                .onFirst(page, new Cell.Words("返回目录", Look.BACK, List.of(), SheetNames.COVER));
        table(builder, material, page, "提到各领域不足的报告占收录报告的比重", fields, Finding::fields);
        builder.pageBreak();
        table(builder, material, page, "提到各性质不足的报告占收录报告的比重", natures, Finding::natures);
        builder.note("注：一份报告只计一次；一项不足可涉及多个领域。各地均列若干条，条数不反映轻重。逐条表述见各省分册。", 1, page);
        builder.note("资料来源：各地公开的法治政府建设年度报告。", 1, page);
        for (int column = A_PAGE; column < columns; column += A_PAGE) {
            builder.columnBreakAfter(column);
        }
        return builder.build();
    }

    private static void table(
            SheetBuilder builder,
            Material material,
            int page,
            String caption,
            List<ThemeCount> themes,
            Function<Finding, List<String>> touched) {
        Holdings holdings = material.holdings();
        builder.onFirst(
                page, new Cell.Words(material.table(caption), Look.CAPTION, List.of(), null));
        List<String> heads = new ArrayList<>(List.of("省份"));
        themes.forEach(theme -> heads.add(theme.name()));
        while (heads.size() < builder.columns()) {
            heads.add("");
        }
        builder.head(heads);
        row(builder, material, "全部收录报告", holdings.reports(), themes, touched);
        for (Map.Entry<String, List<Document>> group : holdings.byProvince().entrySet()) {
            String name =
                    group.getKey().isEmpty() ? "地区待核实" : holdings.places().name(group.getKey());
            row(builder, material, name, group.getValue(), themes, touched);
        }
    }

    private static void row(
            SheetBuilder builder,
            Material material,
            String name,
            List<Document> reports,
            List<ThemeCount> themes,
            Function<Finding, List<String>> touched) {
        Map<String, Integer> counts = new java.util.HashMap<>();
        for (Document report : reports) {
            Set<String> spoken = new HashSet<>();
            material.holdings()
                    .findings(report, Finding.Kind.SHORTCOMING)
                    .forEach(finding -> spoken.addAll(touched.apply(finding)));
            spoken.forEach(theme -> counts.merge(theme, 1, Integer::sum));
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.label(name)));
        for (ThemeCount theme : themes) {
            cells.add(Cell.share(counts.getOrDefault(theme.id(), 0), reports.size()));
        }
        while (cells.size() < builder.columns()) {
            cells.add(new Cell.Empty());
        }
        builder.row(cells);
    }
}
