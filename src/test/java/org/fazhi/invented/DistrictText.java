package org.fazhi.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One district's report of one year: figures that move a little from year to year, some left out,
 * shortcomings of which some come back, now and then a slip, a late report or none.
 */
final class DistrictText {
    private static final List<String> WEAK =
            List.of(
                    "部分领导干部运用法治思维和法治方式解决问题的能力有待提升",
                    "个别部门主要负责人法治意识不强，述法质量不高",
                    "基层行政执法力量薄弱，乡镇（街道）执法人员不足",
                    "部分执法人员业务能力不强，执法案卷制作不够规范",
                    "行政执法监督手段单一，监督实效不明显",
                    "少数单位行政应诉能力不足，负责人出庭应诉效果不佳",
                    "行政复议案件数量逐年增长，专职办案人员不足",
                    "普法宣传形式较为单一，针对性和实效性不强",
                    "部分规范性文件制定程序不够严谨，清理不够及时",
                    "重大行政决策公众参与渠道不够畅通",
                    "政府合同合法性审查覆盖面不够广",
                    "矛盾纠纷多元化解机制不够健全，部门联动不足",
                    "公共法律服务资源分布不均，村（社区）法律顾问作用发挥不充分",
                    "政务数据共享不充分，数字法治政府建设水平有待提升",
                    "优化法治化营商环境的举措还不够实，涉企执法检查统筹不足",
                    "政务公开内容更新不够及时");
    private static final List<String> PLANS =
            List.of(
                    "抓住领导干部“关键少数”，落实会前学法和年度述法制度，提升法治思维和法治能力",
                    "充实基层行政执法力量，加强执法人员培训和案卷评查，规范执法行为",
                    "加强行政执法监督，推行执法监督信息化，提高监督实效",
                    "加强行政复议和应诉能力建设，配齐专职办案人员，推动负责人出庭出声",
                    "创新普法宣传形式，落实“谁执法谁普法”责任制，增强普法实效",
                    "严格规范性文件制定和清理，扩大重大行政决策公众参与",
                    "健全矛盾纠纷多元化解机制，完善公共法律服务体系",
                    "推进数字法治政府建设，优化法治化营商环境");
    private static final List<String> HONOURS =
            List.of(
                    "被评为全国法治政府建设示范地区",
                    "获评全省优化营商环境先进单位",
                    "“一件事一次办”改革入选全国法治获得感典型案例",
                    "被列为全省行政执法规范化建设试点",
                    "政府网站在全省抽检中排名第一",
                    "在全省率先推行涉企检查扫码制度",
                    "被省政府表彰为依法行政工作先进集体");

    private final String place;
    private final int year;
    private final int size;
    private final Random own;
    private final Random random;

    DistrictText(String place, String code, int year) {
        this.place = place;
        this.year = year;
        size = code.endsWith("0000") ? 40 : code.endsWith("00") ? 8 : 1;
        own = new Random(Long.parseLong(code) * 31);
        random = new Random(Long.parseLong(code) * 31 + year);
        random.nextInt();
    }

    /** Whether there is a report: a tenth of them is missing. */
    boolean held() {
        return random.nextInt(10) > 0;
    }

    String report() {
        StringBuilder text = new StringBuilder();
        int due = random.nextInt(12);
        String day =
                year + 1 + (due == 0 ? "-04-18" : "-0" + (1 + due % 3) + "-1" + random.nextInt(10));
        text.append(place).append(year).append("年法治政府建设年度报告\n\n");
        if (due != 1) {
            text.append("发布日期：").append(day).append("　来源：").append(place).append("\n\n");
        }
        text.append(
                year
                        + "年，坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，"
                        + "认真落实《法治政府建设实施纲要（2021—2025年）》，现将有关情况报告如下。\n\n一、主要举措和成效\n");
        chapters(text);
        List<Integer> weak = weak();
        text.append("二、存在的不足\n");
        for (int i = 0; i < weak.size(); i++) {
            text.append("（" + "一二三四".charAt(i) + "）" + WEAK.get(weak.get(i)) + "。\n");
        }
        if (random.nextInt(8) > 0) {
            text.append(
                    "三、党政主要负责人履行推进法治建设第一责任人职责情况\n主要负责人主持召开常务会议听取法治政府建设汇报"
                            + (2 + random.nextInt(4))
                            + "次，组织会前学法"
                            + (4 + random.nextInt(12))
                            + "次。\n");
        }
        text.append("四、下一年度主要安排\n");
        plans(text, weak);
        return text.append("\n").append(place).append("\n").toString();
    }

