package org.fazhi.audit;

import org.fazhi.extract.Observation;
import org.fazhi.settings.Expression;

/** The cases that a report says came over from the year before (上年结转11件). */
final class CarriedOver {
    private final Expression words;

    CarriedOver(Expression words) {
        this.words = words;
    }

    /** The figure of cases carried over in the sentence of the given one, or null. */
    Observation beside(Observation figure, Figures figures) {
        return figures.inSentence(figure).stream()
                .filter(other -> other.begin() != figure.begin())
                .filter(other -> figures.sameUnit(other, figure))
                .filter(other -> words.in(figures.before(other)))
                .findFirst()
                .orElse(null);
    }
}
