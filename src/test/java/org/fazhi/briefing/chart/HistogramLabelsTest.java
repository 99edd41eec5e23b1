package org.fazhi.briefing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.figure.Histogram;
import org.junit.jupiter.api.Test;

class HistogramLabelsTest {
    @Test
    void aClassIsCalledByItsEndsAndAnOpenOneByItsBeginning() {
        Histogram histogram = new Histogram(List.of(97.0, 97.2), 0.2, true, List.of(3, 1));
        assertThat(
                        HistogramLabels.of(
                                histogram, ProjectFiles.settings().briefing().sheets().charts()))
                .containsExactly("97～97.2", "97.2及以上");
    }
}
