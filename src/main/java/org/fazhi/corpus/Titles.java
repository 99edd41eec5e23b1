package org.fazhi.corpus;

import java.util.List;
import org.fazhi.settings.Pages;

/** Which lines can be the title of a report. */
final class Titles {
    private static final int LONGEST = 80;

    private final Pages pages;

    Titles(Pages pages) {
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
                && !HeadingMark.opens(text)
                && containsAny(text, pages.titleSubjects())
                && (containsAny(text, pages.titleKinds()) || otherKind(text) != null);
    }

    /** Whether a title is that of a report and of nothing else. */
    boolean isReport(String title) {
        return containsAny(title, pages.titleKinds()) && otherKind(title) == null;
    }

    /** The kind of document a title names, where that is not a report; else null. */
    String otherKind(String title) {
        String plain = title.replaceAll("《[^》]*》", "");
        for (Pages.Other other : pages.others()) {
            int at = plain.lastIndexOf(other.word());
            if (at >= 0 && (other.anywhere() || at > plain.lastIndexOf("报告"))) {
                return other.kind();
            }
        }
        return null;
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
