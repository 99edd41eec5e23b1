package org.fazhi.audit.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.CarriedOver;
import org.fazhi.audit.figure.FigureFormatter;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.Interval;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.audit.figure.StatedRate;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes every rate of the catalogue whose parts are stated, over each denominator it may have,
 * cases carried over included. A 万 that one part lost ({@link LostMagnitude}) is looked for before
 * the rate is called wrong.
 */
public final class RateChecks implements Rule {
    private final Map<String, Indicator> catalogue;
    private final Rounding rounding;
    private final CarriedOver carried;
    private final LostMagnitude lost;

    public RateChecks(Indicators catalogue, Rounding rounding, CarriedOver carried) {
        this.catalogue = catalogue.byId();
        this.rounding = rounding;
        this.carried = carried;
        lost = new LostMagnitude(rounding);
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (Indicator indicator : catalogue.values()) {
            if (indicator.rateOf() == null) {
                continue;
            }
            for (Observation rate : figures.of(indicator.id())) {
                StatedRate stated = StatedRate.of(indicator, rate, figures);
                if (stated != null && !checks.explains(rate)) {
                    compare(stated, figures, checks);
                }
            }
        }
    }

    private void compare(StatedRate stated, FigureIndex figures, CheckCollector checks) {
        Interval rate = rounding.percentage(stated.rate());
        Interval part = rounding.count(stated.part());
        for (Observation whole : stated.wholes()) {
            if (part.percentOf(rounding.count(whole)).meets(rate)) {
                if (whole != stated.usual()) {
                    otherDenominator(stated, whole, checks);
                }
                return;
            }
        }
        if (withCarryOver(stated, rate, figures, checks) || ofSeveral(stated, rate, figures)) {
            return;
        }
        for (Observation whole : stated.wholes()) {
            if (lost.explains(
                    stated.name(), stated.rate(), stated.part(), whole, figures, checks)) {
                return;
            }
        }
        Observation meant = otherBase(stated, rate, figures);
        if (meant == null) {
            differs(stated, figures, checks);
        } else {
            otherDenominator(stated, meant, checks);
        }
    }

    private boolean carriedOver(Observation figure) {
        Indicator indicator = catalogue.get(figure.indicator());
        return indicator != null && indicator.carriedOver();
    }

    /** Cases of the year before that belong to a base; those concluded already hold them. */
    private @Nullable Observation carriedInto(
            Observation whole, Observation part, FigureIndex figures) {
        boolean holdsThem = carriedOver(whole);
        return holdsThem ? null : carried.beside(whole, part, figures);
    }

    /**
     * 撤销3件、确认违法2件，纠错率12.8%: the rate of several listed before it together, or of its part with
     * those that follow (撤销12件、确认违法5件、驳回20件，纠错率12.3%).
     */
    private boolean ofSeveral(StatedRate stated, Interval rate, FigureIndex figures) {
        List<Observation> sentence = figures.inSentence(stated.rate());
        int part = 0;
        while (part < sentence.size() && !isOfPart(sentence.get(part), stated)) {
            part++;
        }
        List<Observation> following = sentence.subList(part, sentence.size());
        List<Observation> before =
                new ArrayList<>(sentence.subList(0, Math.max(0, sentence.indexOf(stated.rate()))));
        Collections.reverse(before);
        return ofFirst(following, stated, rate, figures) || ofFirst(before, stated, rate, figures);
    }

    private static boolean isOfPart(Observation figure, StatedRate stated) {
        return figure.equals(stated.part())
                || Objects.equals(figure.indicator(), stated.part().indicator());
    }

