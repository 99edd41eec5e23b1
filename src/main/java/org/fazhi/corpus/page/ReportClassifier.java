package org.fazhi.corpus.page;

import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * Tells a yearly report from what is none: by its title, by blanks where names should stand, by
 * language, and, without a title, by how it announces itself or by the contents that the regulation
 * on such reports requires.
 */
final class ReportClassifier {
    private static final int SHORTEST = 150;
    private static final int SHORTEST_TITLED = 60;
    private static final int OPENING = 300;
    private static final int CONTENTS = 2;

    private final PageWords pages;
    private final TitleReader titles;

    ReportClassifier(PageWords pages, TitleReader titles) {
        this.pages = pages;
        this.titles = titles;
    }

    /** What else it is, in a sentence for the tables, or null for a report. */
    @Nullable String other(@Nullable String title, ReportOpening opening, String body) {
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
        if (title == null && !opening.announced() && !hasRequiredContents(body)) {
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

    private boolean isTemplate(String title, String body) {
        if (pages.blank().in(title)) {
            return true;
        }
        String opening = body.substring(0, Math.min(OPENING, body.length()));
        return pages.blank().count(opening) >= 2;
    }

    private boolean hasRequiredContents(String body) {
        PageWords.Untitled untitled = pages.untitled();
        return untitled.subjects().stream().anyMatch(body::contains)
                && untitled.contents().stream().filter(content -> content.in(body)).count()
                        > CONTENTS;
    }
}
