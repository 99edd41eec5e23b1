package org.fazhi.audit.rule;

import java.util.List;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Interval;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.extract.Observation;

/**
 * A 万 that one part of a rate lost (1.29件 of 1.25万件), suggested where it explains the rate and the
 * figure is stated so closely that nothing else would.
 */
final class LostMagnitude {
    private static final double MAGNITUDE = 10_000;
    private static final int FEWEST_DIGITS = 3;

    private final Rounding rounding;

    LostMagnitude(Rounding rounding) {
        this.rounding = rounding;
    }

    /** Whether a lost 万 explains a rate that its parts do not give; it is then noted. */
    boolean explains(
            String name,
            Observation rate,
            Observation part,
            Observation whole,
            FigureIndex figures,
            CheckCollector checks) {
        Interval share = rounding.percentage(rate);
        boolean certain = figures.certain(List.of(rate, part, whole));
        boolean wholeLost =
                closelyStated(whole, certain)
                        && rounding.count(part)
                                .percentOf(Rounding.withMagnitude(whole, MAGNITUDE))
                                .meets(share);
        boolean partLost =
                closelyStated(part, certain)
                        && Rounding.withMagnitude(part, MAGNITUDE)
                                .percentOf(rounding.count(whole))
                                .meets(share);
        if (!wholeLost && !partLost) {
            return false;
        }
        Observation lost = wholeLost ? whole : part;
        Observation other = wholeLost ? part : whole;
        checks.explain(lost);
        checks.arithmetic("lost_magnitude", Severity.ERROR)
                .named("lost", lost)
                .named("other", other)
                .word("name", name)
                .shown("stated", rate)
                .uses(lost, other, rate)
                .values(lost.effectiveValue(), lost.effectiveValue() * MAGNITUDE)
                .add();
        return true;
    }

    /**
     * Whether the missing magnitude can be told from the figure: 1.29件 shows that one is missing; a
     * whole number must have digits enough, for 2件 would stand for 1.5万 to 2.5万.
     */
    private static boolean closelyStated(Observation figure, boolean certain) {
        return Rounding.inFractions(figure)
                || certain && Rounding.significantDigits(figure) >= FEWEST_DIGITS;
    }
}
