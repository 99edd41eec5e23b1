package org.fazhi.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void theMedianOfAnOddNumberIsAValueAsStated() {
        Quantiles rates = new Quantiles(List.of(99.987, 80.0, 100.0), 1);
        assertThat(rates.median()).isEqualTo(99.987);
        assertThat(rates.at(0)).isEqualTo(80);
        assertThat(rates.at(1)).isEqualTo(100);
    }

    @Test
    void betweenTwoValuesItHasTwoPlacesAndAHalfGoesUp() {
        assertThat(new Quantiles(List.of(97.32, 97.33), 1).median()).isEqualTo(97.33);
        assertThat(new Quantiles(List.of(97.33, 97.34), 1).median()).isEqualTo(97.34);
    }

    @Test
    void quartilesLieWhereExcelPutsThem() {
        Quantiles cases = new Quantiles(List.of(70.0, 10.0, 20.0, 40.0), 4);
        assertThat(cases.at(0.25)).isEqualTo(17.5);
        assertThat(cases.at(0.75)).isEqualTo(47.5);
        assertThat(cases.rank(70)).isEqualTo(1);
    }

    @Test
    void ofTooFewThereIsNone() {
        assertThat(new Quantiles(List.of(1.0, 2.0), 3).median()).isNull();
        assertThat(new Quantiles(List.of(), 0).median()).isNull();
        assertThat(new Quantiles(List.of(1.0, 2.0), 3).rank(1)).isNull();
    }
}
