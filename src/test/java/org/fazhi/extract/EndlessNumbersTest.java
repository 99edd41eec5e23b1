package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is finite: what cannot be counted is no figure, and the figures beside it stay. */
class EndlessNumbersTest {
    private static final SentenceReader READER = new SentenceReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "150亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿",
                "1万万万万万万",
                "二十万亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿",
                "十五点七亿亿亿亿",
                "3亿亿亿0002万",
                "0.5余亿亿亿亿",
                "20万亿亿—30万亿亿亿"
            })
    void aMagnitudeWithoutEndMakesNoNumber(String number) {
        assertThat(values("办理建议" + number + "件，开展培训6次。")).containsExactly(6.0);
    }

    @Test
    void theLargestMagnitudesInUseAreRead() {
        assertThat(values("全国生产总值130万亿元，全省5.6万亿元，贷款1250亿元，基金三十万亿元。"))
                .containsExactly(130e12, 5.6e12, 1250e8, 30e12);
    }

    @Test
    void aHundredThousandMagnitudesCostLittle() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        for (String number : List.of("150", "二十")) {
            for (String magnitude : List.of("万", "亿", "百")) {
                assertThat(values("办理建议" + number + magnitude.repeat(100_000) + "件。")).isEmpty();
            }
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin))
                .isLessThan(Duration.ofSeconds(15));
    }

    private static List<Double> values(String sentence) {
        return READER.read(new SentenceRow(false, 2023, "achievements", sentence, "")).stream()
                .map(Observation::value)
                .toList();
    }
}
