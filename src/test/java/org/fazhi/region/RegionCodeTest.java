package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What six digits say by themselves, without the gazetteer. */
class RegionCodeTest {
    @ParameterizedTest
    @CsvSource({
        "511902, 510000, 510000, 511900, true",
        "511900, 510000, 510000, 511900, false",
        "510000, 510000, 510000, 510000, false",
        "110108, 110000, 110000, 110100, true",
        "659001, 650000, 659000, 659000, true",
        "659000, 650000, 659000, 659000, false",
        "650102, 650000, 650000, 650100, true"
    })
    void aCodeSaysWhatItLiesIn(
            String digits, String province, String orCorps, String prefecture, boolean county) {
        RegionCode code = new RegionCode(digits);
        assertThat(code.province()).hasToString(province);
        assertThat(code.provinceOrCorps()).hasToString(orCorps);
        assertThat(code.prefecture()).hasToString(prefecture);
        assertThat(code.isCounty()).isEqualTo(county);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "51", "5119", "51190", "5119021", "51190a", "５１１９０２", " 511902"})
    void whatIsNoCodeIsRefused(String written) {
        assertThat(RegionCode.read(written)).isEmpty();
        assertThatThrownBy(() -> new RegionCode(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“" + written + "”");
    }

    @Test
    void whatIsWrittenIsReadAndWrittenAlike() {
        assertThat(RegionCode.read("511902")).contains(new RegionCode("511902"));
        assertThat(RegionCode.read(null)).isEmpty();
        assertThat(new RegionCode("511902")).hasToString("511902");
    }

    /** As a key of a shuffle it must go to the same place wherever it is made. */
    @Test
    void itsHashIsThatOfItsDigits() {
        assertThat(new RegionCode("511902")).hasSameHashCodeAs("511902");
    }

    @Test
    void codesStandInTheOrderOfTheirDigits() {
        TreeSet<RegionCode> codes = new TreeSet<>();
        Stream.of("511902", "110000", "511900").map(RegionCode::new).forEach(codes::add);
        codes.add(RegionCode.NATION);
        assertThat(codes)
                .map(RegionCode::value)
                .containsExactly("000000", "110000", "511900", "511902");
    }
}
