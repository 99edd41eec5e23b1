package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import org.fazhi.extract.Observation.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A quantity at a place in a body, before anything is known of what it counts.
 *
 * @param begin position of the numeral's first character
 * @param end position after the measure word
 * @param after position after words that qualify it from behind (以上, 左右)
 * @param before position of the first word that qualifies it from before (近, 超过); {@code begin}
 *     without
 * @param value in base units
 * @param high upper end of a range, or null
 * @param unit measure word, empty without
 * @param qualifier how exactly it is stated
 */
public record Quantity(
        int begin,
        int end,
        int after,
        int before,
        BigDecimal value,
        @Nullable BigDecimal high,
        String unit,
        Qualifier qualifier) {}
