package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.content.ThemeMentions;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.briefing.layout.WidePages;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.settings.briefing.texts.ThemesTexts;

/** Shares of the reports of each province that touch a field or nature, of a large corpus. */
public final class ThemesByProvinceSheet {
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

    /** A row with in how many of its reports each theme is touched. */
    private record Line(ProvinceRows.Row row, Map<String, ThemeCount> counts) {
        Cell share(String theme) {
            ThemeCount count = counts.get(theme);
            return Cell.share(count == null ? 0 : count.reports(), row.reports().size());
        }
    }

    public static List<Sheet> shortcomings(BookContext context) {
        ThemesTexts texts = context.texts().themes();
        return List.of(
                new ThemesByProvinceSheet(
                                context,
                                Finding.Kind.SHORTCOMING,
                                ThemeCount.Axis.FIELD,
                                texts.shortcomingNote())
                        .sheet(SheetNames.FIELDS_BY_PROVINCE, texts.fields()),
                new ThemesByProvinceSheet(
                                context,
                                Finding.Kind.SHORTCOMING,
                                ThemeCount.Axis.NATURE,
                                texts.shortcomingNote())
                        .sheet(SheetNames.NATURES_BY_PROVINCE, texts.natures()));
    }

    public static Sheet strengths(BookContext context) {
        ThemesTexts texts = context.texts().themes();
        return new ThemesByProvinceSheet(
                        context, Finding.Kind.STRENGTH, ThemeCount.Axis.FIELD, texts.strengthNote())
                .sheet(SheetNames.STRENGTHS_BY_PROVINCE, texts.strengths());
    }

    private Sheet sheet(String name, String caption) {
        List<ThemeMentions> themes = ThemeMentions.of(context, kind, axis);
        FrameTexts frame = context.texts().frame();
        WidePages pages = new WidePages(themes.size());
        List<Column<Line>> columns = columns(pages, themes);
        SheetBuilder builder = context.sheet(name, columns);
        pages.title(builder, name, frame.back());
        pages.caption(builder, context.table(caption));
        if (themes.isEmpty()) {
            return builder.wide(frame.none(), CellLook.GROUP).build();
        }
        builder.head(columns);
        ProvinceRows.ofCounted(context).forEach(row -> builder.row(columns, line(row)));
        pages.notes(builder, List.of(note, frame.source()));
        return builder.build();
    }

    private List<Column<Line>> columns(WidePages pages, List<ThemeMentions> themes) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(
                new Column<>(
                        context.texts().heads().province(),
                        WidePages.FIRST,
                        line -> Cell.label(line.row().name())));
        for (ThemeMentions theme : themes) {
            double width = pages.width(columns.size() - 1);
            columns.add(new Column<>(theme.name(), width, line -> line.share(theme.id())));
        }
        if (themes.isEmpty()) {
            columns.add(new Column<>("", pages.width(0), line -> Cell.blank()));
        }
        return columns;
    }

    private Line line(ProvinceRows.Row row) {
        return new Line(row, context.themeCounts().of(row.regionCode(), kind, axis));
    }
}
