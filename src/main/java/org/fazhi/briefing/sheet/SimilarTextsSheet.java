package org.fazhi.briefing.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.SimilarText;
import org.fazhi.briefing.layout.Absence;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.Column;
import org.fazhi.briefing.layout.Sheet;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.compare.copies.CopiedPassage;
import org.fazhi.corpus.Document;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.briefing.texts.SimilarTextsTexts;
import org.jspecify.annotations.Nullable;

/** 文本相似: what of each report also stands elsewhere, with the longest passage. */
public final class SimilarTextsSheet {
    private final BookContext context;
    private final ReportIndex index;
    private final SimilarTextsTexts texts;

    private SimilarTextsSheet(BookContext context) {
        this.context = context;
        this.index = context.index();
        this.texts = context.texts().similarTexts();
    }

    /** A report with its longest passage that stands elsewhere, or null. */
    private record Line(Document report, @Nullable SimilarText longest) {
        Cell said(Function<SimilarText, Cell> cell) {
            return longest == null ? Cell.centred("—") : cell.apply(longest);
        }
    }

    /** The sheet; none where the reports have nothing to be compared with. */
    public static Optional<Sheet> build(BookContext context) {
        boolean alone =
                context.comparison().governments() < 2 && context.index().lastYear() == null;
        return alone ? Optional.empty() : Optional.of(new SimilarTextsSheet(context).sheet());
    }

    private Sheet sheet() {
        List<Column<Line>> columns = columns();
        SheetBuilder builder = context.sheet(SheetNames.SIMILAR_TEXTS, columns);
        builder.title(texts.title())
                .unit(context.order())
                .caption(context.table(texts.caption()))
                .head(columns);
        index.governments()
                .forEach(report -> builder.row(columns, new Line(report, longest(report))));
        builder.note(texts.note().with(context.boilerplate(), context.passageLetters())).source();
        return builder.build();
    }

    private List<Column<Line>> columns() {
        HeadTexts heads = context.texts().heads();
        int governments = context.comparison().governments();
        return List.of(
                new Column<>(heads.region(), 18.5, line -> Cell.label(index.name(line.report()))),
                new Column<>(
                        texts.own(),
                        11,
                        line ->
                                share(
                                        line.report(),
                                        CopiedPassage.Kind.OWN_LAST_YEAR,
                                        heldLastYear(line.report()))),
                new Column<>(
                        texts.others(),
                        11,
                        line ->
                                share(
                                        line.report(),
                                        CopiedPassage.Kind.OTHER_DISTRICT,
                                        governments > 1)),
                new Column<>(
                        texts.common(),
                        11,
                        line ->
                                share(
                                        line.report(),
                                        CopiedPassage.Kind.BOILERPLATE,
                                        governments >= context.boilerplate())),
                new Column<>(
                        texts.longest(),
                        42,
                        line ->
                                line.said(
                                        longest ->
                                                Cell.text(
                                                        context.text().cut(longest.text()),
                                                        List.of(longest.id())))),
                new Column<>(
                        texts.where(), 21, line -> line.said(longest -> Cell.text(where(longest)))),
                new Column<>(
                        heads.evidence(),
                        14.5,
                        line -> line.said(longest -> new Cell.Evidence(List.of(longest.id())))));
    }

    private boolean heldLastYear(Document report) {
        ReportIndex before = index.lastYear();
        return before != null && before.holds(report.regionCode());
    }

    private Cell share(Document report, CopiedPassage.Kind kind, boolean comparable) {
        SimilarText similar = context.comparison().similar(report.docId(), kind);
        if (similar == null && !comparable) {
            return new Cell.Absent(Absence.NOT_APPLICABLE, List.of());
        }
        return similar == null
                ? new Cell.Numeric(0, "0%", List.of(), null)
                : new Cell.Numeric(similar.share(), "0.0%", List.of(similar.id()), null);
    }

    /** The longest passage of its own last year or of another's; boilerplate is nobody's. */
    private @Nullable SimilarText longest(Document report) {
        return Stream.of(CopiedPassage.Kind.OWN_LAST_YEAR, CopiedPassage.Kind.OTHER_DISTRICT)
                .map(kind -> context.comparison().similar(report.docId(), kind))
                .filter(Objects::nonNull)
                .max(
                        Comparator.comparingInt((SimilarText each) -> each.text().length())
                                .thenComparing(SimilarText::kind, Comparator.reverseOrder()))
                .orElse(null);
    }

    private String where(SimilarText similar) {
        return texts.report()
                .with(
                        index.places().fullName(Objects.requireNonNull(similar.otherCode())),
                        Objects.requireNonNull(similar.otherYear()));
    }
}
