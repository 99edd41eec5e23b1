package org.fazhi.settings.reading;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person has settled about one figure of a report: another value, or that the stated one is
 * right.
 *
 * @param target an observation_id; or a report (a doc_id, or the end of its path), whose figure
 *     {@code indicator} names
 * @param indicator id in {@code conf/indicators/}; null where the target is an observation_id
 * @param stated what the report states, as it was when the person looked at it: a number in base
 *     units, or the figure as written (1.29件)
 * @param value the value that holds, in base units; null where the stated one is confirmed
 * @param reason why
 * @param line where it stands in {@code conf/corrections.csv}, from 1
 */
public record FigureCorrection(
        String target,
        @Nullable String indicator,
        String stated,
        @Nullable Double value,
        String reason,
        int line)
        implements Serializable {
    private static final Set<String> CONFIRMED = Set.of("confirmed", "已核实");

    /** Whether these words say that the stated value is right. */
    static boolean confirms(String value) {
        return CONFIRMED.contains(value);
    }

    /** Whether it speaks of a figure of this report. */
    public boolean isOf(String docId, String sourcePath) {
        return indicator == null
                ? target.startsWith(docId + ":")
                : Corrections.names(target, docId, sourcePath);
    }

    /** Whether a figure is still stated as it was when the person looked at it. */
    public boolean fits(double value, String surface) {
        return stated.equals(surface.replaceAll("\\s+", "")) || isNumber(value);
    }

    private boolean isNumber(double value) {
        return Corrections.NUMBER.matcher(stated).matches()
                && Math.abs(Double.parseDouble(stated) - value) <= 1e-9 * Math.abs(value);
    }
}
