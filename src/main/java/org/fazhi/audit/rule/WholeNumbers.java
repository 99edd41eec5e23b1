package org.fazhi.audit.rule;

import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.Decimals;

/** 1.29件: things that are counted come whole, unless they are an average (平均每村1.2名). */
public final class WholeNumbers implements Rule {
    private final MeasureWords units;
    private final Expression average;

    public WholeNumbers(MeasureWords units, AuditSettings.Words words) {
        this.units = units;
        average = words.average();
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (Observation figure : figures.all()) {
            double value = figure.effectiveValue();
            if (units.counted(figure.unit())
                    && !Decimals.isWhole(value)
                    && !checks.explains(figure)
                    && !average.in(figures.clauseBefore(figure))) {
                checks.arithmetic("fraction_of_count", Severity.ERROR)
                        .named("figure", figure)
                        .uses(figure)
                        .stated(value)
                        .add();
            }
        }
    }
}
