package org.fazhi.audit.rule;

import java.util.List;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.Direction;
import org.fazhi.audit.figure.FigureFormatter;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Interval;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.audit.figure.StatedChange;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.AuditSettings;
import org.jspecify.annotations.Nullable;

/**
 * Changes stated without the figure they start from: 118件，较上年增加24件，增长25.5% must agree with each
 * other, and no count or share can have been below zero, no share above the whole.
 */
public final class GrowthChecks implements Rule {
    private static final double WHOLE = 100;

    private final AuditSettings settings;
    private final Rounding rounding;

    public GrowthChecks(AuditSettings settings, Rounding rounding) {
        this.settings = settings;
        this.rounding = rounding;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (List<Observation> sentence : figures.sentences()) {
            for (StatedChange change :
                    StatedChange.of(sentence, figures, settings.words().change())) {
                if (change.from() != null) {
                    continue;
                }
                for (Observation stated : change.changes()) {
                    possible(change.to(), stated, figures, checks);
                }
                if (change.changes().size() == 2) {
                    agree(change, figures, checks);
                }
            }
        }
    }

    /** Whether last year's figure, reckoned back, is one that can be. */
    private void possible(
            Observation to, Observation stated, FigureIndex figures, CheckCollector checks) {
        String words = figures.clauseBefore(stated);
        Direction direction = Direction.of(words, settings.words());
        Interval before = before(to, stated, direction, figures);
        if (before == null) {
            return;
        }
        boolean share = to.unit().equals(MeasureWords.PERCENT);
        boolean tooMuch =
                share && settings.words().bounded().in(to.subject()) && before.low() > WHOLE;
        if (before.high() < 0 || tooMuch) {
            double computed = lastYear(to, stated, direction);
            checks.arithmetic("change_impossible", Severity.WARNING)
                    .named("to", to)
                    .word("words", direction.in(words, settings.words()))
                    .shown("stated", stated)
                    .word("computed", FigureFormatter.number(computed) + to.unit())
                    .uses(to, stated)
                    .values(stated.effectiveValue(), computed)
                    .add();
        }
    }

    /** Last year's figure from this year's and the difference; null where it is not said. */
    private @Nullable Interval before(
            Observation to, Observation stated, Direction direction, FigureIndex figures) {
        boolean points =
                stated.unit().equals(MeasureWords.POINTS) && to.unit().equals(MeasureWords.PERCENT);
        boolean number = !MeasureWords.relative(stated.unit()) && figures.sameUnit(to, stated);
        if (!points && !number || direction == Direction.UNSAID) {
            return null;
        }
        Interval now = rounding.values(to);
        Interval difference = rounding.values(stated);
        return direction == Direction.UP ? now.minus(difference) : now.plus(difference);
    }

    /** Whether a difference in number and one in percent agree. */
    private void agree(StatedChange change, FigureIndex figures, CheckCollector checks) {
        Observation difference = change.changes().get(0);
        Observation growth = change.changes().get(1);
        Direction direction = Direction.of(figures.clauseBefore(difference), settings.words());
        Interval before = before(change.to(), difference, direction, figures);
        if (before == null
                || MeasureWords.relative(difference.unit())
                || !growth.unit().equals(MeasureWords.PERCENT)
                || before.low() <= 0) {
            return;
        }
        if (!rounding.values(difference).percentOf(before).meets(rounding.values(growth))) {
            double computed =
                    100
                            * difference.effectiveValue()
                            / lastYear(change.to(), difference, direction);
            checks.arithmetic("changes_apart", Severity.WARNING)
                    .named("to", change.to())
                    .named("difference", difference)
                    .word("computed", FigureFormatter.percent(computed))
                    .shown("stated", growth)
                    .uses(change.to(), difference, growth)
                    .values(growth.effectiveValue(), computed)
                    .add();
        }
    }

    private static double lastYear(Observation to, Observation difference, Direction direction) {
        double change = difference.effectiveValue();
        return to.effectiveValue() + (direction == Direction.UP ? -change : change);
    }
}
