package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.outline.Section;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.StrengthsTexts;

/** 主要成效: what reports present, and honours apart, by kind and with the level that gave them. */
public final class StrengthsSheet {
    /** Up to so many rows the honours leave room for strengths on their page. */
    private static final int HONOURS_WITH_STRENGTHS = 14;

    private StrengthsSheet() {}

    public static Sheet build(BookContext context) {
        SheetBuilder builder = new SheetBuilder(SheetNames.STRENGTHS, 18.5, 17, 11, 60, 19);
        if (context.single()) {
            builder.leaveOut(0, 3);
        }
        builder.title(context.texts().strengths().title()).unit(context.order());
        honours(builder, context);
        if (!context.single() && builder.nextRow() > HONOURS_WITH_STRENGTHS) {
            builder.pageBreak();
        }
        strengths(builder, context);
        return builder.build();
    }

    private static void honours(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        StrengthsTexts text = context.texts().strengths();
        HeadTexts heads = context.texts().heads();
        builder.caption(context.table(text.honours()))
                .head(
                        heads.region(),
                        text.kind(),
                        text.level(),
                        heads.statement(),
                        heads.evidence());
        Map<Finding.HonourType, List<Finding>> byType = new TreeMap<>();
        for (Document report : index.reports()) {
            for (Finding honour : index.findings(report, Finding.Kind.HONOUR)) {
                if (honour.type() != null) {
                    byType.computeIfAbsent(honour.type(), type -> new ArrayList<>()).add(honour);
                }
            }
        }
        if (byType.isEmpty()) {
            builder.wide(context.single() ? text.noneOfOne() : text.none(), CellLook.GROUP);
        }
        byType.forEach(
                (type, honours) -> {
                    if (!context.single()) {
                        builder.group(
                                text.group()
                                        .with(name(text, type), honours.size(), reports(honours)));
                    }
                    for (Finding honour : honours) {
                        builder.row(
                                Cell.label(index.name(index.report(honour.docId()))),
                                Cell.centred(name(text, type)),
                                Cell.centred(name(text, honour.level())),
                                Cell.text(context.point(honour), List.of(honour.findingId())),
                                new Cell.Evidence(List.of(honour.findingId())));
                    }
                });
        builder.note(text.levelNote());
        builder.source();
    }

    private static long reports(List<Finding> findings) {
        return findings.stream().map(Finding::docId).distinct().count();
    }

    private static void strengths(SheetBuilder builder, BookContext context) {
        ReportIndex index = context.index();
        StrengthsTexts text = context.texts().strengths();
        HeadTexts heads = context.texts().heads();
        builder.caption(context.table(text.strengths()))
                .head(
                        heads.region(),
                        heads.field(),
                        text.figures(),
                        heads.statement(),
                        heads.evidence());
        boolean any = false;
        for (Document report : index.reports()) {
            for (Finding strength : index.findings(report, Finding.Kind.STRENGTH)) {
                any = true;
                long figures = figures(index, report, strength);
                builder.row(
                        Cell.label(index.name(report)),
                        Cell.text(context.names(strength.fields())),
                        Cell.centred(
                                figures == 0
                                        ? Absence.NOT_STATED.label()
                                        : text.figureCount().with(figures)),
                        Cell.text(context.point(strength), List.of(strength.findingId())),
                        new Cell.Evidence(List.of(strength.findingId())));
            }
        }
        if (!any) {
            builder.wide(context.single() ? text.noneOfOne() : text.none(), CellLook.GROUP);
        }
        builder.note(text.strengthNote());
    }

    /** The figures below a strength: in its section where it is the heading, else in its words. */
    private static long figures(ReportIndex index, Document report, Finding strength) {
        Section section = index.section(strength.sectionId());
        boolean heads =
                section != null
                        && !section.heading().isEmpty()
                        && section.begin() <= strength.begin()
                        && strength.text().startsWith(section.heading());
        int begin = heads ? section.begin() : strength.begin();
        int end = heads ? Math.max(section.end(), strength.end()) : strength.end();
        return index.observations(report).stream()
                .filter(figure -> figure.begin() >= begin && figure.end() <= end)
                .count();
    }

    static String name(StrengthsTexts text, Finding.HonourType type) {
        StrengthsTexts.Kinds kinds = text.kinds();
        return switch (type) {
            case NAMING -> kinds.naming();
            case CASE -> kinds.example();
            case PILOT -> kinds.pilot();
            case RANKING -> kinds.ranking();
            case FIRST -> kinds.first();
        };
    }

    static String name(StrengthsTexts text, Finding.HonourLevel level) {
        if (level == null) {
            return Absence.NOT_STATED.label();
        }
        StrengthsTexts.Levels levels = text.levels();
        return switch (level) {
            case NATIONAL -> levels.national();
            case PROVINCIAL -> levels.provincial();
            case MUNICIPAL -> levels.municipal();
            case COUNTY -> levels.county();
        };
    }
}
