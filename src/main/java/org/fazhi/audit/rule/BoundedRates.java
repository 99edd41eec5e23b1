package org.fazhi.audit.rule;

import java.util.Map;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/**
 * Shares over 100 %. A growth of 120 % and 120 % of a plan are none: only rates of the catalogue
 * and those whose names say that they are shares. Where cases of the year before may be among what
 * was settled (办结率), a share over 100 % is to be verified, not wrong.
 */
public final class BoundedRates implements Rule {
    private static final double WHOLE = 100;

    private final Map<String, Indicator> catalogue;
    private final AuditSettings.Words words;

    public BoundedRates(Indicators catalogue, AuditSettings.Words words) {
        this.catalogue = catalogue.byId();
        this.words = words;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (Observation rate : figures.all()) {
            boolean share =
                    rate.unit().equals(MeasureWords.PERCENT)
                            && rate.role() != Role.CHANGE
                            && rate.effectiveValue() > WHOLE;
            if (share && bounded(rate)) {
                Indicator indicator = catalogue.get(rate.indicator());
                checks.arithmetic(
                                "rate_above_100",
                                mayExceed(rate) ? Severity.WARNING : Severity.ERROR)
                        .word("name", indicator == null ? rate.subject() : indicator.name())
                        .shown("stated", rate)
                        .uses(rate)
                        .stated(rate.effectiveValue())
                        .add();
                checks.explain(rate);
            }
        }
    }

    private boolean bounded(Observation rate) {
        return rate.indicator() != null || words.bounded().in(rate.subject());
    }

    /** Whether cases of the year before may be among those that were settled. */
    private boolean mayExceed(Observation rate) {
        Indicator indicator = catalogue.get(rate.indicator());
        Indicator counted =
                indicator == null || indicator.rateOf() == null
                        ? null
                        : catalogue.get(indicator.rateOf().numerator());
        return counted != null && counted.carriedOver() || words.settled().in(rate.subject());
    }
}
