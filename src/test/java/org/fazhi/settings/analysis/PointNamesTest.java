package org.fazhi.settings.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.ProjectFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a point is called that the list does not know. */
class PointNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "网上巡查案件312件，实时提醒|网上巡查案件，实时提醒",
                "开设夜间庭4场，摊主当场参加听证|开设夜间庭，摊主当场参加听证",
                "参加考试61人，合格率88.5%|参加考试",
                "基层巡查力量不足|基层巡查力量不足",
                "撤销2件|撤销2件",
            })
    void noPlacesFiguresStandInIt(String founder, String name) {
        assertThat(ProjectFiles.settings().analysis().points().discovery().name(founder))
                .isEqualTo(name);
    }
}
