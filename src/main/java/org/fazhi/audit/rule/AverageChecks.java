package org.fazhi.audit.rule;

import java.util.List;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureFormatter;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Interval;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.AuditSettings;
import org.jspecify.annotations.Nullable;

/** An average behind what it is taken of and over: 举办培训4期，参训236人次，次均59人. */
public final class AverageChecks implements Rule {
    private static final double PERCENT = 100;

    private final AuditSettings.Words words;
    private final Rounding rounding;

    public AverageChecks(AuditSettings.Words words, Rounding rounding) {
        this.words = words;
        this.rounding = rounding;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (List<Observation> sentence : figures.sentences()) {
            for (int at = 2; at < sentence.size(); at++) {
                Observation stated = sentence.get(at);
                AuditSettings.Average average = average(stated, figures);
                if (average != null) {
                    recompute(stated, average, sentence.subList(0, at), figures, checks);
                }
            }
        }
    }

    private AuditSettings.@Nullable Average average(Observation stated, FigureIndex figures) {
        if (MeasureWords.relative(stated.unit()) || stated.role() == Role.CHANGE) {
            return null;
        }
        String before = figures.clauseBefore(stated);
        return words.averages().stream()
                .filter(average -> average.before().in(before))
                .findFirst()
                .orElse(null);
    }

    /** Nothing is said where any of the amounts over any of the counts gives the average. */
    private void recompute(
            Observation stated,
            AuditSettings.Average average,
            List<Observation> ahead,
            FigureIndex figures,
            CheckCollector checks) {
        List<Observation> amounts =
                ahead.stream().filter(figure -> sameKind(figure, stated, figures)).toList();
        List<Observation> counts =
                ahead.stream()
                        .filter(figure -> average.units().contains(figure.unit()))
                        .filter(figure -> figure.effectiveValue() > 0)
                        .toList();
        if (amounts.isEmpty()
                || counts.isEmpty()
                || counts.stream()
                        .anyMatch(
                                count ->
                                        amounts.stream()
                                                .anyMatch(amount -> fits(amount, count, stated)))) {
            return;
        }
        Observation amount = amounts.get(amounts.size() - 1);
        Observation count = counts.get(counts.size() - 1);
        double computed = amount.effectiveValue() / count.effectiveValue();
        checks.arithmetic("average_recomputed", Severity.WARNING)
                .word("words", figures.clauseBefore(stated))
                .shown("stated", stated)
                .named("amount", amount)
                .named("count", count)
                .word("computed", FigureFormatter.number(computed) + stated.unit())
                .uses(amount, count, stated)
                .values(stated.effectiveValue(), computed)
                .add();
    }

    /** 人 is averaged from 人 and 人次. */
    private static boolean sameKind(Observation figure, Observation stated, FigureIndex figures) {
        return figure.role() != Role.CHANGE
                && !stated.unit().isEmpty()
                && (figures.sameUnit(figure, stated) || figure.unit().startsWith(stated.unit()));
    }

    /** Within one of what is stated: averages are rounded and cut off. */
    private boolean fits(Observation amount, Observation count, Observation stated) {
        Interval computed =
                rounding.count(amount).percentOf(rounding.count(count)).times(1 / PERCENT);
        Interval near = rounding.count(stated).plus(new Interval(-1, 1));
        return computed.meets(near);
    }
}