    /** Whether it is the rate of the first of a list together, as many as count the same. */
    private boolean ofFirst(
            List<Observation> list, StatedRate stated, Interval rate, FigureIndex figures) {
        Interval sum = new Interval(0, 0);
        for (Observation listed : list) {
            if (!figures.sameUnit(listed, stated.part()) || stated.wholes().contains(listed)) {
                return false;
            }
            sum = sum.plus(rounding.count(listed));
            if (sum.percentOf(rounding.count(stated.usual())).meets(rate)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Another figure over which the rate fits: of the sentence, in front of the part, or one that
     * holds the usual base (纠错29件 of 151件 received, not of 135件 concluded); or null.
     */
    private @Nullable Observation otherBase(StatedRate stated, Interval rate, FigureIndex figures) {
        Interval part = rounding.count(stated.part());
        Stream<Observation> inSentence =
                figures.inSentence(stated.part()).stream()
                        .filter(other -> other.begin() < stated.part().begin());
        return Stream.concat(inSentence, holders(stated, figures).stream())
                .filter(other -> figures.sameUnit(other, stated.part()))
                .filter(other -> other.effectiveValue() > 0)
                .filter(other -> part.percentOf(rounding.count(other)).meets(rate))
                .findFirst()
                .orElse(null);
    }

    /** What the usual base cannot exceed, and what that cannot, beside the rate. */
    private List<Observation> holders(StatedRate stated, FigureIndex figures) {
        List<Observation> holders = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(stated.usual().indicator()));
        while (!open.isEmpty()) {
            Indicator indicator = catalogue.get(open.pop());
            for (String above : indicator == null ? List.<String>of() : indicator.notAbove()) {
                if (seen.add(above)) {
                    open.add(above);
                    Observation holder = figures.beside(stated.rate(), above);
                    if (holder != null && figures.comparable(stated.part(), holder)) {
                        holders.add(holder);
                    }
                }
            }
        }
        return holders;
    }

    /** 受理83件，上年结转11件，办结90件，办结率95.7%: the base holds what was carried over. */
    private boolean withCarryOver(
            StatedRate stated, Interval rate, FigureIndex figures, CheckCollector checks) {
        Interval part = rounding.count(stated.part());
        for (Observation whole : stated.wholes()) {
            Observation more = carriedInto(whole, stated.part(), figures);
            if (more != null
                    && part.percentOf(rounding.count(whole).plus(rounding.count(more)))
                            .meets(rate)) {
                checks.arithmetic("rate_with_carry_over", Severity.INFO)
                        .word("name", stated.name())
                        .shown("stated", stated.rate())
                        .named("used", whole)
                        .named("carried", more)
                        .word("computed", FigureFormatter.percent(stated.over(whole)))
                        .uses(stated.rate(), stated.part(), whole, more)
                        .values(stated.rate().effectiveValue(), stated.over(whole))
                        .add();
                return true;
            }
        }
        return false;
    }

    /**
     * The rate fits none of its bases. Wrong without any other reading only where all is stated
     * exactly, in one sentence, with one base, and no case of the year before can be among them.
     */
    private void differs(StatedRate stated, FigureIndex figures, CheckCollector checks) {
        List<Observation> used = stated.all();
        List<String> computations = new ArrayList<>();
        FigureFormatter formatter = checks.formatter();
        for (Observation whole : stated.wholes()) {
            Observation more = carriedInto(whole, stated.part(), figures);
            if (more == null) {
                computations.add(formatter.computation(whole, stated.over(whole)));
            } else {
                computations.add(formatter.computation(whole, more, stated.over(whole, more)));
                used.add(more);
            }
        }
        boolean sure =
                figures.certain(used) && stated.wholes().size() == 1 && !carriedOver(stated.part());
        checks.arithmetic("rate_recomputed", sure ? Severity.ERROR : Severity.WARNING)
                .word("name", stated.name())
                .shown("stated", stated.rate())
                .named("part", stated.part())
                .word("computations", String.join("、", computations))
                .uses(used)
                .values(stated.rate().effectiveValue(), stated.over(stated.usual()))
                .add();
    }

    private static void otherDenominator(
            StatedRate stated, Observation fitting, CheckCollector checks) {
        Observation usual = stated.usual();
        checks.arithmetic("rate_of_other_denominator", Severity.INFO)
                .word("name", stated.name())
                .shown("stated", stated.rate())
                .named("used", fitting)
                .named("usual", usual)
                .word("computed", FigureFormatter.percent(stated.over(usual)))
                .uses(stated.rate(), stated.part(), usual, fitting)
                .values(stated.rate().effectiveValue(), stated.over(usual))
                .add();
    }
}
