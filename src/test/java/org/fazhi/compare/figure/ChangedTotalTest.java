package org.fazhi.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.compare.figure.RegionIndicator.Basis;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.region.RegionCode;
import org.junit.jupiter.api.Test;

class ChangedTotalTest {
    private static final List<String> INDICATORS = List.of("cases", "rate", "plans");

    @Test
    void aSumOfAnotherValueExactnessOrNumberOfReportsIsAnother() {
        RegionIndicator sum = total("cases", Basis.SUMMED, 100.0, Qualifier.EXACT, 2);
        assertThat(changed(sum, sum)).isEmpty();
        for (RegionIndicator other :
                List.of(
                        total("cases", Basis.SUMMED, 101.0, Qualifier.EXACT, 2),
                        total("cases", Basis.SUMMED, 100.0, Qualifier.OVER, 2),
                        total("cases", Basis.SUMMED, 100.0, Qualifier.EXACT, 3))) {
            assertThat(changed(sum, other)).containsExactly(new ChangedTotal("cases", sum, other));
        }
    }

    @Test
    void whatHasNoSumIsAbsentAndMediansAndFiguresOfGovernmentsAreNoSums() {
        RegionIndicator none = total("plans", Basis.SUMMED, null, Qualifier.EXACT, 2);
        RegionIndicator median = total("rate", Basis.MEDIAN, 97.0, Qualifier.EXACT, 2);
        RegionIndicator own = total("cases", Basis.REPORTED, 3.0, Qualifier.EXACT, 1);
        RegionIndicator rate = total("rate", Basis.RECOMPUTED, 98.0, Qualifier.EXACT, 2);
        assertThat(
                        ChangedTotal.between(
                                List.of(none, median, own),
                                List.of(rate),
                                new RegionCode("510000"),
                                INDICATORS))
                .containsExactly(new ChangedTotal("rate", null, rate));
    }

    private static List<ChangedTotal> changed(RegionIndicator before, RegionIndicator now) {
        return ChangedTotal.between(
                List.of(before), List.of(now), new RegionCode("510000"), INDICATORS);
    }

    private static RegionIndicator total(
            String indicator, Basis basis, Double value, Qualifier qualifier, int reporting) {
        return RegionIndicatorBuilder.builder()
                .reportYear(2023)
                .regionCode(new RegionCode("510000"))
                .indicator(indicator)
                .basis(basis)
                .value(value)
                .unit("件")
                .qualifier(qualifier)
                .reports(5)
                .reporting(reporting)
                .minimum(value)
                .median(value)
                .maximum(value)
                .build();
    }
}
