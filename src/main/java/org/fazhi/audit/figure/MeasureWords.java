package org.fazhi.audit.figure;

import java.util.Set;
import org.fazhi.settings.reading.QuantityWords;

/** Measure words: which mean the same, and which count things that come whole. */
public final class MeasureWords {
    public static final String PERCENT = "%";
    public static final String POINTS = "百分点";
    static final String TIMES = "倍";

    private final QuantityWords quantities;
    private final Set<String> counted;

    public MeasureWords(QuantityWords quantities) {
        this.quantities = quantities;
        counted = Set.copyOf(quantities.countedUnits());
    }

    /** The measure word that stands for all that mean the same. */
    String folded(String unit) {
        return quantities.folded(unit);
    }

    /** Whether things counted so come whole: there is no 1.29件. */
    public boolean counted(String unit) {
        return counted.contains(unit);
    }

    /** Whether it is a share or a difference of shares. */
    public static boolean relative(String unit) {
        return unit.equals(PERCENT) || unit.equals(POINTS) || unit.equals(TIMES);
    }
}
