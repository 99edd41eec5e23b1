package org.fazhi.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.CarriedOver;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that exceed what they are taken from, one by one (more concluded than accepted) and
 * together (more repealed, invalidated and amended than examined).
 */
public final class ChainChecks implements Rule {
    private final Indicators catalogue;
    private final Map<String, Indicator> byId;
    private final IndicatorChains chains;
    private final Rounding rounding;
    private final CarriedOver carried;

    public ChainChecks(Indicators catalogue, Rounding rounding, CarriedOver carried) {
        this.catalogue = catalogue;
        byId = catalogue.byId();
        this.rounding = rounding;
        this.carried = carried;
        chains = new IndicatorChains(catalogue);
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (Indicator indicator : catalogue.indicators()) {
            for (Observation part : figures.of(indicator.id())) {
                for (IndicatorChains.Above<Observation> above :
                        chains.above(indicator, id -> whole(part, id, figures))) {
                    compare(part, above, figures, checks);
                }
            }
            together(indicator, figures, checks);
        }
    }

    /**
     * The figure that the part is taken from: each stands nearest to the other. One that is itself
     * a part (其中) bounds no whole, and where the sentence has another that the part does not
     * exceed, that one may be meant.
     */
    private @Nullable Observation whole(Observation part, String indicator, FigureIndex figures) {
        Observation whole = figures.beside(part, indicator);
        if (whole == null
                || !sameKind(part, whole, figures)
                || figures.beside(whole, part.indicator()) != part
                || whole.role() == Role.PART && part.role() != Role.PART) {
            return null;
        }
        boolean otherMeant =
                exceeds(part, whole)
                        && figures.inSentence(part, indicator).stream()
                                .anyMatch(other -> !exceeds(part, other));
        return otherMeant ? null : whole;
    }

    /**
     * Whether two figures may be held against each other: they count the same kind of thing, or the
     * catalogue itself relates two kinds (no more 批 than 人次).
     */
    private boolean sameKind(Observation part, Observation whole, FigureIndex figures) {
        Indicator counted = byId.get(part.indicator());
        Indicator base = byId.get(whole.indicator());
        boolean sameUnit = counted != null && base != null && counted.unit().equals(base.unit());
        return !sameUnit || figures.comparable(part, whole);
    }

    private boolean exceeds(Observation part, Observation whole) {
        return rounding.count(part).above(rounding.count(whole));
    }

    private void compare(
            Observation part,
            IndicatorChains.Above<Observation> above,
            FigureIndex figures,
            CheckCollector checks) {
        Observation whole = above.figure();
        if (checks.explains(part) || checks.explains(whole) || !exceeds(part, whole)) {
            return;
        }
        Observation more = carried.beside(whole, part, figures);
        String rule;
        Severity severity;
        if (more != null
                && !rounding.count(part).above(rounding.count(whole).plus(rounding.count(more)))) {
            rule = "part_above_total_explained";
            severity = Severity.INFO;
        } else if (above.carriedOver() || more != null) {
            rule = "part_above_total_carried_over";
            severity = Severity.WARNING;
        } else {
            boolean sure = figures.certain(List.of(part, whole));
            rule = "part_above_total";
            severity = sure ? Severity.ERROR : Severity.WARNING;
        }
        List<Observation> used = new ArrayList<>(List.of(part, whole));
        CheckCollector.Draft check =
                checks.arithmetic(rule, severity).named("part", part).named("whole", whole);
        if (more != null) {
            check.named("carried", more);
            used.add(more);
        }
        check.uses(used).values(part.effectiveValue(), whole.effectiveValue()).add();
    }

    /** The parts of a whole, each within it, may together exceed it. */
    private void together(Indicator whole, FigureIndex figures, CheckCollector checks) {
        List<Indicator> parts =
                catalogue.indicators().stream()
                        .filter(indicator -> whole.id().equals(indicator.partOf()))
                        .toList();
        if (parts.size() < 2) {
            return;
        }
        for (Observation total : figures.of(whole.id())) {
            List<Observation> stated = new ArrayList<>();
            for (Indicator part : parts) {
                Observation figure = figures.beside(total, part.id());
                if (figure != null
                        && sameKind(figure, total, figures)
                        && figures.beside(figure, whole.id()) == total) {
                    stated.add(figure);
                }
            }
            Sums.exceeds(total, stated, rounding, checks);
        }
    }
}
