package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ThemeMentions;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.region.ThemeCount;
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
    private final ThemeCount.Axis axis;
    private final String note;

    private ThemesByProvinceSheet(
            BookContext context, Finding.Kind kind, ThemeCount.Axis axis, String note) {
        this.context = context;
        this.kind = kind;
        this.axis = axis;
        this.note = note;
    }

    private static final String SHORTCOMINGS_NOTE =
            "注：一份报告只计一次；一项不足可涉及多个方面。各地均列若干条，条数不反映轻重。逐条表述见各省分册。";

    public static List<Sheet> shortcomings(BookContext context) {
        return List.of(
                new ThemesByProvinceSheet(
                                context,
                                Finding.Kind.SHORTCOMING,
                                ThemeCount.Axis.FIELD,
                                SHORTCOMINGS_NOTE)
                        .sheet(SheetNames.FIELDS_BY_PROVINCE, "提到各领域不足的报告占收录报告的比重"),
                new ThemesByProvinceSheet(
                                context,
                                Finding.Kind.SHORTCOMING,
                                ThemeCount.Axis.NATURE,
                                SHORTCOMINGS_NOTE)
                        .sheet(SheetNames.NATURES_BY_PROVINCE, "提到各性质不足的报告占收录报告的比重"));
    }

    public static Sheet strengths(BookContext context) {
        return new ThemesByProvinceSheet(
                        context,
                        Finding.Kind.STRENGTH,
                        ThemeCount.Axis.FIELD,
                        "注：一份报告只计一次；一项成效可涉及多个领域。均为报告自述，比重不反映工作优劣。逐条表述见各省分册。")
                .sheet(SheetNames.STRENGTHS_BY_PROVINCE, "列出各领域成效的报告占收录报告的比重");
    }

    private Sheet sheet(String name, String caption) {
        List<ThemeMentions> themes = ThemeMentions.of(context, kind, axis);
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
            SheetBuilder builder, String name, List<Document> reports, List<ThemeMentions> themes) {
        Map<String, ThemeCount> counts =
                context.themeCounts().of(ProvinceRows.regionOf(name, reports), kind, axis);
        List<Cell> cells = new ArrayList<>(List.of(Cell.label(name)));
        for (ThemeMentions theme : themes) {
            ThemeCount count = counts.get(theme.id());
            cells.add(Cell.share(count == null ? 0 : count.reports(), reports.size()));
        }
        builder.row(cells);
    }
}
