package org.fazhi.briefing.sheet.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.point.Problems;
import org.fazhi.briefing.content.point.Problems.Problem;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.settings.briefing.texts.part.LedgerTexts;

/**
 * 台账: each problem of each government with its state, and what a bureau has filled in about it in
 * {@code conf/ledger.csv}.
 */
public final class LedgerSheet {
    private LedgerSheet() {}

    /** The sheet; none where no government states a problem. */
    public static Optional<Sheet> build(BookContext context) {
        List<Problem> problems = Problems.of(context);
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        LedgerTexts texts = context.texts().ledger();
        List<Column<Problem>> columns = columns(context);
        SheetBuilder builder = context.sheet(SheetNames.LEDGER, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.caption()))
                .head(columns)
                .rows(columns, problems)
                .note(texts.note())
                .source();
        return Optional.of(builder.build());
    }

    private static List<Column<Problem>> columns(BookContext context) {
        LedgerTexts texts = context.texts().ledger();
        boolean single = context.single();
        List<Column<Problem>> columns = new ArrayList<>();
        if (!single) {
            columns.add(
                    new Column<>(
                            context.texts().heads().region(),
                            18.5,
                            row -> Cell.label(context.index().name(row.report()))));
        }
        columns.add(
                new Column<>(
                        texts.problem(), single ? 26 : 20, row -> Cell.text(row.point().name())));
        columns.add(
                new Column<>(
                        context.texts().heads().statement(),
                        single ? 40 : 30,
                        row ->
                                row.finding() == null
                                        ? Cell.centred("—")
                                        : Cell.text(
                                                context.point(row.finding()),
                                                List.of(row.finding().findingId()))));
        columns.add(new Column<>(texts.state(), 11, row -> Cell.centred(state(texts, row))));
        columns.add(new Column<>(texts.unit(), 12, row -> Cell.text(row.entry().unit())));
        columns.add(new Column<>(texts.measure(), 20, row -> Cell.text(row.entry().measure())));
        columns.add(new Column<>(texts.due(), 11, row -> Cell.centred(row.entry().due())));
        columns.add(new Column<>(texts.progress(), 14, row -> Cell.text(row.entry().progress())));
        columns.add(
                new Column<>(
                        context.texts().heads().evidence(),
                        12,
                        row ->
                                row.finding() == null
                                        ? Cell.centred("—")
                                        : new Cell.Evidence(List.of(row.finding().findingId()))));
        return columns;
    }

    private static String state(LedgerTexts texts, Problem problem) {
        return String.join("\n", Problems.states(texts.states(), problem));
    }
}
