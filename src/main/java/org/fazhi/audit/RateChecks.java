package org.fazhi.audit;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.audit.Check.Family;
import org.fazhi.audit.Check.Severity;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.Indicators;
import org.fazhi.settings.Indicators.Indicator;
import org.fazhi.settings.Indicators.Kind;

/** Recomputes every rate whose parts are stated, over each denominator it may have. */
final class RateChecks {
    private static final String PERCENT = "%";
    private static final double MAGNITUDE = 10_000;
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;
    private static final double SAME_BASE = 15;
    private static final int MOST_BASES = 2;

    private final Indicators catalogue;

    RateChecks(Indicators catalogue) {
        this.catalogue = catalogue;
    }

    void run(Figures figures, CheckList checks) {
        List<Observation> checked = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            if (indicator.kind() != Kind.RATE) {
                continue;
            }
            for (Observation rate : figures.of(indicator.id())) {
                if (rate.effectiveValue() > 100) {
                    checks.add(
                            Family.ARITHMETIC,
                            "rate_above_100",
                            Severity.ERROR,
                            indicator.name() + "载为" + CheckList.shown(rate) + "，超过100%，请核对。",
                            List.of(rate),
                            rate.effectiveValue(),
                            null,
                            SURE);
                } else if (indicator.rateOf() != null
                        && recompute(indicator, rate, figures, checks)) {
                    checked.add(rate);
                }
            }
        }
        for (Observation rate : figures.all()) {
            if (rate.unit().equals(PERCENT)
                    && rate.role() == Role.LEVEL
                    && !checked.contains(rate)) {
                recomputeInSentence(rate, figures, checks);
            }
        }
    }

    /** Whether the rate could be recomputed at all. */
    private boolean recompute(
            Indicator indicator, Observation rate, Figures figures, CheckList checks) {
        Observation part = figures.beside(rate, indicator.rateOf().numerator());
        if (part == null) {
            return false;
        }
        List<Observation> wholes = new ArrayList<>();
        for (String denominator : indicator.rateOf().denominators()) {
            Observation whole = figures.beside(rate, denominator);
            if (whole != null && whole.effectiveValue() > 0) {
                wholes.add(whole);
            }
        }
        if (wholes.isEmpty()) {
            return false;
        }
        compare(indicator.name(), rate, part, wholes, checks);
        return true;
    }

    private static void compare(
            String name,
            Observation rate,
            Observation part,
            List<Observation> wholes,
            CheckList checks) {
        Interval stated = Interval.ofRate(rate);
        for (int i = 0; i < wholes.size(); i++) {
            if (percent(part, wholes.get(i)).meets(stated)) {
                if (i > 0) {
                    otherDenominator(name, rate, part, wholes, i, checks);
                }
                return;
            }
        }
        Observation whole = wholes.get(0);
        for (Observation candidate : wholes) {
            if (lostMagnitude(name, rate, part, candidate, stated, checks)) {
                return;
            }
        }
        double computed = 100 * part.effectiveValue() / whole.effectiveValue();
        List<Observation> used = new ArrayList<>(List.of(rate, part));
        used.addAll(wholes);
        boolean together =
                used.stream().allMatch(figure -> figure.sentenceBegin() == rate.sentenceBegin());
        boolean exact =
                used.stream().allMatch(figure -> figure.effectiveQualifier() == Qualifier.EXACT);
        StringBuilder message =
                new StringBuilder(
                        name + "载为" + CheckList.shown(rate) + "，按" + CheckList.named(part));
        for (Observation other : wholes) {
            message.append("、")
                    .append(CheckList.named(other))
                    .append("计算为")
                    .append(
                            CheckList.percent(
                                    100 * part.effectiveValue() / other.effectiveValue()));
        }
        message.append("，数据不一致，请核对。");
        checks.add(
                Family.ARITHMETIC,
                "rate_recomputed",
                together && exact && wholes.size() == 1 ? Severity.ERROR : Severity.WARNING,
                message.toString(),
                used,
                rate.effectiveValue(),
                computed,
                together ? SURE : LIKELY);
    }

    private static void otherDenominator(
            String name,
            Observation rate,
            Observation part,
            List<Observation> wholes,
            int fitting,
            CheckList checks) {
        Observation usual = wholes.get(0);
        Observation used = wholes.get(fitting);
        double computed = 100 * part.effectiveValue() / usual.effectiveValue();
        checks.add(
                Family.ARITHMETIC,
                "rate_of_other_denominator",
                Severity.WARNING,
                name
                        + "载为"
                        + CheckList.shown(rate)
                        + "，与按"
                        + CheckList.named(used)
                        + "计算相符，按"
                        + CheckList.named(usual)
                        + "计算为"
                        + CheckList.percent(computed)
                        + "，口径待核。",
                List.of(rate, part, usual, used),
                rate.effectiveValue(),
                computed,
                LIKELY);
    }

    /** A 万 that one part lost explains the rate. */
    private static boolean lostMagnitude(
            String name,
            Observation rate,
            Observation part,
            Observation whole,
            Interval stated,
            CheckList checks) {
        Interval numerator = inMagnitude(part);
        Interval denominator = inMagnitude(whole);
        boolean wholeLost = Interval.of(part).percentOf(denominator).meets(stated);
        boolean partLost = numerator.percentOf(Interval.of(whole)).meets(stated);
        if (!wholeLost && !partLost) {
            return false;
        }
        Observation lost = wholeLost ? whole : part;
        double suggested = lost.effectiveValue() * MAGNITUDE;
        checks.explain(lost);
        checks.add(
                Family.ARITHMETIC,
                "lost_magnitude",
                Severity.ERROR,
                CheckList.named(lost)
                        + "与"
                        + CheckList.named(wholeLost ? part : whole)
                        + "、"
                        + name
                        + CheckList.shown(rate)
                        + "数据不一致，疑漏“万”，请核对。",
                List.of(lost, wholeLost ? part : whole, rate),
                lost.effectiveValue(),
                suggested,
                SURE);
        return true;
    }

    /** The values of a figure if its 万 was lost: 1.29 is then anything that rounds to 1.29万. */
    private static Interval inMagnitude(Observation figure) {
        double half = Math.pow(10, -Interval.decimals(figure.surface())) / 2;
        return new Interval(figure.effectiveValue() - half, figure.effectiveValue() + half)
                .times(MAGNITUDE);
    }

    private static Interval percent(Observation part, Observation whole) {
        return Interval.of(part).percentOf(Interval.of(whole));
    }

    /**
     * 诉求10903件，办结10467件，办结率96%: a rate named after the figure before it, over one of those before
     * that. Where more than two could be its base, or the result is far off, nothing is said.
     */
    private static void recomputeInSentence(Observation rate, Figures figures, CheckList checks) {
        String stem = stem(rate.subject());
        List<Observation> sentence = figures.inSentence(rate);
        int at = sentence.indexOf(rate);
        if (stem.isEmpty() || at < 2 || !sentence.get(at - 1).subject().contains(stem)) {
            return;
        }
        Observation part = sentence.get(at - 1);
        List<Observation> wholes =
                sentence.subList(0, at - 1).stream()
                        .filter(
                                whole ->
                                        !whole.unit().equals(PERCENT)
                                                && whole.unit().equals(part.unit()))
                        .filter(whole -> whole.effectiveValue() >= part.effectiveValue())
                        .toList();
        Interval stated = Interval.ofRate(rate);
        if (wholes.isEmpty()
                || wholes.size() > MOST_BASES
                || wholes.stream().anyMatch(whole -> percent(part, whole).meets(stated))) {
            return;
        }
        Observation whole = wholes.get(wholes.size() - 1);
        double computed = 100 * part.effectiveValue() / whole.effectiveValue();
        if (Math.abs(computed - rate.effectiveValue()) <= SAME_BASE) {
            checks.add(
                    Family.ARITHMETIC,
                    "rate_recomputed",
                    Severity.WARNING,
                    CheckList.named(rate)
                            + "，按"
                            + CheckList.named(part)
                            + "、"
                            + CheckList.named(whole)
                            + "计算为"
                            + CheckList.percent(computed)
                            + "，数据不一致，请核对。",
                    List.of(rate, part, whole),
                    rate.effectiveValue(),
                    computed,
                    LIKELY);
        }
    }

    /** The verb a rate is named after: 办结 of 办结率. */
    private static String stem(String subject) {
        int at = subject.lastIndexOf('率');
        return at < 2 ? "" : subject.substring(at - 2, at);
    }
}
