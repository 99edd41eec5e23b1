package org.fazhi.briefing.sheet;

import java.util.List;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ContentsHeld;
import org.fazhi.briefing.content.OverviewLine;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.part.CardTexts;

/** What a region's reports are and what they say, on the cover of its book. */
public final class RegionCard {
    /** Widths of the six columns it needs. */
    public static final double[] WIDTHS = {9, 15, 50, 14, 18, 18};

    private RegionCard() {}

    public static void add(SheetBuilder builder, BookContext context, RegionCode code) {
        for (Document report : context.index().reports()) {
            builder.space(8);
            card(builder, context, report);
        }
        builder.space(8);
        points(builder, context, code);
        CardStrips.add(builder, context, code);
    }

    private static void card(SheetBuilder builder, BookContext context, Document report) {
        ReportIndex index = context.index();
        CardTexts texts = context.texts().card();
        builder.caption(texts.caption().with(index.name(report)));
        pair(
                builder,
                texts.title(),
                report.title() == null
                        ? Absence.NOT_STATED.label(context.texts().frame().absences())
                        : report.title(),
                texts.publisher(),
                report.publisher() == null
                        ? Absence.NOT_STATED.label(context.texts().frame().absences())
                        : report.publisher());
        boolean signed = report.published() != null && !BookContext.isPublication(report);
        Boolean timely = context.onTime(report);
        pair(
                builder,
                signed ? texts.signed() : texts.published(),
                report.published() != null && signed
                        ? BookContext.date(report.published())
                        : context.published(report),
                context.dueHeading(),
                timely == null
                        ? Absence.NOT_STATED.label(context.texts().frame().absences())
                        : timely ? texts.timely() : texts.late());
        pair(
                builder,
                texts.contents(),
                new ContentsHeld(index, report).label(context.texts().contents()),
                texts.period(),
                report.asOf() == null
                        ? texts.wholeYear()
                        : texts.partOfYear().with(BookContext.date(report.asOf())));
        pair(
                builder,
                texts.figures(),
                texts.figureCount().with(index.observations(report).size()),
                texts.checks(),
                index.checkIndex().of(report).isEmpty()
                        ? texts.noChecks()
                        : texts.checkCount()
                                .with(index.checkIndex().of(report).size(), SheetNames.FIGURES));
    }

    private static void pair(
            SheetBuilder builder, String first, String value, String second, String other) {
        builder.spread(
                List.of(Cell.label(first), Cell.text(value), Cell.label(second), Cell.text(other)),
                2,
                1,
                1,
                2);
    }

    /** What the report says, in the fixed sentences of the overview. */
    private static void points(SheetBuilder builder, BookContext context, RegionCode code) {
        List<OverviewLine> lines =
                OverviewLine.of(context, code).stream()
                        .filter(line -> !line.sources().isEmpty())
                        .toList();
        if (lines.isEmpty()) {
            return;
        }
        CardTexts texts = context.texts().card();
        builder.caption(texts.points())
                .head(
                        List.of(
                                texts.matter(),
                                texts.situation(),
                                context.texts().heads().evidence()),
                        2,
                        3,
                        1);
        for (OverviewLine line : lines) {
            builder.spread(
                    List.of(
                            Cell.label(line.topic().isEmpty() ? texts.otherMatter() : line.topic()),
                            Cell.text(line.sentence(), line.sources()),
                            line.way(context.texts().frame())),
                    2,
                    3,
                    1);
        }
    }
}
