package org.fazhi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fazhi.extract.Observation;

/**
 * Figures of a report that must fit together, and whether given values do. Written for the test
 * alone, without what the audit itself computes with.
 *
 * @param name of the relation
 * @param figures in the order in which the values are given
 * @param fits whether values may stand side by side
 */
record Relation(String name, List<Observation> figures, Predicate<List<Stated>> fits) {

    /** Whether the values are still within the rounding when one figure is written otherwise. */
    boolean fitsWith(Observation changed, String digits) {
        List<Stated> values = new ArrayList<>();
        for (Observation figure : figures) {
            Stated stated = Stated.of(figure);
            values.add(figure == changed ? new Stated(digits, stated.factor()) : stated);
        }
        return fits.test(values);
    }

    /** Whether a percentage is the share of a part in a whole, rounded or cut off. */
    static boolean share(Stated rate, Stated part, double whole, double wholeStep) {
        double least = 100 * (part.value() - part.step() / 2) / (whole + wholeStep / 2);
        double most = 100 * (part.value() + part.step() / 2) / (whole - wholeStep / 2);
        return within(rate, least, most);
    }

    /** Whether a percentage may stand for one of the values. */
    static boolean within(Stated rate, double least, double most) {
        return rate.value() >= least - rate.lastDigit() - 1e-9
                && rate.value() <= most + rate.lastDigit() + 1e-9;
    }
}
