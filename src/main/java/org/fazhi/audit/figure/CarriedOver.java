package org.fazhi.audit.figure;

import org.fazhi.extract.Observation;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/** The cases that a report says came over from the year before (上年结转11件). */
public final class CarriedOver {
    private final Expression words;

    public CarriedOver(Expression words) {
        this.words = words;
    }

    /**
     * The figure of cases carried over in the sentence of a whole, or null. Neither the whole nor
     * its part is one, though its words may say that such cases are among them (办结（含上年结转）108件).
     */
    public @Nullable Observation beside(Observation whole, Observation part, FigureIndex figures) {
        return figures.inSentence(whole).stream()
                .filter(other -> other.begin() != whole.begin() && other.begin() != part.begin())
                .filter(other -> figures.sameUnit(other, whole))
                .filter(other -> words.in(figures.before(other)))
                .findFirst()
                .orElse(null);
    }
}
