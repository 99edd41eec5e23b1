package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Townships and streets lead to the division they lie in. */
class TownshipsTest {
    private static final Gazetteer GAZETTEER =
            Gazetteer.parse(
                    "code,name,short_name,level,parent_code,kind\n"
                            + "990000,甲省,甲,province,,real\n"
                            + "990100,乙市,乙,prefecture,990000,real\n"
                            + "990102,丙江县,丙江,county,990100,real\n"
                            + "990103,丁山县,丁山,county,990100,real\n"
                            + "990200,戊市,戊,prefecture,990000,real\n");
    private static final Townships TOWNSHIPS =
            Townships.parse(
                    "code,names,earlier\n# a remark\n"
                            + "990102,东河镇 西河乡 新街街道,老河乡\n"
                            + "990103,东河镇 北山镇,\n"
                            + "990201,南海街道,\n",
                    GAZETTEER);

    private static Region of(String code) {
        return GAZETTEER.region(new RegionCode(code)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no row | line 3: 1 values in a row of 3",
                "990999,无处镇, | line 3: no division 990999",
                "99010x,无处镇, | line 3: no division 99010x",
                ",无处镇, | line 3: code is empty"
            })
    void aRowThatLeadsNowhereIsRefusedWithItsLine(String row, String message) {
        String rows = "code,names,earlier\n990102,东河镇,\n" + row + "\n";
        assertThatThrownBy(() -> Townships.parse(rows, GAZETTEER))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("conf/townships.csv, " + message);
    }

    @Test
    void aTownshipOfTodayOrEarlierLeadsToItsDivisions() {
        assertThat(TOWNSHIPS.within("西河乡")).containsExactly(of("990102"));
        assertThat(TOWNSHIPS.within("老河乡")).containsExactly(of("990102"));
        assertThat(TOWNSHIPS.within("东河镇")).containsExactly(of("990102"), of("990103"));
        assertThat(TOWNSHIPS.within("他处镇")).isEmpty();
    }

    @Test
    void aCityWithoutCountiesHasThoseOfTheCodeBelowIt() {
        assertThat(TOWNSHIPS.within("南海街道")).containsExactly(of("990200"));
    }

    @Test
    void rowsOfNoDivisionArePassedOver() {
        assertThat(TOWNSHIPS.within("无处镇")).isEmpty();
    }

    @Test
    void aStreetMayBeCalledShortlyOrWithItsKindTwice() {
        assertThat(TOWNSHIPS.full("新街街")).isEqualTo("新街街道");
        assertThat(TOWNSHIPS.full("西河乡")).isEqualTo("西河乡");
        assertThat(TOWNSHIPS.within("新街街道")).containsExactly(of("990102"));
    }

    @Test
    void aTextVotesForTheDivisionsWhoseTownshipsItNames() {
        String text = "东河镇、西河乡、老河乡和北山镇的做法，西河乡再次提到";
        assertThat(TOWNSHIPS.in(text)).containsOnlyKeys("东河镇", "西河乡", "老河乡", "北山镇");
        assertThat(TOWNSHIPS.votes(text))
                .containsExactlyInAnyOrderEntriesOf(Map.of(of("990102"), 3, of("990103"), 2));
        assertThat(TOWNSHIPS.votes(text, Set.of(of("990102"), of("990103")), GAZETTEER))
                .as("one that both have speaks for neither")
                .containsExactlyInAnyOrderEntriesOf(Map.of(of("990102"), 2, of("990103"), 1));
    }
}
