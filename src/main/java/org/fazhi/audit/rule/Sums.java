package org.fazhi.audit.rule;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureFormatter;
import org.fazhi.audit.figure.Interval;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.extract.Observation;

/** Parts added up beside their total. */
final class Sums {
    private Sums() {}

    static Interval interval(List<Observation> parts, Rounding rounding) {
        Interval sum = new Interval(0, 0);
        for (Observation part : parts) {
            sum = sum.plus(rounding.count(part));
        }
        return sum;
    }

    static double value(List<Observation> parts) {
        return parts.stream().mapToDouble(Observation::effectiveValue).sum();
    }

    /** A sum with the parts' measure word. */
    static String added(List<Observation> parts) {
        return FigureFormatter.number(value(parts)) + parts.get(0).unit();
    }

    /** The parts, the total behind them. */
    static List<Observation> all(List<Observation> parts, Observation total) {
        List<Observation> all = new ArrayList<>(parts);
        all.add(total);
        return all;
    }

    /**
     * Notes that several parts, each within the total, together exceed it. They may overlap, so a
     * person has to look.
     */
    static void exceeds(
            Observation total, List<Observation> parts, Rounding rounding, CheckCollector checks) {
        boolean each =
                parts.stream().noneMatch(part -> rounding.count(part).above(rounding.count(total)));
        if (parts.size() < 2 || !each || !interval(parts, rounding).above(rounding.count(total))) {
            return;
        }
        note("parts_above_total", total, parts, checks);
    }

    /** Notes that all parts of a total do not reach it. */
    static void fallsShort(
            Observation total, List<Observation> parts, Rounding rounding, CheckCollector checks) {
        if (rounding.count(total).above(interval(parts, rounding))) {
            note("parts_below_total", total, parts, checks);
        }
    }

    private static void note(
            String rule, Observation total, List<Observation> parts, CheckCollector checks) {
        checks.arithmetic(rule, Severity.WARNING)
                .named("parts", parts)
                .word("sum", added(parts))
                .named("whole", total)
                .uses(all(parts, total))
                .values(total.effectiveValue(), value(parts))
                .add();
    }
}
