package org.fazhi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.content.ReportIndex;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.corpus.Document;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.Settings;
import org.junit.jupiter.api.Test;

/** A department's or a township's report bears its own name in the books, not its district's. */
class OtherBodiesInBooksTest {
    private static final Settings SETTINGS = ProjectFiles.settings();
    private static final String REPORT =
            """
            %1$s2023年法治政府建设年度报告

            2023年，%1$s扎实推进法治政府建设，完善决策程序，规范行政执法，推进政务公开，加强人民调解，推动依法行政各项任务落到实处，现将情况报告如下。
            一、主要举措和成效
            （一）加强行政复议。全年办理案件12件，开展培训3次。
            二、存在不足
            个别人员法治意识不强。
            三、下一年度工作安排
            加强法治培训。

            %1$s
            2024年1月20日
            """;

    private static final BriefingData DATA =
            ReadReports.of(
                    SETTINGS,
                    List.of(
                            division("330000", "浙江省", null, Document.GovernmentLevel.PROVINCE),
                            division(
                                    "330700", "金华市", "330000", Document.GovernmentLevel.PREFECTURE),
                            division("330782", "义乌市", "330700", Document.GovernmentLevel.COUNTY)),
                    Map.of(
                            "1.txt", REPORT.formatted("浙江省义乌市人民政府"),
                            "2.txt", REPORT.formatted("浙江省义乌市佛堂镇人民政府"),
                            "3.txt", REPORT.formatted("浙江省义乌市司法局")));

    private static BookDivision division(
            String code, String name, String parent, Document.GovernmentLevel level) {
        return new BookDivision(
                new RegionCode(code), name, parent == null ? null : new RegionCode(parent), level);
    }

    @Test
    void eachIsCalledByItsOwnName() {
        ReportIndex index = new ReportIndex(DATA, SETTINGS.briefing().sheets().frame());
        assertThat(DATA.documents())
                .extracting(index::name)
                .containsExactlyInAnyOrder("浙江省金华市义乌市", "浙江省金华市义乌市佛堂镇", "浙江省金华市义乌市司法局");
    }
}
