package org.fazhi.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a yearly report from what is none: by its title, by blanks where names should stand, by
 * language, and, without a title, by how it announces itself or by the contents that the regulation
 * on such reports requires.
 */
final class Kinds {
    private static final int SHORTEST = 150;
    private static final int SHORTEST_TITLED = 60;
    private static final int OPENING = 300;
    private static final Pattern BLANK =
            Pattern.compile("(?:[×xX＊*○]{2,}|_{2,}|＿{2,})(?=[省市县区州旗镇乡局年月人民])");
    private static final List<Pattern> CONTENTS =
            List.of(
                    Pattern.compile("成效|成绩|举措|措施|做法|进展"),
                    Pattern.compile("不足|问题|短板|差距|薄弱"),
                    Pattern.compile("第一责任人"),
                    Pattern.compile("下一步|下步|打算|下一年|来年|今后|明年|我们将"));
    private static final int REQUIRED = 2;

    private Kinds() {}

    /** What else it is, in a sentence for the tables, or null for a report. */
    static String other(String title, Lede lede, String body, Titles titles) {
        String kind = title == null ? null : titles.otherKind(title);
        if (kind != null) {
            return "不是年度报告：标题显示为" + kind;
        }
        if (isForeign(body)) {
            return "不是年度报告：正文不是中文";
        }
        if (isTemplate(title == null ? "" : title, body)) {
            return "不是年度报告：地名或年份为空白，是模板";
        }
        if (body.length() < (title == null ? SHORTEST : SHORTEST_TITLED)) {
            return "不是年度报告：正文过短";
        }
        if (title == null && !lede.announced() && !hasRequiredContents(body)) {
            return "不是年度报告：没有标题，也没有年度报告应当载明的内容";
        }
        return null;
    }

    private static boolean isForeign(String body) {
        int latin = 0;
        int chinese = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                chinese++;
            }
        }
        return latin > 2 * chinese;
    }

    private static boolean isTemplate(String title, String body) {
        if (BLANK.matcher(title).find()) {
            return true;
        }
        Matcher blank = BLANK.matcher(body.substring(0, Math.min(OPENING, body.length())));
        int blanks = 0;
        while (blank.find()) {
            blanks++;
        }
        return blanks >= 2;
    }

    private static boolean hasRequiredContents(String body) {
        if (!body.contains("法治政府") && !body.contains("依法行政")) {
            return false;
        }
        return CONTENTS.stream().filter(content -> content.matcher(body).find()).count() > REQUIRED;
    }
}
