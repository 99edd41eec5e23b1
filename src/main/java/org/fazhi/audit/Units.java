package org.fazhi.audit;

import java.util.Set;
import org.fazhi.settings.Quantities;

/** Measure words: which mean the same, and which count things that come whole. */
final class Units {
    static final String PERCENT = "%";
    static final String POINTS = "百分点";
    static final String TIMES = "倍";

    private final Quantities quantities;
    private final Set<String> counted;

    Units(Quantities quantities) {
        this.quantities = quantities;
        counted = Set.copyOf(quantities.countedUnits());
    }

    /** The measure word that stands for all that mean the same. */
    String folded(String unit) {
        return quantities.folded(unit);
    }

    /** Whether things counted so come whole: there is no 1.29件. */
    boolean counted(String unit) {
        return counted.contains(unit);
    }

    /** Whether it is a share or a difference of shares. */
    static boolean relative(String unit) {
        return unit.equals(PERCENT) || unit.equals(POINTS) || unit.equals(TIMES);
    }
}