    private void chapters(StringBuilder text) {
        say(text, "（一）优化法治化营商环境。", 10, "");
        say(text, "公布行政许可事项%d项，", 7, amount(280, 60));
        say(text, "归集信用信息%d条，", 5, amount(9000, 6000));
        say(text, "部门联合抽查%d次，政务服务满意率达%s%%。", 10, amount(30, 40), rate(97, 3));
        honour(text);
        say(text, "\n（二）健全依法行政制度。", 10, "");
        int issued = amount(6, 8);
        say(text, "全年制定行政规范性文件%d件，向上级备案%d件，", 8, issued, issued);
        say(text, "清理规范性文件%d件，", 6, amount(60, 90));
        say(text, "确定重大行政决策事项%d项，完成合法性审查%d件。", 10, amount(4, 5), amount(120, 200));
        say(text, "\n（三）严格规范公正文明执法。", 10, "");
        say(text, "全年办理行政处罚案件%d件，", 7, amount(900, 1500));
        say(text, "组织行政执法案卷评查%d次，评查案卷%d宗，", 6, amount(2, 3), amount(80, 200));
        say(text, "开展执法培训%d余场次。", 10, amount(10, 30));
        honour(text);
        say(text, "\n（四）依法预防和化解矛盾纠纷。", 10, "");
        int taken = amount(900, 1600);
        int settled = random.nextInt(25) == 0 ? taken + 12 : (int) (taken * 0.97);
        say(text, "各级人民调解组织调解矛盾纠纷%d件，调解成功%d件，成功率%s%%。", 9, taken, settled, share(settled, taken));
        int received = amount(60, 140);
        int accepted = Math.max(1, received - random.nextInt(9));
        say(text, "收到行政复议申请%d件，受理%d件，", 9, received, accepted);
        say(text, "办结%d件，纠错率%s%%。", 9, Math.max(1, accepted - 3), rate(12, 10));
        int sued = amount(40, 80);
        say(text, "发生行政诉讼案件%d件，", 8, sued);
        say(text, "败诉%d件，", 6, Math.max(0, sued / 12));
        say(text, "行政机关负责人出庭应诉率%s%%。", 9, random.nextInt(2) == 0 ? "100" : rate(92, 6));
        say(text, "\n（五）加强行政权力制约监督。", 10, "");
        say(text, "办理人大代表建议和政协提案%d件，办复率100%%。", 9, amount(120, 160));
        say(text, "收到政府信息公开申请%d件，均按期答复。", 7, amount(30, 90));
        say(text, "\n（六）推进法治宣传和公共法律服务。", 10, "");
        say(text, "开展普法活动%d余场次，培养法律明白人%d名，", 8, amount(200, 300), amount(700, 900));
        say(text, "办理法律援助案件%d件。\n", 10, amount(300, 400));
    }

    /** Writes a sentence in so many of ten reports. */
    private void say(StringBuilder text, String sentence, int ofTen, Object... figures) {
        if (random.nextInt(10) < ofTen) {
            text.append(String.format(Locale.ROOT, sentence, figures));
        }
    }

    private void honour(StringBuilder text) {
        if (random.nextInt(4) == 0) {
            text.append(HONOURS.get(random.nextInt(HONOURS.size()))).append("。");
        }
    }

    /** An amount of this district, a little more or less each year. */
    private int amount(int least, int spread) {
        int base = (least + own.nextInt(spread)) * size;
        return Math.max(1, base + base * (random.nextInt(31) - 12) / 100);
    }

    private String rate(int least, int spread) {
        return String.format(Locale.ROOT, "%.1f", least + random.nextDouble() * spread);
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
    }

    /** Two that stay over the years and one or two of this year. */
    private List<Integer> weak() {
        List<Integer> weak = new ArrayList<>();
        weak.add(own.nextInt(WEAK.size()));
        weak.add(own.nextInt(WEAK.size()));
        weak.add(random.nextInt(WEAK.size()));
        weak.add(random.nextInt(WEAK.size()));
        return weak.stream().distinct().limit(3 + random.nextInt(2)).toList();
    }

    private void plans(StringBuilder text, List<Integer> weak) {
        List<String> plans =
                IntStream.concat(
                                weak.stream().mapToInt(each -> each / 2).limit(2),
                                IntStream.of(random.nextInt(PLANS.size())))
                        .distinct()
                        .mapToObj(PLANS::get)
                        .toList();
        for (int i = 0; i < plans.size(); i++) {
            text.append("（" + "一二三四".charAt(i) + "）" + plans.get(i) + "。\n");
        }
    }
}
