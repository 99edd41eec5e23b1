package org.fazhi.briefing.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceListsTest {
    private static final PlaceLists LISTS =
            new PlaceLists(List.of("浙江省", "浙江省杭州市", "浙江省丽水市", "河南省", "河南省南阳市"));

    @ParameterizedTest
    @CsvSource({
        "有3地：浙江省杭州市余杭区、浙江省杭州市临平区、浙江省杭州市桐庐县等。, 有3地：浙江省杭州市余杭区、临平区、桐庐县等。",
        "浙江省丽水市、浙江省杭州市余杭区、河南省南阳市卧龙区、河南省南阳市方城县, 浙江省丽水市、杭州市余杭区、河南省南阳市卧龙区、方城县",
        "浙江省、浙江省杭州市余杭区, 浙江省、浙江省杭州市余杭区",
        "浙江省杭州市余杭区（2项）、浙江省杭州市临平区（1项）, 浙江省杭州市余杭区（2项）、临平区（1项）",
        "如浙江省杭州市余杭区“甲、浙江省杭州市乙”、浙江省杭州市临平区“丙”, 如浙江省杭州市余杭区“甲、浙江省杭州市乙”、临平区“丙”",
        "浙江省杭州市余杭区，浙江省杭州市临平区, 浙江省杭州市余杭区，浙江省杭州市临平区",
        "没有地名、也没有括号的“句子, 没有地名、也没有括号的“句子",
    })
    void theNameOfWhatPlacesLieInStandsOnce(String words, String shortened) {
        assertThat(LISTS.shorten(words)).isEqualTo(shortened);
    }
}
