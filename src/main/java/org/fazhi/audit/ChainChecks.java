package org.fazhi.audit;

import java.util.List;
import java.util.Set;
import org.fazhi.audit.Check.Family;
import org.fazhi.audit.Check.Severity;
import org.fazhi.extract.Observation;
import org.fazhi.extract.Observation.Role;
import org.fazhi.settings.Indicators;
import org.fazhi.settings.Indicators.Indicator;

/**
 * Parts that exceed their total: along the chains of the catalogue (received, accepted, concluded),
 * and behind 其中.
 */
final class ChainChecks {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.6;

    private final Indicators catalogue;
    private final Set<String> countedUnits;

    ChainChecks(Indicators catalogue, List<String> countedUnits) {
        this.catalogue = catalogue;
        this.countedUnits = Set.copyOf(countedUnits);
    }

    void run(Figures figures, CheckList checks) {
        for (Indicator indicator : catalogue.indicators()) {
            for (String above : indicator.notAbove()) {
                for (Observation part : figures.of(indicator.id())) {
                    Observation whole = figures.beside(part, above);
                    if (whole != null
                            && !checks.explains(part)
                            && !checks.explains(whole)
                            && Interval.of(part).low() > Interval.of(whole).high()) {
                        exceeds(indicator, part, whole, checks);
                    }
                }
            }
        }
        for (Observation figure : figures.all()) {
            fraction(figure, checks);
            partBehind(figure, figures, checks);
        }
    }

    private static void exceeds(
            Indicator indicator, Observation part, Observation whole, CheckList checks) {
        String explanation = indicator.carriedOver() ? "，可能含上年结转案件，口径待核。" : "，数据不一致，请核对。";
        checks.add(
                Family.ARITHMETIC,
                "part_above_total",
                indicator.carriedOver() ? Severity.WARNING : Severity.ERROR,
                CheckList.named(part) + "多于" + CheckList.named(whole) + explanation,
                List.of(part, whole),
                part.effectiveValue(),
                whole.effectiveValue(),
                indicator.carriedOver() ? LIKELY : SURE);
    }

    /** 1.29件: things that are counted come whole. */
    private void fraction(Observation figure, CheckList checks) {
        boolean counted = countedUnits.contains(figure.unit());
        boolean whole = figure.effectiveValue() == Math.rint(figure.effectiveValue());
        if (counted && !whole && !checks.explains(figure)) {
            checks.add(
                    Family.ARITHMETIC,
                    "fraction_of_count",
                    Severity.ERROR,
                    CheckList.named(figure) + "不是整数，疑漏数量级，请核对。",
                    List.of(figure),
                    figure.effectiveValue(),
                    null,
                    SURE);
        }
    }

    private static void partBehind(Observation part, Figures figures, CheckList checks) {
        if (part.role() != Role.PART || part.unit().equals("%")) {
            return;
        }
        List<Observation> sentence = figures.inSentence(part);
        for (int i = sentence.indexOf(part) - 1; i >= 0; i--) {
            Observation whole = sentence.get(i);
            if (whole.role() == Role.PART || !whole.unit().equals(part.unit())) {
                continue;
            }
            if (Interval.of(part).low() > Interval.of(whole).high()) {
                checks.add(
                        Family.ARITHMETIC,
                        "part_above_total",
                        Severity.WARNING,
                        "其中"
                                + CheckList.named(part)
                                + "多于"
                                + CheckList.named(whole)
                                + "，数据不一致，请核对。",
                        List.of(part, whole),
                        part.effectiveValue(),
                        whole.effectiveValue(),
                        LIKELY);
            }
            return;
        }
    }
}
