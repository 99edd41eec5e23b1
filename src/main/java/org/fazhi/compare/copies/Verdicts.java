package org.fazhi.compare.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.compare.copies.CopiedPassage.Kind;
import org.fazhi.region.RegionCode;

/**
 * What the matches of a report say of each of its sentences. What so many governments write is
 * boilerplate; else what the government wrote the year before is its own; else it is another's.
 */
final class Verdicts {
    private final HeldReports reports;
    private final int report;
    private final int boilerplate;
    private final Map<Integer, List<Other>> matches = new TreeMap<>();
    private final Map<Integer, Integer> shared = new HashMap<>();

    /** A place in another report. */
    private record Other(int report, int sectionBegin) {}

    /**
     * Of one sentence.
     *
     * @param kind where else it stands
     * @param other the other report; −1 for boilerplate
     * @param sectionBegin where its section begins there
     */
    record Verdict(Kind kind, int other, int sectionBegin) {
        /** Whether a passage may hold sentences of both. */
        boolean goesWith(Verdict next) {
            return next != null && kind == next.kind && other == next.other;
        }
    }

    Verdicts(HeldReports reports, int report, int boilerplate) {
        this.reports = reports;
        this.report = report;
        this.boilerplate = boilerplate;
    }

    /** Takes a match of the sentence at a place. */
    void add(int ordinal, int other, int sectionBegin) {
        matches.computeIfAbsent(ordinal, place -> new ArrayList<>())
                .add(new Other(other, sectionBegin));
    }

    /**
     * A verdict for each sentence, null where it stands nowhere else.
     *
     * @param sentences of the report, in order
     */
    List<Verdict> of(List<Sentence> sentences) {
        matches.forEach(
                (ordinal, others) -> {
                    int length = sentences.get(ordinal).length();
                    Set<Integer> once = new HashSet<>();
                    others.forEach(other -> once.add(other.report()));
                    once.forEach(other -> shared.merge(other, length, Integer::sum));
                });
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Other> others = matches.get(i);
            verdicts.add(others == null ? null : verdict(others));
        }
        return verdicts;
    }

    private Verdict verdict(List<Other> others) {
        Set<RegionCode> governments = new HashSet<>();
        governments.add(reports.region(report));
        others.forEach(other -> governments.add(reports.region(other.report())));
        if (governments.size() >= boilerplate) {
            return new Verdict(Kind.BOILERPLATE, -1, 0);
        }
        Other best = null;
        for (Other other : others) {
            if (best == null || isBetter(other, best)) {
                best = other;
            }
        }
        Kind kind =
                reports.isOwnLastYear(report, Objects.requireNonNull(best).report())
                        ? Kind.OWN_LAST_YEAR
                        : Kind.OTHER_DISTRICT;
        return new Verdict(kind, best.report(), best.sectionBegin());
    }

    /** The own report of the year before, else the one with which most is shared. */
    private boolean isBetter(Other one, Other other) {
        boolean own = reports.isOwnLastYear(report, one.report());
        if (own != reports.isOwnLastYear(report, other.report())) {
            return own;
        }
        int more = shared.getOrDefault(one.report(), 0) - shared.getOrDefault(other.report(), 0);
        if (more != 0) {
            return more > 0;
        }
        return one.report() != other.report()
                ? one.report() > other.report()
                : one.sectionBegin() < other.sectionBegin();
    }
}
