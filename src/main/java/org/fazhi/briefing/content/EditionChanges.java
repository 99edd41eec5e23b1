package org.fazhi.briefing.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.ChangedFigure;
import org.fazhi.briefing.data.ChangedReport;
import org.fazhi.briefing.data.ChangedReport.ChangeKind;
import org.fazhi.briefing.data.LastEdition;
import org.fazhi.briefing.layout.Cell;
import org.fazhi.briefing.layout.SheetNames;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.texts.EditionTexts;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.warehouse.ChangeCause;
import org.jspecify.annotations.Nullable;

/** What of a book is new since the edition before. */
public final class EditionChanges {
    private final BookContext context;
    private final @Nullable BookContext last;
    private final List<ChangedReport> reports;
    private final List<FigureChange> figures;

    /**
     * A figure that a reader of both editions sees to be another.
     *
     * @param before its cell in the edition before
     * @param now its cell in this one
     */
    public record FigureChange(ChangedFigure change, Indicator indicator, Cell before, Cell now) {}

    public EditionChanges(BookContext context) {
        this.context = context;
        this.last = context.lastEdition();
        LastEdition edition = context.index().data().comparisons().lastEdition();
        if (edition == null) {
            this.reports = List.of();
            this.figures = List.of();
            return;
        }
        this.reports =
                edition.reports().stream()
                        .sorted(
                                Comparator.comparing(
                                                (ChangedReport change) ->
                                                        report(change).regionCode(),
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(
                                                change -> report(change).unit(),
                                                Comparator.nullsFirst(Comparator.naturalOrder()))
                                        .thenComparing(ChangedReport::kind)
                                        .thenComparing(change -> report(change).docId()))
                        .toList();
        this.figures = figures(edition);
    }

    private List<FigureChange> figures(LastEdition edition) {
        Map<String, Integer> order = new HashMap<>();
        context.indicators().keySet().forEach(id -> order.put(id, order.size()));
        List<FigureChange> shown = new ArrayList<>();
        edition.figures().stream()
                .filter(change -> order.containsKey(change.indicator()))
                .sorted(
                        Comparator.comparing(ChangedFigure::regionCode)
                                .thenComparing(change -> order.get(change.indicator())))
                .forEach(
                        change -> {
                            Indicator indicator = context.indicator(change.indicator());
                            RegionCode code = change.regionCode();
                            Cell before = FigureCells.own(last(), code, indicator);
                            Cell now = FigureCells.own(context, code, indicator);
                            if (!look(before).equals(look(now))) {
                                shown.add(new FigureChange(change, indicator, before, now));
                            }
                        });
        return shown;
    }

    /** The edition before; only where there is one. */
    public BookContext last() {
        return Objects.requireNonNull(last);
    }

    /** A cell as it is read, whatever it rests on. */
    private static String look(Cell cell) {
        return cell instanceof Cell.Numeric figure
                ? figure.value() + figure.format()
                : cell.getClass().getSimpleName()
                        + (cell instanceof Cell.Absent absent ? absent.why() : "");
    }

    /** Whether this is the year's first edition. */
    public boolean first() {
        return last == null;
    }

    /** Whether anything is another than before. */
    public boolean none() {
        return reports.isEmpty() && figures.isEmpty();
    }

    /** The reports that came, changed or went, by division code. */
    public List<ChangedReport> reports() {
        return reports;
    }

    /** The figures that changed, by division code and in catalogue order. */
    public List<FigureChange> figures() {
        return figures;
    }

    long count(ChangeKind kind) {
        return reports.stream().filter(change -> change.kind() == kind).count();
    }

    /** This edition's report or, where it is gone, that of the edition before. */
    public Document report(ChangedReport change) {
        String id = Objects.requireNonNullElse(change.docId(), change.lastDocId());
        return context.index().report(id);
    }

    /** What the cover says of it. */
    public String sentence(BookPlan plan) {
        EditionTexts texts = context.texts().edition();
        EditionTexts.Cover said = texts.cover();
        if (first()) {
            return said.first();
        }
        String before = said.last().with(context.collected(last().index().collected()));
        if (none()) {
            return said.unchanged().with(before);
        }
        if (plan.kind() == BookPlan.Kind.REGION && onlyAdded()) {
            return said.added().with(before);
        }
        List<String> parts = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            if (count(kind) > 0) {
                parts.add(said.reports().with(name(texts, kind), count(kind)));
            }
        }
        if (!figures.isEmpty()) {
            parts.add(said.figures().with(figures.size()));
        }
        return said.changed()
                .with(
                        before,
                        last().index().reports().size(),
                        String.join("、", parts),
                        SheetNames.EDITION);
    }

    /** Whether there is nothing to be set beside it: every report is new. */
    public boolean onlyAdded() {
        return figures.isEmpty()
                && reports.stream().allMatch(change -> change.kind() == ChangeKind.ADDED);
    }

    /** What became of a report. */
    public static String name(EditionTexts texts, ChangeKind kind) {
        EditionTexts.Kinds kinds = texts.kinds();
        return switch (kind) {
            case ADDED -> kinds.added();
            case CHANGED -> kinds.changed();
            case MOVED -> kinds.moved();
            case GONE -> kinds.gone();
        };
    }

    /** What made a figure another. */
    public static String name(EditionTexts texts, ChangeCause cause) {
        EditionTexts.Causes causes = texts.causes();
        return switch (cause) {
            case TEXT -> causes.text();
            case CORRECTION -> causes.correction();
            case SETTINGS -> causes.settings();
            case PROGRAM -> causes.program();
            case SETTINGS_OR_PROGRAM -> causes.settingsOrProgram();
        };
    }
}
