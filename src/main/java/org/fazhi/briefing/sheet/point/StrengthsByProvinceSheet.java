package org.fazhi.briefing.sheet.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.HonourNames;
import org.fazhi.briefing.content.ProvinceRows;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.texts.StrengthsTexts;
import org.jspecify.annotations.Nullable;

/** 主要成效 of a large corpus: provinces as rows; honours apart, by kind and by level. */
public final class StrengthsByProvinceSheet {
    private final BookContext context;
    private final StrengthsTexts texts;

    private StrengthsByProvinceSheet(BookContext context) {
        this.context = context;
        this.texts = context.texts().strengths();
    }

    /** A row with its strengths and honours. */
    private record Line(ProvinceRows.Row row, List<Finding> strengths, List<Finding> honours) {}

    public static Sheet build(BookContext context) {
        return new StrengthsByProvinceSheet(context).sheet();
    }

    private Sheet sheet() {
        List<Line> lines =
                ProvinceRows.ofCounted(context).stream()
                        .map(
                                row ->
                                        new Line(
                                                row,
                                                found(row, Finding.Kind.STRENGTH),
                                                found(row, Finding.Kind.HONOUR)))
                        .toList();
        List<Column<Line>> levels = levels();
        List<Column<Line>> kinds = kinds();
        SheetBuilder builder = context.sheet(SheetNames.STRENGTHS, kinds);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.provinces().levels()))
                .headOnce(levels)
                .rows(levels, lines)
                .note(texts.levelNote())
                .pageBreak()
                .caption(context.table(texts.provinces().kinds()))
                .head(kinds)
                .rows(kinds, lines)
                .note(texts.provinces().kindNote())
                .source();
        return builder.build();
    }

    private List<Column<Line>> kinds() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(province());
        columns.add(
                new Column<>(
                        texts.provinces().stating(), 15, line -> share(line, line.strengths())));
        columns.add(
                new Column<>(
                        texts.provinces().strengths(),
                        11,
                        line -> Cell.count(line.strengths().size())));
        for (Finding.HonourType type : Finding.HonourType.values()) {
            columns.add(
                    new Column<>(
                            texts.provinces().kind().with(HonourNames.name(texts, type)),
                            14.5,
                            line ->
                                    share(
                                            line,
                                            line.honours().stream()
                                                    .filter(honour -> honour.type() == type)
                                                    .toList())));
        }
        return columns;
    }

    private List<Column<Line>> levels() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(province());
        columns.add(
                Column.over(
                        1,
                        texts.provinces().all(),
                        line ->
                                Cell.count(
                                        line.honours().stream()
                                                .filter(Finding::isGranted)
                                                .count())));
        for (Finding.HonourLevel level : Finding.HonourLevel.values()) {
            String name = texts.provinces().level().with(HonourNames.name(context, level));
            columns.add(Column.over(columns.size() == 2 ? 2 : 1, name, line -> count(line, level)));
        }
        columns.add(Column.over(1, texts.provinces().unknownLevel(), line -> count(line, null)));
        return columns;
    }

    private Column<Line> province() {
        return new Column<>(
                context.texts().heads().province(), 18.5, line -> Cell.label(line.row().name()));
    }

    private static Cell count(Line line, Finding.@Nullable HonourLevel level) {
        return Cell.count(
                line.honours().stream()
                        .filter(Finding::isGranted)
                        .filter(honour -> Objects.equals(honour.level(), level))
                        .count());
    }

    private List<Finding> found(ProvinceRows.Row row, Finding.Kind kind) {
        return row.reports().stream()
                .flatMap(report -> context.index().findings(report, kind).stream())
                .toList();
    }

    /** The share of a row's reports that hold any of the points. */
    private Cell share(Line line, List<Finding> findings) {
        return ProvinceRows.share(
                context,
                findings.stream().map(Finding::docId).distinct().count(),
                line.row().reports().size());
    }
}
