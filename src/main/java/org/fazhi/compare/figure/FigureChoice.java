package org.fazhi.compare.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fazhi.extract.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Which of several figures of one indicator a report's value is, where it has but one: by what each
 * counts, and only then by which stands first.
 *
 * @param figure the one that is taken
 * @param reason by which it was told from the others; null where nothing competes
 */
record FigureChoice(Observation figure, @Nullable Reason reason) {
    /** A rounded figure and the exact one that it stands for differ by no more than this. */
    private static final double ROUNDED = 1.1;

    /** By what a figure was told from those that compete with it. */
    enum Reason {
        /** Others are of a wider area or count more than the indicator. */
        OWN,
        /** Others are parts, or count less than the indicator's name says. */
        WHOLE,
        /** Others are what was added to a state. */
        HELD,
        /** Others round it. */
        EXACT,
        /** Nothing but their order tells them apart. */
        FIRST;

        /** As the tables write it. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Chooses.
     *
     * @param measure the indicator
     * @param stated its figures, in their order; at least one
     */
    static FigureChoice of(Measure measure, List<Observation> stated) {
        Observation first = stated.get(0);
        boolean alone =
                stated.stream().allMatch(each -> each.effectiveValue() == first.effectiveValue());
        if (alone) {
            return new FigureChoice(first, null);
        }
        List<Observation> own = without(stated, each -> measure.isWiderThanOwn(each));
        List<Observation> whole = without(own, each -> measure.isPart(each));
        List<Observation> held = without(whole, each -> measure.isAdded(each));
        Observation best = held.get(0);
        Observation exact = exact(best, held);
        if (exact != best) {
            return new FigureChoice(exact, Reason.EXACT);
        }
        return new FigureChoice(best, reason(own, whole, held));
    }

    /** The last distinction that left something out; the order where several are left. */
    private static Reason reason(
            List<Observation> own, List<Observation> whole, List<Observation> held) {
        double value = held.get(0).effectiveValue();
        if (held.stream().anyMatch(each -> each.effectiveValue() != value)) {
            return Reason.FIRST;
        }
        if (held.size() < whole.size()) {
            return Reason.HELD;
        }
        return whole.size() < own.size() ? Reason.WHOLE : Reason.OWN;
    }

    /** Those of which it is not so; all where it is so of all. */
    private static List<Observation> without(
            List<Observation> figures, java.util.function.Predicate<Observation> which) {
        List<Observation> others = figures.stream().filter(which.negate()).toList();
        return others.isEmpty() ? figures : others;
    }

    /** The exact figure that a rounded one stands for (120余件, 123件); itself where there is none. */
    private static Observation exact(Observation rounded, List<Observation> figures) {
        if (rounded.qualifier() == Observation.Qualifier.EXACT || rounded.effectiveValue() <= 0) {
            return rounded;
        }
        return figures.stream()
                .filter(each -> each.qualifier() == Observation.Qualifier.EXACT)
                .filter(each -> stands(rounded, each))
                .min(Comparator.comparingInt(Observation::begin))
                .orElse(rounded);
    }

    private static boolean stands(Observation rounded, Observation exact) {
        double share = exact.effectiveValue() / rounded.effectiveValue();
        return switch (rounded.qualifier()) {
            case OVER -> share >= 1 && share <= ROUNDED;
            case UNDER -> share <= 1 && share >= 1 / ROUNDED;
            case ABOUT, EXACT -> share <= ROUNDED && share >= 1 / ROUNDED;
        };
    }
}
