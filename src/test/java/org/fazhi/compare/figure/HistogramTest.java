package org.fazhi.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static Histogram of(Stream<Double> values) {
        return Histogram.of(values.toList());
    }

    @Test
    void classesAreOfTheSameRoundWidthAndHoldTheirBeginning() {
        Histogram histogram = of(IntStream.range(0, 100).mapToObj(value -> (double) value));
        assertThat(histogram.begins()).startsWith(0.0, 20.0);
        assertThat(histogram.width()).isEqualTo(20);
        assertThat(histogram.counts()).containsExactly(20, 20, 20, 20, 20);
        assertThat(histogram.place(20)).isEqualTo(1);
        assertThat(histogram.place(19.9)).isZero();
    }

    @Test
    void whatLiesFarAboveTheMostStandsInAnOpenClass() {
        Histogram histogram =
                of(
                        Stream.concat(
                                IntStream.range(0, 40).mapToObj(i -> 10.0 + i), Stream.of(9000.0)));
        assertThat(histogram.open()).isTrue();
        assertThat(histogram.values()).isEqualTo(41);
        assertThat(histogram.place(9000)).isEqualTo(histogram.counts().size() - 1);
    }

    @Test
    void ratesHaveClassesNarrowerThanOne() {
        assertThat(of(Stream.of(97.1, 97.4, 97.9, 98.2)).width()).isEqualTo(0.2);
    }

    @Test
    void valuesThatAreAllTheSameSayNothing() {
        Histogram histogram = of(Collections.nCopies(9, 12.0).stream());
        assertThat(histogram.counts()).isEqualTo(List.of(9));
        assertThat(histogram.says(3)).isFalse();
    }
}
