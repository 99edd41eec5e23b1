package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.outline.Section;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.StrengthsTexts;

/** 主要成效: what reports present, and honours apart, by kind and with the level that gave them. */
public final class StrengthsSheet {
    /** Up to so many rows the honours leave room for strengths on their page. */
    private static final int HONOURS_WITH_STRENGTHS = 14;

    private static final double REGION = 18.5;
    private static final double STATEMENT = 60;

    private final BookContext context;
    private final ReportIndex index;
    private final StrengthsTexts texts;
    private final HeadTexts heads;

    private StrengthsSheet(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().strengths();
        this.heads = context.texts().heads();
    }

    public static Sheet build(BookContext context) {
        return new StrengthsSheet(context).sheet();
    }

    private Sheet sheet() {
        SheetBuilder builder = context.sheet(SheetNames.STRENGTHS, honourColumns());
        builder.title(texts.title()).unit(context.order());
        honours(builder);
        if (!context.single() && builder.nextRow() > HONOURS_WITH_STRENGTHS) {
            builder.pageBreak();
        }
        strengths(builder);
        return builder.build();
    }

    private void honours(SheetBuilder builder) {
        List<Column<Finding>> columns = honourColumns();
        builder.caption(context.table(texts.honours())).head(columns);
        Map<Finding.HonourType, List<Finding>> byType =
                index.findings(Finding.Kind.HONOUR).stream()
                        .filter(honour -> honour.type() != null)
                        .collect(
                                Collectors.groupingBy(
                                        Finding::type, TreeMap::new, Collectors.toList()));
        if (byType.isEmpty()) {
            none(builder);
        }
        byType.forEach(
                (type, honours) -> {
                    if (!context.single()) {
                        builder.group(
                                texts.group()
                                        .with(name(texts, type), honours.size(), reports(honours)));
                    }
                    builder.rows(columns, honours);
                });
        builder.note(texts.levelNote());
        builder.source();
    }

    private List<Column<Finding>> honourColumns() {
        return columns(
                new Column<>(heads.kind(), 17, honour -> Cell.centred(name(texts, honour.type()))),
                new Column<>(
                        texts.level(), 11, honour -> Cell.centred(name(context, honour.level()))));
    }

    /** The columns that tell of a point, between its place and its words. */
    private List<Column<Finding>> columns(Column<Finding> first, Column<Finding> second) {
        List<Column<Finding>> columns = new ArrayList<>();
        if (!context.single()) {
            columns.add(
                    new Column<>(
                            heads.region(),
                            REGION,
                            point -> Cell.label(index.name(index.report(point.docId())))));
        }
        columns.add(first);
        columns.add(second);
        columns.add(
                new Column<>(
                        heads.statement(),
                        context.single() ? STATEMENT + REGION : STATEMENT,
                        point -> Cell.text(context.point(point), List.of(point.findingId()))));
        columns.add(
                new Column<>(
                        heads.evidence(),
                        19,
                        point -> new Cell.Evidence(List.of(point.findingId()))));
        return columns;
    }

    private void none(SheetBuilder builder) {
        FrameTexts frame = context.texts().frame();
        builder.wide(context.single() ? frame.noneOfOne() : frame.none(), CellLook.GROUP);
    }

    private static long reports(List<Finding> findings) {
        return findings.stream().map(Finding::docId).distinct().count();
    }

    private void strengths(SheetBuilder builder) {
        List<Column<Finding>> columns =
                columns(
                        new Column<>(
                                heads.field(),
                                17,
                                strength -> Cell.text(context.names(strength.fields()))),
                        new Column<>(texts.figures(), 11, this::figures));
        List<Finding> strengths = index.findings(Finding.Kind.STRENGTH);
        builder.caption(context.table(texts.strengths())).head(columns).rows(columns, strengths);
        if (strengths.isEmpty()) {
            none(builder);
        }
        builder.note(texts.note());
    }

    private Cell figures(Finding strength) {
        long figures = figures(index, index.report(strength.docId()), strength);
        return Cell.centred(
                figures == 0
                        ? Absence.NOT_STATED.label(context.texts().frame().absences())
                        : texts.figureCount().with(figures));
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

    static String name(StrengthsTexts texts, Finding.HonourType type) {
        StrengthsTexts.Kinds kinds = texts.kinds();
        return switch (type) {
            case NAMING -> kinds.naming();
            case CASE -> kinds.example();
            case PILOT -> kinds.pilot();
            case RANKING -> kinds.ranking();
            case FIRST -> kinds.first();
        };
    }

    static String name(BookContext context, Finding.HonourLevel level) {
        if (level == null) {
            return Absence.NOT_STATED.label(context.texts().frame().absences());
        }
        StrengthsTexts.Levels levels = context.texts().strengths().levels();
        return switch (level) {
            case NATIONAL -> levels.national();
            case PROVINCIAL -> levels.provincial();
            case MUNICIPAL -> levels.municipal();
            case COUNTY -> levels.county();
        };
    }
}
