package org.fazhi.corpus.page;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.PageWords;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.MappedText;
import org.fazhi.text.Typography;
import org.jspecify.annotations.Nullable;

/** Which lines can be the title of a report. */
final class TitleReader {
    private static final int LONGEST = 80;
    private static final Pattern JOINED = Pattern.compile("[暨及和与、]");

    private final PageWords pages;

    TitleReader(PageWords pages) {
        this.pages = pages;
    }

    /** Whether a line, or several joined, reads as the title of a report or of its like. */
    boolean isTitle(String text) {
        return text.length() >= 8
                && text.length() <= LONGEST
                && text.indexOf('。') < 0
                && text.indexOf('>') < 0
                && text.indexOf('»') < 0
                && !text.endsWith("：")
                && !text.endsWith("；")
                && !text.contains("首页")
                && !text.endsWith("如下")
                && !HeadingMark.opens(text)
                && containsAny(text, pages.titleSubjects())
                && (containsAny(text, pages.titleKinds()) || otherKind(text) != null);
    }

    /** The part of a page's own title that reads as a report's, or null. */
    @Nullable String fromPage(String pageTitle) {
        MappedText page = CharacterFolding.fold(pageTitle);
        for (String part : Typography.line(page, 0, page.length()).text().split("[_|\\-—–]")) {
            if (isTitle(part.strip())) {
                return part.strip();
            }
        }
        return null;
    }

    /** Whether a title is that of a report and of nothing else. */
    boolean isReport(String title) {
        return containsAny(title, pages.titleKinds()) && otherKind(title) == null;
    }

    /** The kind of document a title names, where that is not a report; else null. */
    @Nullable String otherKind(String title) {
        String plain = title.replaceAll("《[^》]*》", "");
        for (PageWords.Other other : pages.others()) {
            int at = plain.lastIndexOf(other.word());
            int report = plain.lastIndexOf("报告");
            if (at >= 0 && (other.anywhere() || (at > report && !isJoined(plain, at)))) {
                return other.kind();
            }
        }
        return null;
    }

    /** Whether what stands at a place is only joined to a report: 工作总结暨2024年工作计划. */
    private boolean isJoined(String title, int at) {
        for (String kind : pages.titleKinds()) {
            int report = title.lastIndexOf(kind, at - 1);
            if (report >= 0 && JOINED.matcher(title.substring(report, at)).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
