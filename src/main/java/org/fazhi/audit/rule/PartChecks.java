package org.fazhi.audit.rule;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.audit.Check.Severity;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Period;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.reading.AuditSettings;
import org.jspecify.annotations.Nullable;

/**
 * Parts behind their total: 其中A80件、B33件, or in brackets (A80件、B33件). No part exceeds it, nor do
 * several together unless they are steps of one course (其中受理90件、办结85件).
 */
public final class PartChecks implements Rule {
    private final AuditSettings settings;
    private final Rounding rounding;

    public PartChecks(AuditSettings settings, Rounding rounding) {
        this.settings = settings;
        this.rounding = rounding;
    }

    @Override
    public void run(FigureIndex figures, CheckCollector checks) {
        for (List<Observation> sentence : figures.sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                List<Observation> listed = parts(sentence, i, figures);
                List<Observation> parts =
                        listed.stream().filter(part -> !carriedOver(part, figures)).toList();
                if (!parts.isEmpty()) {
                    Observation total = total(parts, sentence.subList(0, i), figures);
                    if (total != null) {
                        compare(total, parts, figures, checks);
                    }
                }
                i += Math.max(0, listed.size() - 1);
            }
        }
    }

    /** Cases of the year before are no part of what came in this year: 受理83件（上年结转97件）. */
    private boolean carriedOver(Observation part, FigureIndex figures) {
        return settings.words().carriedOver().in(figures.clauseBefore(part));
    }

    /** The run of parts that begins at a place of the sentence; empty where none does. */
    private List<Observation> parts(List<Observation> sentence, int first, FigureIndex figures) {
        Observation begin = sentence.get(first);
        boolean bracket = inBrackets(sentence, first, figures);
        if (MeasureWords.relative(begin.unit())
                || begin.role() != Role.PART && !bracket
                || isBase(begin, figures)
                || settings.words().cameIn().in(figures.before(begin))) {
            return List.of();
        }
        List<Observation> parts = new ArrayList<>(List.of(begin));
        for (int i = first + 1; i < sentence.size(); i++) {
            Observation next = sentence.get(i);
            boolean goesOn =
                    bracket
                            ? figures.behind(sentence.get(i - 1)) != '）'
                            : next.role() == Role.PART
                                    && !settings.words().ofWhich().in(figures.before(next));
            if (!goesOn || !figures.sameUnit(begin, next)) {
                break;
            }
            parts.add(next);
        }
        return parts;
    }

    /** 8件，占全州61件的13.1%: a whole, of which the figure before it is a part. */
    private boolean isBase(Observation figure, FigureIndex figures) {
        return figures.behind(figure) == '的'
                && settings.words().base().in(figures.clauseBefore(figure));
    }

    /** 193件（人大代表建议100件、政协提案93件）: several of the same unit directly behind a figure in brackets. */
    private static boolean inBrackets(List<Observation> sentence, int first, FigureIndex figures) {
        Observation begin = sentence.get(first);
        if (!figures.before(begin).startsWith("（")
                || begin.role() != Role.LEVEL
                || !figures.sameUnit(sentence.get(first - 1), begin)) {
            return false;
        }
        for (int i = first; i < sentence.size(); i++) {
            Observation figure = sentence.get(i);
            boolean listed = i == first || figures.before(figure).startsWith("、");
            if (!listed || !figures.sameUnit(begin, figure)) {
                return false;
            }
            if (figures.behind(figure) == '）') {
                return i > first;
            }
        }
        return false;
    }

    /**
     * The figure that the parts are taken from: the nearest before them that holds each; else the
     * nearest.
     */
    private @Nullable Observation total(
            List<Observation> parts, List<Observation> ahead, FigureIndex figures) {
        Observation part = parts.get(0);
        Observation nearest = null;
        for (int i = ahead.size() - 1; i >= 0; i--) {
            Observation whole = ahead.get(i);
            boolean counts =
                    (whole.role() == Role.LEVEL || whole.role() == Role.TO)
                            && whole.period() == part.period()
                            && figures.sameUnit(whole, part)
                            && !figures.aside(whole, part);
            if (counts && parts.stream().noneMatch(each -> exceeds(each, whole))) {
                return whole;
            }
            if (counts && nearest == null) {
                nearest = whole;
            }
        }
        return nearest;
    }

    private boolean exceeds(Observation part, Observation whole) {
        return rounding.count(part).above(rounding.count(whole));
    }

    private void compare(
            Observation total,
            List<Observation> parts,
            FigureIndex figures,
            CheckCollector checks) {
        for (Observation part : parts) {
            if (exceeds(part, total) && part.period() == Period.CURRENT) {
                checks.arithmetic("part_above_total", Severity.WARNING)
                        .named("part", part)
                        .named("whole", total)
                        .uses(part, total)
                        .values(part.effectiveValue(), total.effectiveValue())
                        .add();
            }
        }
        if (parts.stream().noneMatch(part -> settings.words().stages().in(figures.before(part)))) {
            Sums.exceeds(total, parts, rounding, checks);
        }
        boolean closed =
                parts.size() > 1
                        && settings.words().rest().in(figures.before(parts.get(parts.size() - 1)));
        if (closed
                || settings.partitions().stream()
                        .anyMatch(partition -> complete(partition, total, parts, figures))) {
            Sums.fallsShort(total, parts, rounding, checks);
        }
    }

    /** Whether the parts are all that the total is made of. */
    private static boolean complete(
            AuditSettings.Partition partition,
            Observation total,
            List<Observation> parts,
            FigureIndex figures) {
        return partition.whole().in(total.subject())
                && partition.parts().size() == parts.size()
                && partition.parts().stream()
                        .allMatch(
                                words ->
                                        parts.stream()
                                                .anyMatch(part -> words.in(figures.before(part))));
    }
}
