package org.fazhi.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureFormatter;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Interval;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.audit.figure.StatedRate;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;

/**
 * Rates that the catalogue does not relate: 诉求10903件，办结10467件，办结率96%. A rate named after the figure
 * before it, over one of those before that; so too the share (占43%) that the figure before it has.
 * Where several more could be its base, or the stated rate is far above the computed one, it may
 * have a base that is not stated, and nothing is said.
 */
public final class NamedRates implements Rule {
    private static final int STEM = 2;

    private final Map<String, Indicator> catalogue;
    private final AuditSettings settings;
    private final Rounding rounding;

    public NamedRates(Indicators catalogue, AuditSettings settings, Rounding rounding) {
        this.catalogue = catalogue.byId();
        this.settings = settings;
        this.rounding = rounding;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (List<Observation> sentence : figures.sentences()) {
            for (int at = 2; at < sentence.size(); at++) {
                Observation rate = sentence.get(at);
                if (ofTheOneBefore(rate, sentence.get(at - 1), figures)
                        && !checks.explains(rate)
                        && StatedRate.of(catalogue.get(rate.indicator()), rate, figures) == null) {
                    recompute(rate, sentence.subList(0, at), figures, checks);
                }
            }
        }
    }

    /** Whether a percentage speaks of the figure before it: by its name, or as its share. */
    private boolean ofTheOneBefore(Observation rate, Observation before, FigureIndex figures) {
        if (!rate.unit().equals(MeasureWords.PERCENT) || MeasureWords.relative(before.unit())) {
            return false;
        }
        String stem = stem(rate.subject());
        boolean named =
                rate.role() == Role.LEVEL
                        && !stem.isEmpty()
                        && figures.before(before).contains(stem);
        return named
                || rate.role() == Role.PART && settings.words().share().in(figures.before(rate));
    }

    private void recompute(
            Observation rate, List<Observation> ahead, FigureIndex figures, CheckCollector checks) {
        Observation part = ahead.get(ahead.size() - 1);
        List<Observation> all = wholes(part, ahead, figures);
        List<Observation> wholes = wholes(part, sinceSemicolon(ahead, figures), figures);
        Interval stated = rounding.percentage(rate);
        if (wholes.isEmpty()
                || wholes.size() > settings.limits().mostBases()
                || all.stream()
                        .anyMatch(
                                whole ->
                                        rounding.count(part)
                                                .percentOf(rounding.count(whole))
                                                .meets(stated))) {
            return;
        }
        Observation nearest = wholes.get(wholes.size() - 1);
        double computed = percent(part, nearest);
        if (rate.effectiveValue() - computed > settings.limits().otherBase()) {
            return;
        }
        List<Observation> used = new ArrayList<>(List.of(rate, part));
        used.addAll(wholes);
        FigureFormatter formatter = checks.formatter();
        checks.arithmetic("rate_recomputed", Severity.WARNING)
                .word("name", rate.role() == Role.PART ? formatter.share(part) : rate.subject())
                .shown("stated", rate)
                .named("part", part)
                .word(
                        "computations",
                        wholes.stream()
                                .map(whole -> formatter.computation(whole, percent(part, whole)))
                                .collect(Collectors.joining("、")))
                .uses(used)
                .values(rate.effectiveValue(), computed)
                .add();
    }

    /** Those of the figures ahead of a part that it may be a share of. */
    private static List<Observation> wholes(
            Observation part, List<Observation> ahead, FigureIndex figures) {
        return ahead.subList(0, ahead.size() - 1).stream()
                .filter(whole -> figures.sameUnit(whole, part))
                .filter(whole -> whole.role() != Role.CHANGE)
                .filter(whole -> whole.effectiveValue() > 0)
                .filter(whole -> whole.effectiveValue() >= part.effectiveValue())
                .toList();
    }

    /** The figures behind the last semicolon; all where none is behind it but the last. */
    private static List<Observation> sinceSemicolon(List<Observation> ahead, FigureIndex figures) {
        for (int i = ahead.size() - 2; i > 0; i--) {
            if (figures.before(ahead.get(i)).indexOf('；') >= 0) {
                return ahead.subList(i, ahead.size());
            }
        }
        return ahead;
    }

    private static double percent(Observation part, Observation whole) {
        return 100 * part.effectiveValue() / whole.effectiveValue();
    }

    /** The verb a rate is named after: 办结 of 办结率. */
    private static String stem(String subject) {
        int at = subject.lastIndexOf('率');
        return at < STEM ? "" : subject.substring(at - STEM, at);
    }
}
