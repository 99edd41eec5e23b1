package org.fazhi.audit.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside the one it came from, and what is said of the change between them:
 * 由62.78%提高到89.2%，提高 26.42个百分点; 收到118件，较上年的94件增加24件，增长25.5%.
 *
 * @param from the earlier figure; null where the report does not state it
 * @param to the later figure
 * @param changes what is said of the change, in order
 */
public record StatedChange(@Nullable Observation from, Observation to, List<Observation> changes) {

    /** The earlier figure of a change that states it. */
    public Observation stated() {
        return Objects.requireNonNull(from, "the earlier figure");
    }

    /** All changes of a sentence. */
    public static List<StatedChange> of(
            List<Observation> sentence, FigureIndex figures, Expression plain) {
        List<StatedChange> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            StatedChange change = at(sentence, i, figures, plain);
            if (change != null) {
                found.add(change);
            }
        }
        return found;
    }

    /** The change whose later figure stands at a place of the sentence, or null. */
    private static @Nullable StatedChange at(
            List<Observation> sentence, int at, FigureIndex figures, Expression plain) {
        Observation to = sentence.get(at);
        boolean level = to.role() == Role.LEVEL && to.period() == Period.CURRENT;
        if (!level && to.role() != Role.TO) {
            return null;
        }
        Observation ahead = at > 0 ? sentence.get(at - 1) : null;
        Observation behind = at + 1 < sentence.size() ? sentence.get(at + 1) : null;
        Observation from = null;
        int next = at + 1;
        if (to.role() == Role.TO
                && ahead != null
                && ahead.role() == Role.FROM
                && figures.sameUnit(ahead, to)) {
            from = ahead;
        } else if (behind != null
                && last(behind)
                && figures.sameUnit(behind, to)
                && plain.in(figures.before(behind))) {
            from = behind;
            next++;
        } else if (ahead != null
                && last(ahead)
                && figures.sameUnit(ahead, to)
                && sameMatter(ahead, to)) {
            from = ahead;
        }
        List<Observation> changes = new ArrayList<>();
        while (next < sentence.size()
                && sentence.get(next).role() == Role.CHANGE
                && plain.in(figures.before(sentence.get(next)))) {
            changes.add(sentence.get(next++));
        }
        return from == null && changes.isEmpty() ? null : new StatedChange(from, to, changes);
    }

    /** Whether it is last year's figure. */
    private static boolean last(Observation figure) {
        return figure.period() == Period.PREVIOUS && figure.role() == Role.LEVEL;
    }

    /** 2022年收到申请85件，2023年收到102件: the later names no more than the earlier. */
    private static boolean sameMatter(Observation before, Observation now) {
        return before.indicator() != null && Objects.equals(before.indicator(), now.indicator())
                || !now.subject().isEmpty() && before.subject().contains(now.subject());
    }
}
