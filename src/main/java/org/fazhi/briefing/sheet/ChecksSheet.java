package org.fazhi.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.audit.Check;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CheckKind;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.CellLook;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.SafeText;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.extract.Observation;
import org.fazhi.settings.briefing.texts.ChecksTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/** 数据核实: the list that is worked through before a book is settled. */
public final class ChecksSheet {
    private final BookContext context;
    private final ReportIndex index;
    private final ChecksTexts texts;
    private final HeadTexts heads;

    private ChecksSheet(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().checks();
        this.heads = context.texts().heads();
    }

    /** A thing of the list with its number. */
    private record Numbered<T>(int ordinal, T thing) {
        static <T> List<Numbered<T>> of(List<T> things) {
            List<Numbered<T>> numbered = new ArrayList<>();
            things.forEach(thing -> numbered.add(new Numbered<>(numbered.size() + 1, thing)));
            return numbered;
        }
    }

    public static Sheet build(BookContext context) {
        return new ChecksSheet(context).sheet();
    }

    private Sheet sheet() {
        List<Column<Numbered<Check>>> columns = checks();
        SheetBuilder builder = context.sheet(SheetNames.CHECKS, columns);
        builder.title(texts.title())
                .unit(state())
                .caption(context.table(texts.caption()))
                .head(columns);
        add(builder, columns, corrections());
        return builder.build();
    }

    /**
     * The same above the figures of a single region, whose rows need no number, and no place where
     * there is one report.
     *
     * @param spans columns of the place where there is one, the kind, the message, both values, the
     *     evidence and the opinion
     */
    static void above(SheetBuilder builder, BookContext context, int... spans) {
        new ChecksSheet(context).above(builder, spans);
    }

    private void above(SheetBuilder builder, int... spans) {
        List<Column<Numbered<Observation>>> corrections = over(corrections(), spans);
        builder.caption(context.table(texts.own().with(state())));
        if (index.checkIndex().all().isEmpty()) {
            builder.wide(texts.none(), CellLook.GROUP);
            corrected(builder, corrections);
            return;
        }
        List<Column<Numbered<Check>>> checks = over(checks(), spans);
        add(builder.headOnce(checks), checks, corrections);
    }

    /** The last of the columns, over as many of the sheet as are given. */
    private static <R> List<Column<R>> over(List<Column<R>> columns, int... spans) {
        List<Column<R>> over = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            over.add(columns.get(columns.size() - spans.length + i).over(spans[i]));
        }
        return over;
    }

    private void add(
            SheetBuilder builder,
            List<Column<Numbered<Check>>> columns,
            List<Column<Numbered<Observation>>> corrections) {
        List<Check> checks = index.checkIndex().all();
        builder.rows(columns, Numbered.of(checks));
        if (checks.isEmpty()) {
            builder.wide(texts.none(), CellLook.GROUP);
        }
        builder.note(texts.note());
        corrected(builder, corrections);
    }

    private List<Column<Numbered<Check>>> checks() {
        return List.of(
                new Column<>(heads.number(), 6, row -> Cell.centred(String.valueOf(row.ordinal()))),
                new Column<>(heads.region(), 18.5, row -> Cell.label(place(row.thing()))),
                new Column<>(
                        heads.kind(),
                        12,
                        row -> Cell.centred(CheckKind.of(row.thing()).name(texts.kinds()))),
                new Column<>(
                        texts.matter(),
                        40,
                        row ->
                                Cell.text(
                                        context.text().cut(row.thing().message(), 300),
                                        index.checkIndex().sources(row.thing()))),
                new Column<>(texts.stated(), 10, row -> number(row.thing().stated())),
                new Column<>(texts.computed(), 10, row -> number(row.thing().computed())),
                new Column<>(heads.evidence(), 16, row -> evidence(row.thing())),
                new Column<>(texts.opinion(), 13, row -> new Cell.Empty()));
    }

    private Cell evidence(Check check) {
        List<String> ids = index.checkIndex().sources(check);
        return ids.isEmpty() ? Cell.centred("—") : new Cell.Evidence(ids);
    }

    /** What is still to be done before, or was left open at, the settling of a book. */
    private String state() {
        return switch (index.data().edition()) {
            case DRAFT -> texts.draft();
            case FINAL -> settled(context);
        };
    }

    /** How many contradictions a settled book still holds. */
    static String settled(BookContext context) {
        ChecksTexts texts = context.texts().checks();
        long open = context.index().checkIndex().open();
        return open == 0 ? texts.settled() : texts.unsettled().with(open);
    }

    private String place(Check check) {
        return index.heldReport(check.docId())
                .map(index::name)
                .orElseGet(
                        () ->
                                check.regionCode() == null
                                        ? "—"
                                        : index.places().fullName(check.regionCode()));
    }

    private Cell number(@Nullable Double value) {
        if (value == null) {
            return Cell.centred("—");
        }
        double rounded = Decimals.rounded(value, 2);
        return new Cell.Numeric(rounded, context.numbers().of(rounded, null), List.of(), null);
    }

    /** Below them what people have corrected or confirmed. */
    private void corrected(SheetBuilder builder, List<Column<Numbered<Observation>>> columns) {
        List<Observation> figures = index.settled();
        if (figures.isEmpty()) {
            return;
        }
        builder.space(8)
                .caption(context.table(texts.corrections()))
                .headOnce(columns)
                .rows(columns, Numbered.of(figures))
                .note(texts.correctionNote());
    }

    private List<Column<Numbered<Observation>>> corrections() {
        return List.of(
                Column.over(1, heads.number(), row -> Cell.centred(String.valueOf(row.ordinal()))),
                Column.over(
                        1,
                        heads.region(),
                        row -> Cell.label(index.name(index.report(row.thing().docId())))),
                Column.over(
                        1,
                        heads.kind(),
                        row ->
                                Cell.centred(
                                        row.thing().isCorrected()
                                                ? texts.corrected()
                                                : texts.confirmed())),
                Column.over(
                        1,
                        heads.figures(),
                        row -> Cell.text(SafeText.clean(row.thing().subject()), ids(row.thing()))),
                Column.over(
                        1,
                        texts.stated(),
                        row -> Cell.centred(SafeText.clean(row.thing().surface()))),
                Column.over(1, texts.adopted(), row -> adopted(row.thing())),
                Column.over(1, heads.evidence(), row -> new Cell.Evidence(ids(row.thing()))),
                Column.over(1, texts.reason(), row -> reason(row.thing())));
    }

    private static List<String> ids(Observation figure) {
        return List.of(figure.observationId());
    }

    private Cell reason(Observation figure) {
        String reason = figure.correctionReason() == null ? "" : figure.correctionReason();
        return Cell.text(context.text().cut(reason));
    }

    /** The value that is used, with its unit; the sheet itself says that it was put right. */
    private Cell adopted(Observation figure) {
        String unit = ShownUnit.of(figure);
        double value = ShownUnit.in(unit, figure.effectiveValue());
        String format =
                figure.isCorrected()
                        ? context.numbers().of(value, figure.effectiveQualifier())
                        : context.numbers().of(figure, unit, false);
        return new Cell.Numeric(
                value, format + '"' + SafeText.clean(unit) + '"', ids(figure), null);
    }
}
