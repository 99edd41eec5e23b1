package org.fazhi.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a report opens: it names whose it is (2024年，某县司法局坚持…) and announces itself (现将有关情况报告如下).
 * Where its title is lost, this stands for it.
 *
 * @param reporter the body that reports, as written; null where the opening does not name it
 * @param announced whether it says that a report on law-based government follows
 */
record Lede(String reporter, boolean announced) {
    private static final int PARAGRAPHS = 4;
    private static final int LONGEST = 1500;

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("现(?:将|就|把)?([^。；]{0,80}?)(?:情况|工作)?(?:报告|汇报|总结|公布|公开)如下");
    private static final Pattern SUBJECT = Pattern.compile("法治政府|依法行政|法治建设|依法治[县区市旗州镇乡]");

    /** An announcement that names no matter, so that the words in front of it do. */
    private static final Pattern NO_MATTER =
            Pattern.compile(
                    "(?:我|本|全)?(?:[省市州盟县区旗镇乡局委办厅年]|街道|单位)?(?:20\\d\\d年)?"
                            + "(?:度|的|全年|本年度|一年来|有关|相关|具体|主要|推进|落实|工作|情况|开展|完成)*");

    private static final Pattern OF_OTHERS = Pattern.compile("调研|视察|审议|检查|整改|评估|督察");

    private static final String BODY = "([\\u4e00-\\u9fa5]{2,30}?)";

    /** 2024年以来，在县委的领导下，某镇坚持以…. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:20\\d\\d年(?:度|以来|来)?|今年以来|一年来|本年度)，?"
                            + "(?:(?:在|按照|根据)[^，。]{2,60}(?:下|中|支持|帮助)，){0,3}"
                            + BODY
                            + "(?:始终|继续|持续|认真|深入|全面|严格|扎实|坚持|坚决|以(?:习近平|党|建设|高质量)|聚焦|紧紧|紧扣|紧密|围绕"
                            + "|切实|积极|高度|牢牢|贯彻|学习|法治(?:政府)?建设|在[^，。]{2,40}下)");

    /** 现将某镇2024年法治政府建设情况报告如下. */
    private static final Pattern ANNOUNCED_OF = Pattern.compile("^" + BODY + "20\\d\\d年");

    private static final Pattern NO_NAME = Pattern.compile("^(?:我|全|各|本|有关)|的|[年月日]$");

    /** Reads the first paragraphs of a report. */
    static Lede of(List<String> paragraphs) {
        String reporter = null;
        StringBuilder read = new StringBuilder();
        for (String paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()))) {
            String text = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
            reporter = reporter == null ? name(OPENING.matcher(text)) : reporter;
            read.append(text).append('\n');
            Matcher announcement = ANNOUNCEMENT.matcher(read);
            if (announcement.find()) {
                String matter = announcement.group(1);
                String announcedOf = name(ANNOUNCED_OF.matcher(matter));
                return new Lede(
                        announcedOf == null ? reporter : announcedOf,
                        isOfReport(matter, read.substring(0, announcement.start())));
            }
        }
        return new Lede(reporter, false);
    }

    private static boolean isOfReport(String matter, String before) {
        return !OF_OTHERS.matcher(matter).find()
                && (SUBJECT.matcher(matter).find()
                        || NO_MATTER.matcher(matter).matches() && SUBJECT.matcher(before).find());
    }

    private static String name(Matcher matcher) {
        return matcher.find() && !NO_NAME.matcher(matcher.group(1)).find()
                ? matcher.group(1)
                : null;
    }
}
