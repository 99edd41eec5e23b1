package org.fazhi.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Role;
import org.fazhi.extract.figure.IndicatorMatcher.Decision;
import org.fazhi.extract.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a figure, for the one behind it in its sentence.
 *
 * @param begin position of its numeral
 * @param value what it counts
 * @param unit its measure word
 * @param role what it says
 * @param period the time it speaks of
 * @param decisions its indicators
 * @param compared whether it is only what another is held against
 * @param wider whether it is of a larger area than the reporting government's
 * @param planned whether a list of intentions begins with it or goes on with it
 * @param scope whose it is as said in front of it, or null
 * @param ahead the indicators in front of it in its sentence, with the greatest figure of each
 * @param wholes those of them that are no parts
 */
public record FigureBefore(
        int begin,
        BigDecimal value,
        String unit,
        Role role,
        Period period,
        List<Decision> decisions,
        boolean compared,
        boolean wider,
        boolean planned,
        @Nullable String scope,
        Map<String, BigDecimal> ahead,
        Set<String> wholes) {
    private static final String LIST_MARK = "、";

    /** Whether the words go on with a list. */
    public static boolean listed(FigurePhrase phrase) {
        return phrase.own().startsWith(LIST_MARK);
    }

    /** The indicators of the sentence so far, with the greatest figure of each. */
    public Map<String, BigDecimal> totals() {
        Map<String, BigDecimal> totals = new HashMap<>(ahead);
        decisions.forEach(decision -> totals.merge(decision.indicator(), value, BigDecimal::max));
        return totals;
    }

    /** The indicators of the sentence so far that are no parts. */
    public Set<String> allWholes() {
        Set<String> all = new HashSet<>(wholes);
        if (role != Role.PART) {
            decisions.forEach(decision -> all.add(decision.indicator()));
        }
        return all;
    }

    /**
     * Whether one of the indicators stands in the sentence already: before a part that a list goes
     * on with (其中撤销3件、确认违法2件), as more than a part.
     */
    public boolean holdsAny(List<Decision> of, FigurePhrase phrase) {
        boolean beside = role == Role.PART && listed(phrase);
        Set<String> held = beside ? allWholes() : totals().keySet();
        return of.stream().anyMatch(decision -> held.contains(decision.indicator()));
    }

    /** Whether the sentence has counted more than the figure of one of its indicators. */
    public boolean holdsMore(List<Decision> of, Quantity figure) {
        Map<String, BigDecimal> totals = totals();
        return of.stream()
                .map(decision -> totals.get(decision.indicator()))
                .anyMatch(total -> total != null && total.compareTo(figure.value()) > 0);
    }

    /**
     * Whether a figure belongs to a total without 其中: next to one that does, or in brackets behind
     * the total (建议提案193件（人大建议100件、政协提案93件）).
     */
    public boolean hasPart(FigurePhrase phrase, Quantity figure) {
        String own = phrase.own();
        return listed(phrase) && role == Role.PART
                || own.startsWith("（")
                        && own.length() > 1
                        && own.indexOf('）') < 0 // （2）办结…: an item's number
                        && figure.unit().equals(unit);
    }
}
