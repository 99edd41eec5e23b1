package org.fazhi.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** Shares of the reports of each province that touch a field, and a nature, of a large corpus. */
final class ThemesByProvinceSheet {
    private static final int A_PAGE = 9;
    private static final double FIRST = 18.5;
    private static final double WIDEST = 16;
    private static final double PAGE_WIDTH = 106.5;

    private ThemesByProvinceSheet() {}

    static List<Sheet> build(Material material) {
        List<Finding> all = ShortcomingsSheet.all(material.holdings());
        return List.of(
                sheet(
                        material,
                        SheetNames.FIELDS_BY_PROVINCE,
                        "提到各领域不足的报告占收录报告的比重",
                        ThemeCount.of(material.themes().fields(), all, Finding::fields),
                        Finding::fields),
                sheet(
                        material,
                        SheetNames.NATURES_BY_PROVINCE,
                        "提到各性质不足的报告占收录报告的比重",
                        ThemeCount.of(material.themes().natures(), all, Finding::natures),
                        Finding::natures));
    }

    private static Sheet sheet(
            Material material,
            String name,
            String caption,
            List<ThemeCount> themes,
            Function<Finding, List<String>> touched) {
        int pages = Math.max(1, (themes.size() + A_PAGE - 1) / A_PAGE);
        int onPage = Math.max(1, (themes.size() + pages - 1) / pages);
        List<Double> widths = new ArrayList<>(List.of(FIRST));
        themes.forEach(theme -> widths.add(Math.min(WIDEST, PAGE_WIDTH / onPage)));
        if (themes.isEmpty()) {
            widths.add(WIDEST);
        }
        SheetBuilder builder = new SheetBuilder(name, widths);
        int page = Math.min(widths.size(), onPage + 1);
        builder.onFirst(page, new Cell.Words(name, Look.TITLE, List.of(), null))
                .onFirst(page, new Cell.Words("返回目录", Look.BACK, List.of(), SheetNames.COVER))
                .onFirst(
                        page,
                        new Cell.Words(material.table(caption), Look.CAPTION, List.of(), null));
        if (themes.isEmpty()) {
            return builder.wide("各报告未载明存在不足。", Look.GROUP).build();
        }
        List<String> heads = new ArrayList<>(List.of("省份"));
        themes.forEach(theme -> heads.add(theme.name()));
        builder.head(heads);
        Holdings holdings = material.holdings();
        row(builder, material, "全部收录报告", holdings.reports(), themes, touched);
        for (Map.Entry<String, List<Document>> group : holdings.byProvince().entrySet()) {
            String province =
                    group.getKey().isEmpty() ? "地区待核实" : holdings.places().name(group.getKey());
            row(builder, material, province, group.getValue(), themes, touched);
        }
        builder.note("注：一份报告只计一次；一项不足可涉及多个方面。各地均列若干条，条数不反映轻重。逐条表述见各省分册。", 1, page);
        builder.note("资料来源：各地公开的法治政府建设年度报告。", 1, page);
        for (int column = onPage; column < themes.size(); column += onPage) {
            builder.columnBreakAfter(column);
        }
        return builder.build();
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
        builder.row(cells);
    }
}
