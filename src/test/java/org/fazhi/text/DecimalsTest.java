package org.fazhi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are rounded as a reader would round what is written. */
class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "97.325, 2, 97.33",
        "97.335, 2, 97.34",
        "1.005, 2, 1.01",
        "2.675, 2, 2.68",
        "-2.5, 0, -3",
        "0.03125, 4, 0.0313",
        "1234567.894, 2, 1234567.89"
    })
    void aHalfGoesAwayFromZeroOfWhatIsWritten(double value, int places, double rounded) {
        assertThat(Decimals.rounded(value, places)).isEqualTo(rounded);
        assertThat(Decimals.decimal(value, places).doubleValue()).isEqualTo(rounded);
    }

    @Test
    void whatIsNoNumberStaysNone() {
        assertThat(Decimals.rounded(Double.NaN, 2)).isNaN();
        assertThat(Decimals.rounded(Double.POSITIVE_INFINITY, 2)).isInfinite();
        assertThat(Decimals.isWhole(Double.NaN)).isFalse();
    }

    @Test
    void theNearestWholeNumberIsTheSameOnBothSidesOfZero() {
        assertThat(Decimals.nearest(2.5)).isEqualTo(3);
        assertThat(Decimals.nearest(-2.5)).isEqualTo(-3);
        assertThat(Decimals.nearest(-2.4)).isEqualTo(-2);
        assertThat(Decimals.isWhole(-3)).isTrue();
        assertThat(Decimals.isWhole(1.29)).isFalse();
    }
}
