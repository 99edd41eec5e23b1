package org.fazhi.briefing.sheet.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.HonourNames;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.highlights.StrengthProof;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.settings.briefing.texts.FrameTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.StrengthsTexts;

/**
 * 主要成效: honours, by kind and with the level that gave them; the practices among them; then each
 * strength with what proves it best.
 */
public final class StrengthsSheet {
    /** Up to so many rows the honours leave room for strengths on their page. */
    private static final int HONOURS_WITH_STRENGTHS = 14;

    private static final double REGION = 18.5;
    private static final double FIRST = 17;
    private static final double SECOND = 11;
    private static final double STATEMENT = 72;
    private static final double PROOF = 40;

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
        SheetBuilder builder = context.sheet(SheetNames.STRENGTHS, proofColumns());
        builder.title(texts.title()).unit(context.order());
        honours(builder);
        practices(builder);
        builder.source();
        if (!context.single() && builder.nextRow() > HONOURS_WITH_STRENGTHS) {
            builder.pageBreak();
        }
        strengths(builder);
        return builder.source().build();
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
                        builder.group(group(HonourNames.name(texts, type), honours));
                    }
                    builder.rows(columns, honours);
                });
        builder.note(texts.levelNote());
    }

    private List<Column<Finding>> honourColumns() {
        return columns(
                new Column<>(
                        heads.kind(),
                        17,
                        honour ->
                                Cell.centred(
                                        HonourNames.name(
                                                texts, Objects.requireNonNull(honour.type())))),
                new Column<>(
                        texts.level(),
                        11,
                        honour -> Cell.centred(HonourNames.name(context, honour.level()))));
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
                Column.over(
                        2,
                        heads.statement(),
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

    /** A kind with how many the reports that count hold; apart, what the others hold. */
    private String group(String name, List<Finding> findings) {
        Set<String> reports =
                index.counted().stream().map(Document::docId).collect(Collectors.toSet());
        List<Finding> counted =
                findings.stream().filter(each -> reports.contains(each.docId())).toList();
        int others = findings.size() - counted.size();
        return texts.group()
                .with(
                        name,
                        counted.size(),
                        reports(counted),
                        context.countedName(),
                        others == 0 ? "" : texts.groupOthers().with(others));
    }

    private static long reports(List<Finding> findings) {
        return findings.stream().map(Finding::docId).distinct().count();
    }

    /** What a level above the report's own has spread or honoured as a practice. */
    private void practices(SheetBuilder builder) {
        List<Finding> practices =
                index.findings(Finding.Kind.HONOUR).stream()
                        .filter(honour -> honour.type() == Finding.HonourType.CASE)
                        .filter(honour -> isFromAbove(index.report(honour.docId()), honour))
                        .filter(
                                honour ->
                                        context.settings().practiceWords().stream()
                                                .anyMatch(honour.text()::contains))
                        .sorted(Comparator.comparing(Finding::level))
                        .toList();
        if (practices.isEmpty()) {
            return;
        }
        List<Column<Finding>> columns =
                columns(
                        new Column<>(
                                texts.spreadBy(),
                                17,
                                honour -> Cell.centred(HonourNames.name(context, honour.level()))),
                        new Column<>(
                                heads.field(),
                                11,
                                honour -> Cell.text(context.names(honour.fields()))));
        builder.space(8)
                .caption(context.table(texts.practices()))
                .headOnce(columns)
                .rows(columns, practices)
                .note(texts.practiceNote());
    }

    /** Whether an honour comes from a level above the government that states it. */
    private static boolean isFromAbove(Document report, Finding honour) {
        if (honour.level() == null) {
            return false;
        }
        return switch (honour.level()) {
            case NATIONAL -> true;
            case PROVINCIAL -> report.level() != Document.GovernmentLevel.PROVINCE;
            case MUNICIPAL ->
                    report.level() != Document.GovernmentLevel.PROVINCE
                            && report.level() != Document.GovernmentLevel.PREFECTURE;
            case COUNTY -> false;
        };
    }

    /** Each strength with what proves it best; what nothing but a heading speaks for, last. */
    private void strengths(SheetBuilder builder) {
        List<Column<StrengthProof>> columns = proofColumns();
        builder.caption(context.table(texts.strengths())).head(columns);
        Map<StrengthProof.Kind, List<StrengthProof>> byKind =
                index.reports().stream()
                        .flatMap(report -> index.proofs(report).stream())
                        .collect(
                                Collectors.groupingBy(
                                        StrengthProof::kind, TreeMap::new, Collectors.toList()));
        if (byKind.isEmpty()) {
            none(builder);
        }
        byKind.forEach(
                (kind, proofs) -> {
                    if (!context.single()) {
                        builder.group(
                                group(
                                        name(kind),
                                        proofs.stream().map(StrengthProof::strength).toList()));
                    }
                    builder.rows(columns, proofs);
                });
        builder.note(texts.note());
    }

    private List<Column<StrengthProof>> proofColumns() {
        List<Column<StrengthProof>> columns = new ArrayList<>();
        if (!context.single()) {
            columns.add(
                    new Column<>(
                            heads.region(),
                            REGION,
                            row -> Cell.label(index.name(index.report(row.strength().docId())))));
        }
        columns.add(
                new Column<>(
                        heads.field(),
                        FIRST,
                        row -> Cell.text(context.names(row.strength().fields()))));
        columns.add(new Column<>(texts.proofKind(), SECOND, row -> Cell.centred(name(row.kind()))));
        double statement = context.single() ? STATEMENT + REGION : STATEMENT;
        columns.add(
                new Column<>(
                        texts.strength(),
                        statement - PROOF,
                        row ->
                                Cell.text(
                                        context.point(row.strength()),
                                        List.of(row.strength().findingId()))));
        columns.add(new Column<>(texts.proof(), PROOF, this::proof));
        columns.add(new Column<>(heads.evidence(), 19, row -> new Cell.Evidence(sources(row))));
        return columns;
    }

    private Cell proof(StrengthProof row) {
        return row.kind() == StrengthProof.Kind.NONE
                ? new Cell.Words(texts.unproved(), CellLook.ABSENT, List.of(), null)
                : Cell.text(context.text().cut(row.words()), sources(row));
    }

    private static List<String> sources(StrengthProof row) {
        List<String> sources = new ArrayList<>(row.observationIds());
        sources.addAll(row.findingIds());
        return sources.isEmpty() ? List.of(row.strength().findingId()) : sources;
    }

    private String name(StrengthProof.Kind kind) {
        StrengthsTexts.Proofs names = texts.proofs();
        return switch (kind) {
            case CHANGE -> names.change();
            case HONOUR -> names.honour();
            case FIRST -> names.first();
            case FIGURE -> names.figure();
            case NONE -> names.none();
        };
    }
}
