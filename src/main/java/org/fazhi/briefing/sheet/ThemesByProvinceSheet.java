package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ThemeCount;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** Shares of the reports of each province that touch a field or nature, of a large corpus. */
public final class ThemesByProvinceSheet {
    private static final int A_PAGE = 9;
    private static final double FIRST = 18.5;
    private static final double WIDEST = 16;
    private static final double PAGE_WIDTH = 106.5;

    private final BookContext context;
    private final Finding.Kind kind;
    private final Function<Finding, List<String>> touched;
    private final String note;

    private ThemesByProvinceSheet(
            BookContext context,
            Finding.Kind kind,
            Function<Finding, List<String>> touched,
            String note) {
        this.context = context;
        this.kind = kind;
        this.touched = touched;
        this.note = note;
    }

    private static final String SHORTCOMINGS_NOTE =
            "注：一份报告只计一次；一项不足可涉及多个方面。各地均列若干条，条数不反映轻重。逐条表述见各省分册。";

    public static List<Sheet> shortcomings(BookContext context) {
        List<Finding> all = ShortcomingsSheet.all(context.index());
        return List.of(
                new ThemesByProvinceSheet(
                                context,
                                Finding.Kind.SHORTCOMING,
                                Finding::fields,
                                SHORTCOMINGS_NOTE)
                        .sheet(
                                SheetNames.FIELDS_BY_PROVINCE,
                                "提到各领域不足的报告占收录报告的比重",
                                ThemeCount.of(context.themes().fields(), all, Finding::fields)),
                new ThemesByProvinceSheet(
                                context,
                                Finding.Kind.SHORTCOMING,
                                Finding::natures,
                                SHORTCOMINGS_NOTE)
                        .sheet(
                                SheetNames.NATURES_BY_PROVINCE,
                                "提到各性质不足的报告占收录报告的比重",
                                ThemeCount.of(context.themes().natures(), all, Finding::natures)));
    }

    public static Sheet strengths(BookContext context) {
        List<Finding> all =
                context.index().reports().stream()
                        .flatMap(
                                report ->
                                        context
                                                .index()
                                                .findings(report, Finding.Kind.STRENGTH)
                                                .stream())
                        .toList();
        return new ThemesByProvinceSheet(
                        context,
                        Finding.Kind.STRENGTH,
                        Finding::fields,
                        "注：一份报告只计一次；一项成效可涉及多个领域。均为报告自述，比重不反映工作优劣。逐条表述见各省分册。")
                .sheet(
                        SheetNames.STRENGTHS_BY_PROVINCE,
                        "列出各领域成效的报告占收录报告的比重",
                        ThemeCount.of(context.themes().fields(), all, Finding::fields));
    }

    private Sheet sheet(String name, String caption, List<ThemeCount> themes) {
        int pages = Math.max(1, (themes.size() + A_PAGE - 1) / A_PAGE);
        int onPage = Math.max(1, (themes.size() + pages - 1) / pages);
        List<Double> widths = new ArrayList<>(List.of(FIRST));
        themes.forEach(theme -> widths.add(Math.min(WIDEST, PAGE_WIDTH / onPage)));
        if (themes.isEmpty()) {
            widths.add(WIDEST);
        }
        SheetBuilder builder = new SheetBuilder(name, widths);
        int page = Math.min(widths.size(), onPage + 1);
        builder.onFirst(page, new Cell.Words(name, CellLook.TITLE, List.of(), null))
                .onFirst(page, new Cell.Words("返回目录", CellLook.BACK, List.of(), SheetNames.COVER))
                .onFirst(
                        page,
                        new Cell.Words(context.table(caption), CellLook.CAPTION, List.of(), null));
        if (themes.isEmpty()) {
            return builder.wide("各报告未载明此类事项。", CellLook.GROUP).build();
        }
        List<String> heads = new ArrayList<>(List.of("省份"));
        themes.forEach(theme -> heads.add(theme.name()));
        builder.head(heads);
        ProvinceRows.of(context.index())
                .forEach((place, reports) -> row(builder, place, reports, themes));
        builder.note(note, 1, page);
        builder.note("资料来源：各地公开的法治政府建设年度报告。", 1, page);
        for (int column = onPage; column < themes.size(); column += onPage) {
            builder.columnBreakAfter(column);
        }
        return builder.build();
    }

    private void row(
            SheetBuilder builder, String name, List<Document> reports, List<ThemeCount> themes) {
        Map<String, Integer> counts = new java.util.HashMap<>();
        for (Document report : reports) {
            Set<String> named = new HashSet<>();
            context.index()
                    .findings(report, kind)
                    .forEach(finding -> named.addAll(touched.apply(finding)));
            named.forEach(theme -> counts.merge(theme, 1, Integer::sum));
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.label(name)));
        for (ThemeCount theme : themes) {
            cells.add(Cell.share(counts.getOrDefault(theme.id(), 0), reports.size()));
        }
        builder.row(cells);
    }
}
