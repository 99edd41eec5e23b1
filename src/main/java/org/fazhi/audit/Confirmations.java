package org.fazhi.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.audit.Check.Severity;
import org.fazhi.extract.Observation;

/**
 * Which checks are settled, since a person looked at their figures: what was confirmed is not
 * raised again.
 *
 * <p>A contradiction (severity error) is settled once every figure in it is confirmed or corrected:
 * as long as one is not, that one may be the wrong one. A suspicion or a note is settled by the
 * confirmation of the figure it speaks of, the first of its {@code observationIds}.
 */
public final class Confirmations {
    private final Map<String, Observation> settled = new HashMap<>();

    /**
     * @param observations among them those that people have settled
     */
    public Confirmations(Collection<Observation> observations) {
        for (Observation figure : observations) {
            if (figure.correctedValue() != null) {
                settled.put(figure.observationId(), figure);
            }
        }
    }

    /** The checks that are not settled, in their order. */
    public List<Check> open(List<Check> checks) {
        return checks.stream().filter(check -> !settles(check)).toList();
    }

    private boolean settles(Check check) {
        List<String> figures = check.observationIds();
        if (settled.isEmpty() || figures.isEmpty()) {
            return false;
        }
        if (settled.keySet().containsAll(figures)) {
            return true;
        }
        Observation first = settled.get(figures.get(0));
        return check.severity() != Severity.ERROR && first != null && first.isConfirmed();
    }
}
