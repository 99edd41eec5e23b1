package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.ProjectFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a division is called besides its full name. */
class RegionNamesTest {
    private static Region region(String code) {
        return ProjectFiles.gazetteer().region(new RegionCode(code)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "500240, 石柱县", // 石柱土家族自治县
        "422800, 恩施州", // 恩施土家族苗族自治州
        "433100, 湘西自治州", // 湘西土家族苗族自治州
        "410104, 管城区" // 管城回族区
    })
    void divisionsOfPeoplesAreCalledWithoutThem(String code, String name) {
        assertThat(RegionNames.of(region(code))).contains(region(code).name(), name);
    }

    @ParameterizedTest
    @CsvSource({
        "652800, 巴州", // 巴音郭楞蒙古自治州
        "150722, 莫旗", // 莫力达瓦达斡尔族自治旗
        "150521, 科左中旗", // 科尔沁左翼中旗
        "152525, 东乌旗" // 东乌珠穆沁旗
    })
    void longNamesAreCutDownAmongNeighbours(String code, String name) {
        assertThat(RegionNames.abbreviations(region(code))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"510000", "511902", "511921", "110108"})
    void othersAreNotCutDown(String code) {
        assertThat(RegionNames.abbreviations(region(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"通江县, 通江", "巴州区, 巴州", "大理市, 大理", "礼县, 礼县"})
    void aStemIsANameWithoutItsKindWholeWhereOneCharacterWouldBeLeft(String name, String stem) {
        assertThat(RegionNames.stem(name)).isEqualTo(stem);
    }
}
