package org.fazhi.audit;

import org.fazhi.audit.Check.Severity;
import org.fazhi.extract.Observation;

/** 1.29件: things that are counted come whole. */
final class WholeNumbers implements Rule {
    private final Units units;

    WholeNumbers(Units units) {
        this.units = units;
    }

    @Override
    public void run(Figures figures, CheckList checks) {
        for (Observation figure : figures.all()) {
            double value = figure.effectiveValue();
            if (units.counted(figure.unit())
                    && value != Math.rint(value)
                    && !checks.explains(figure)) {
                checks.arithmetic("fraction_of_count", Severity.ERROR)
                        .named("figure", figure)
                        .uses(figure)
                        .stated(value)
                        .add();
            }
        }
    }
}
