package org.fazhi.compare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.extract.Observation;

/** How far the true value may lie from a stated one, by the way it is written. */
final class Leeway {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,，]*(?:\\.(\\d+))?");

    /** Of 近, 余, 以上 and the like, as a share of the value. */
    private static final double APPROXIMATE = 0.1;

    private Leeway() {}

    /** Whether two figures may state the same value. */
    static boolean agree(Observation one, Observation other) {
        double difference = Math.abs(one.effectiveValue() - other.effectiveValue());
        return difference <= of(one) + of(other) + 1e-9;
    }

    /**
     * In the figure's own unit: one in the last digit written (1.25万 is 100, 98% is 1), more if 约.
     */
    private static double of(Observation figure) {
        if (figure.qualifier() != Observation.Qualifier.EXACT || figure.valueHigh() != null) {
            return APPROXIMATE * Math.abs(figure.effectiveValue());
        }
        Matcher number = NUMBER.matcher(figure.surface().replaceAll("\\s+", ""));
        if (figure.correctedValue() != null || !number.find()) {
            return 0;
        }
        double written = Double.parseDouble(number.group().replaceAll("[,，]", ""));
        double magnitude = written == 0 ? 1 : figure.value() / written;
        int decimals = number.group(1) == null ? 0 : number.group(1).length();
        boolean whole =
                decimals == 0 && Math.abs(magnitude - 1) < 1e-9 && !figure.unit().equals("%");
        return whole ? 0 : magnitude * Math.pow(10, -decimals);
    }
}
