package org.fazhi.audit.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.ChangeReading;
import org.fazhi.audit.figure.Direction;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Interval;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.audit.figure.StatedChange;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.AuditSettings;

/**
 * Stated changes beside the two figures they lie between: growth in percent, differences in
 * percentage points and in number, the one taken for the other; more that is called less; and a
 * count far from last year's.
 */
public final class ChangeChecks implements Rule {
    private final AuditSettings settings;
    private final Rounding rounding;

    public ChangeChecks(AuditSettings settings, Rounding rounding) {
        this.settings = settings;
        this.rounding = rounding;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (List<Observation> sentence : figures.sentences()) {
            for (StatedChange change :
                    StatedChange.of(sentence, figures, settings.words().change())) {
                if (change.from() == null) {
                    continue;
                }
                boolean confirmed = false;
                for (Observation stated : change.changes()) {
                    confirmed |= fits(change, stated, figures, checks);
                }
                direction(change, figures, checks);
                if (!confirmed && overLastYear(change, checks)) {
                    large(change, checks);
                }
            }
        }
    }

    /** Whether the stated change is what the two figures give; adds a check where it is not. */
    private boolean fits(
            StatedChange change, Observation stated, FigureIndex figures, CheckCollector checks) {
        boolean overLastYear = settings.words().overLastYear().in(figures.clauseBefore(stated));
        if (overLastYear && !fromLastYear(change.stated(), figures, checks)) {
            return false;
        }
        Interval said = rounding.values(stated);
        List<ChangeReading> readings = ChangeReading.of(change, stated, figures, rounding);
        for (ChangeReading reading : readings) {
            if (!reading.values().meets(said)) {
                continue;
            }
            if (reading.rule() == null) {
                return true;
            }
            about(change, reading.rule(), Severity.WARNING, checks)
                    .shown("stated", stated)
                    .word("computed", reading.formatted())
                    .uses(change.stated(), change.to(), stated)
                    .values(stated.effectiveValue(), reading.value())
                    .add();
            return false;
        }
        if (!readings.isEmpty()) {
            boolean sure =
                    change.stated().role() == Role.FROM
                            && !overLastYear
                            && FigureIndex.exact(List.of(change.stated(), change.to(), stated));
            about(change, "change_recomputed", sure ? Severity.ERROR : Severity.WARNING, checks)
                    .shown("stated", stated)
                    .word("computed", readings.get(0).formatted())
                    .uses(change.stated(), change.to(), stated)
                    .values(stated.effectiveValue(), readings.get(0).value())
                    .add();
        }
        return false;
    }

    /** Whether a figure can be last year's: no other time is named. */
    private boolean fromLastYear(Observation from, FigureIndex figures, CheckCollector checks) {
        Matcher time = settings.words().namedTime().matcher(figures.before(from));
        Integer reportYear = checks.document().reportYear();
        while (time.find()) {
            boolean lastYear =
                    reportYear != null && String.valueOf(reportYear - 1).equals(time.group(1));
            if (!lastYear) {
                return false;
            }
        }
        return true;
    }

    /** 由20件增加到15件. */
    private void direction(StatedChange change, FigureIndex figures, CheckCollector checks) {
        Observation worded = change.changes().isEmpty() ? change.to() : change.changes().get(0);
        if (worded == change.to() && change.stated().role() != Role.FROM) {
            return;
        }
        String words = figures.clauseBefore(worded);
        Direction said = Direction.of(words, settings.words());
        Interval from = rounding.values(change.stated());
        Interval to = rounding.values(change.to());
        boolean against =
                said == Direction.UP && from.above(to) || said == Direction.DOWN && to.above(from);
        if (against) {
            about(change, "change_direction", Severity.WARNING, checks)
                    .word("words", said.in(words, settings.words()))
                    .uses(
                            worded == change.to()
                                    ? List.of(change.stated(), change.to())
                                    : List.of(change.stated(), change.to(), worded))
                    .values(change.to().effectiveValue(), change.stated().effectiveValue())
                    .add();
        }
    }

    private void large(StatedChange change, CheckCollector checks) {
        AuditSettings.Thresholds limits = settings.limits();
        double from = change.stated().effectiveValue();
        double to = change.to().effectiveValue();
        boolean counts = !MeasureWords.relative(change.to().unit());
        double most = Math.max(from, to);
        if (counts
                && most >= limits.leastBase()
                && most >= limits.largeChange() * Math.min(from, to)) {
            about(change, "large_change", Severity.WARNING, checks)
                    .uses(change.stated(), change.to())
                    .values(to, from)
                    .add();
        }
    }

    private static boolean overLastYear(StatedChange change, CheckCollector checks) {
        return change.stated().isOfLastYear(checks.document().reportYear());
    }

    /** A check that begins with the two figures. */
    private static CheckCollector.Draft about(
            StatedChange change, String rule, Severity severity, CheckCollector checks) {
        Observation from = change.stated();
        return checks.arithmetic(rule, severity)
                .word(
                        "from",
                        overLastYear(change, checks)
                                ? checks.formatter().lastYear(from)
                                : checks.formatter().shown(from))
                .named("to", change.to());
    }
}
