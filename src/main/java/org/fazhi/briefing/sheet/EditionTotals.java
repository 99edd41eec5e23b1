package org.fazhi.briefing.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.briefing.content.BookContext;
import org.fazhi.briefing.content.CoreIndicators;
import org.fazhi.briefing.content.EditionChanges;
import org.fazhi.briefing.content.FigureCells;
import org.fazhi.briefing.content.ShownUnit;
import org.fazhi.briefing.data.ChangedReport;
import org.fazhi.briefing.data.ChangedReport.ChangeKind;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetBuilder;
import org.fazhi.compare.figure.ChangedTotal;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.EditionTexts;
import org.fazhi.settings.briefing.texts.HeadTexts;
import org.fazhi.settings.reading.Indicators.Indicator;

/** The sums of a book's core indicators that are others than in the edition before, with why. */
public final class EditionTotals {
    private final BookContext context;
    private final BookContext last;
    private final RegionCode scopeCode;
    private final EditionChanges changes;

    public EditionTotals(BookContext context, RegionCode scopeCode, EditionChanges changes) {
        this.context = context;
        this.last = changes.last();
        this.scopeCode = scopeCode;
        this.changes = changes;
    }

    /** The table; nothing where every sum is what it was. */
    public void draw(SheetBuilder builder) {
        List<Indicator> changed = changed();
        if (changed.isEmpty()) {
            return;
        }
        EditionTexts texts = context.texts().edition();
        HeadTexts heads = context.texts().heads();
        builder.caption(context.table(texts.totals().caption()))
                .head(
                        List.of(
                                heads.indicator(),
                                heads.unit(),
                                texts.before(),
                                texts.totals().summed(),
                                texts.now(),
                                texts.totals().summed(),
                                texts.totals().cause()),
                        2,
                        1,
                        1,
                        1,
                        1,
                        1,
                        1);
        for (Indicator indicator : changed) {
            builder.spread(
                    List.of(
                            Cell.label(indicator.name()),
                            Cell.centred(ShownUnit.column(indicator.unit())),
                            FigureCells.sum(last, scopeCode, indicator),
                            FigureCells.summed(last, scopeCode, indicator),
                            FigureCells.sum(context, scopeCode, indicator),
                            FigureCells.summed(context, scopeCode, indicator),
                            Cell.text(String.join("、", reasons(indicator)))),
                    2,
                    1,
                    1,
                    1,
                    1,
                    1,
                    1);
        }
        builder.space(8);
    }

    private List<Indicator> changed() {
        return ChangedTotal.between(
                        last.index().data().regionIndicators(),
                        context.index().data().regionIndicators(),
                        scopeCode,
                        CoreIndicators.of(context).stream().map(Indicator::id).toList())
                .stream()
                .map(total -> context.indicators().get(total.indicator()))
                .toList();
    }

    /** What of its parts came, went or changed. */
    private Set<String> reasons(Indicator indicator) {
        Set<String> reasons = new LinkedHashSet<>();
        for (ChangedReport change : changes.reports()) {
            Document report = changes.report(change);
            boolean gone = change.kind() == ChangeKind.GONE;
            if (change.kind() != ChangeKind.CHANGED
                    && report.isGovernments()
                    && states(gone ? last : context, report, indicator)) {
                reasons.add(
                        context.texts()
                                .edition()
                                .totals()
                                .reports()
                                .with(
                                        EditionChanges.name(
                                                context.texts().edition(), change.kind())));
            }
        }
        for (EditionChanges.FigureChange figure : changes.figures()) {
            if (figure.indicator().equals(indicator)) {
                reasons.add(
                        EditionChanges.name(context.texts().edition(), figure.change().cause()));
            }
        }
        return reasons.isEmpty() ? Set.of("—") : reasons;
    }

    private static boolean states(BookContext edition, Document report, Indicator indicator) {
        RegionIndicator row =
                edition.index()
                        .figure(
                                report.regionCode(),
                                indicator.id(),
                                RegionIndicator.Basis.REPORTED);
        return row != null && row.value() != null;
    }
}
