package org.fazhi.settings.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What analysts say of common points, right and wrong. */
class PointDecisionsTest {
    private static final String HEADER = "decision,point_id,value,reason,into\n";

    @Test
    void aWordingGoesWhereItIsPutAndAPointWhereItIsJoined() {
        PointDecisions decisions =
                decisions(
                        """
                        命名,reviewers_few,法核人员不足,用语,
                        合并,p0123456789ab,reviewers_few,同一问题,
                        分出,reviewers_few,"把关的人，说的是律师",另一回事,
                        分出,reviewers_few,审核的人说的是复议,另一回事,p0123456789ab
                        """);
        assertThat(decisions.names()).containsEntry("reviewers_few", "法核人员不足");
        assertThat(decisions.pointOf("p0123456789ab", "甲", "own")).isEqualTo("reviewers_few");
        assertThat(decisions.pointOf("reviewers_few", "把关的人说的是律师", "own")).isEqualTo("own");
        assertThat(decisions.pointOf("reviewers_few", "审核的人说的是复议", "own"))
                .isEqualTo("reviewers_few");
        assertThat(decisions.pointOf("reviewers_few", "乙", "own")).isEqualTo("reviewers_few");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "删除,reviewers_few,甲,乙,|line 2: “删除” is no decision",
                "命名,unheard_of,甲,乙,|line 2: there is no point unheard_of",
                "命名,reviewers_few,甲,乙,reviewers_few|line 2: only a wording goes into a point",
                "命名,reviewers_few,甲,,|line 2: reason is empty",
                "命名,reviewers_few,甲,乙,/命名,reviewers_few,丙,乙,|line 3: “reviewers_few” is decided",
                "合并,p0123456789ab,p0123456789ab,乙,|line 2: the point p0123456789ab is named twice",
                "合并,p0123456789ab,p0123456789ac,乙,/合并,p0123456789ac,reviewers_few,乙,"
                        + "|line 2: p0123456789ac is joined to reviewers_few itself; write the last"
            })
    void whatCannotHoldIsRefusedWithItsLineAndACure(String rows, String message) {
        assertThatThrownBy(() -> decisions(rows.replace('/', '\n') + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/point-decisions.csv, " + message);
    }

    private static PointDecisions decisions(String rows) {
        return Settings.parse(ProjectFiles.conf("point-decisions.csv", HEADER + rows))
                .analysis()
                .decisions();
    }
}
