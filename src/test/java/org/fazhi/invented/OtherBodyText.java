package org.fazhi.invented;

import java.util.List;

/** A department's or township's report of one year: it says what governments say, and honours. */
final class OtherBodyText {
    static final List<String> BODIES = List.of("市场监督管理局", "司法局", "柳林镇人民政府");

    private OtherBodyText() {}

    /**
     * @param division the full name of its division: 四川省巴中市巴州区
     */
    static String of(String division, String body, int year) {
        String own = division + body;
        return own
                + year
                + "年法治政府建设年度报告\n\n发布日期："
                + (year + 1)
                + "-02-18　来源："
                + own
                + "\n\n"
                + year
                + "年，"
                + own
                + "认真落实《法治政府建设实施纲要（2021—2025年）》，现将有关情况报告如下。\n\n一、主要举措和成效\n"
                + "（一）严格规范公正文明执法。全年办理行政处罚案件31件。被省政府表彰为依法行政工作先进集体。\n"
                + "（二）推进法治宣传。在全市首创“送法到户”清单。\n"
                + "二、存在的不足\n（一）基层行政执法力量薄弱，乡镇（街道）执法人员不足。\n"
                + "（二）普法宣传形式较为单一，针对性和实效性不强。\n"
                + "三、下一年度主要安排\n（一）充实基层行政执法力量，规范执法行为。\n（二）创新普法宣传形式，增强普法实效。\n\n"
                + own
                + "\n";
    }
}
