package org.fazhi.corpus;

/** Tells a report from what is none. */
final class Kinds {
    private static final int SHORTEST = 300;

    private Kinds() {}

    /** What else it is, in a sentence for the tables, or null for a report. */
    static String other(String title, String body, Titles titles) {
        String kind = title == null ? null : titles.otherKind(title);
        if (kind != null) {
            return "不是年度报告：标题显示为" + kind;
        }
        if (body.length() < SHORTEST) {
            return "不是年度报告：正文过短";
        }
        if (title == null && !body.contains("法治政府") && !body.contains("依法行政")) {
            return "不是年度报告：没有法治政府建设的标题和内容";
        }
        return null;
    }
}
