package org.fazhi.briefing.sheet.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.content.YearCells;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.YearFiguresTexts;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/** 年度对比: figures of two years side by side, with the reason to doubt the comparison. */
public final class YearFiguresSheet {
    private static final int NAMED = 20;

    private final BookContext context;
    private final YearFiguresTexts texts;

    private YearFiguresSheet(BookContext context) {
        this.context = context;
        this.texts = context.texts().yearFigures();
    }

    /** An indicator that a government states in both years. */
    private record Line(Document report, Indicator indicator, Cell now, Cell before) {
        @Nullable RegionCode code() {
            return report.regionCode();
        }
    }

    /** The sheet; none where no figure stands in both years. */
    public static Optional<Sheet> build(BookContext context) {
        YearFiguresSheet sheet = new YearFiguresSheet(context);
        List<Line> lines = sheet.lines();
        // The table has its number in every book, whether or not it has rows.
        String caption = context.table(sheet.texts.caption());
        return lines.isEmpty() ? Optional.empty() : Optional.of(sheet.sheet(lines, caption));
    }

    private Sheet sheet(List<Line> lines, String caption) {
        List<Column<Line>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.YEAR_FIGURES, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(caption)
                .head(columns)
                .rows(columns, lines);
        notes(builder);
        return builder.build();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Document report : context.index().governments()) {
            RegionCode code = report.regionCode();
            for (Indicator indicator : context.indicators().values()) {
                if (indicator.core() && context.comparison().years(code, indicator.id()) != null) {
                    lines.add(
                            new Line(
                                    report,
                                    indicator,
                                    FigureCells.own(context, code, indicator),
                                    FigureCells.lastYear(context, code, indicator)));
                }
            }
        }
        return lines;
    }

    private List<Column<Line>> columns() {
        HeadTexts heads = context.texts().heads();
        return List.of(
                new Column<>(
                        heads.region(),
                        17,
                        line -> Cell.label(context.index().name(line.report()))),
                new Column<>(heads.indicator(), 17, line -> Cell.text(line.indicator().name())),
                new Column<>(
                        heads.unit(),
                        7,
                        line -> Cell.centred(ShownUnit.column(line.indicator().unit()))),
                new Column<>(heads.now(), 11, Line::now),
                new Column<>(heads.before(), 11, Line::before),
                new Column<>(
                        heads.change(),
                        12,
                        line -> YearCells.change(context, line.code(), line.indicator())),
                new Column<>(
                        heads.growth(),
                        10,
                        line -> YearCells.growth(context, line.code(), line.indicator())),
                new Column<>(
                        heads.remark(),
                        18.5,
                        line -> YearCells.doubt(context, line.code(), line.indicator())),
                new Column<>(heads.nowEvidence(), 12, line -> Cell.wayTo(line.now())),
                new Column<>(heads.beforeEvidence(), 12, line -> Cell.wayTo(line.before())));
    }

    private void notes(SheetBuilder builder) {
        ReportIndex before = context.index().lastYear();
        List<String> without =
                context.index().governments().stream()
                        .filter(report -> before == null || !before.holds(report.regionCode()))
                        .map(context.index()::name)
                        .toList();
        builder.note(texts.note().with(context.leastBase()));
        if (!without.isEmpty()) {
            String named = without.stream().limit(NAMED).collect(Collectors.joining("、"));
            builder.note(
                    texts.without()
                            .with(
                                    without.size() > NAMED
                                            ? texts.more().with(named, without.size())
                                            : named));
        }
        builder.source();
    }
}
