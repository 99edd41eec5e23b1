package org.fazhi.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.Punctuation;

/**
 * Parts what was pasted into one line: a title and its text, a heading and its paragraph, chapters
 * one behind the other.
 */
final class RunOnLineSplitter {
    private static final int LONG = 60;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_HEADING = 45;
    private static final int SHORTEST_HEADING = 6;
    private static final int HEAD_LINES = 12;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST_NUMBER = 3;

    /** A figure set apart by a space (学习 18 次), which is no gap; a year behind a gap is none. */
    private static final Pattern SPACED_FIGURE = Pattern.compile(" (?!20\\d\\d年)[\\dA-Za-z]");

    /** A title that the first sentence follows without a gap: …情况报告2024年，某县坚持…. */
    private static final Pattern GLUED_TITLE =
            Pattern.compile("[^，。；]{8,70}?(?:报告|总结|汇报)(?=20\\d\\d ?年(?:以来)?[，,])");

    private final TitleReader titles;

    RunOnLineSplitter(TitleReader titles) {
        this.titles = titles;
    }

    /**
     * Where the lines of a text begin that was written as one line.
     *
     * @param line with its own spaces
     * @param number of the line on its page, from 0
     * @return the beginnings, the first of them 0
     */
    List<Integer> beginnings(String line, int number) {
        List<Integer> begins = new ArrayList<>(1);
        begins.add(0);
        if (line.length() < LONG) {
            return begins;
        }
        if (number < HEAD_LINES) {
            Matcher glued = GLUED_TITLE.matcher(line);
            if (glued.lookingAt() && titles.isTitle(glued.group())) {
                begins.add(glued.end());
            }
            int space = begins.size() > 1 ? -1 : line.indexOf(' ');
            if (space > 0 && space <= LONGEST_TITLE && titles.isTitle(line.substring(0, space))) {
                begins.add(space + 1);
            }
        }
        int last = begins.get(begins.size() - 1);
        paragraph(line, last, begins);
        for (int i = last + 1; i < line.length(); i++) {
            int chapter = begins.get(begins.size() - 1);
            if (opensChapter(line, i)
                    && (endsSentence(line, i) || opensFirstItem(line, chapter, i))) {
                begins.add(i);
                paragraph(line, i, begins);
            }
        }
        return begins;
    }

    /** Whether （一） stands directly behind the words of a chapter's heading: 一、主要成效（一）加强领导. */
    private static boolean opensFirstItem(String line, int chapter, int at) {
        return at - chapter >= SHORTEST_HEADING
                && at - chapter <= LONGEST_HEADING
                && (line.startsWith("（一）", at) || line.startsWith("(一)", at))
                && NUMERALS.indexOf(line.charAt(chapter)) >= 0
                && HeadingMark.opens(line.substring(chapter, at))
                && !Punctuation.PAGE_CUTS.in(line, chapter, at);
    }

    /** Adds where the paragraph behind a heading begins: at a space, with a sentence after it. */
    private static void paragraph(String line, int heading, List<Integer> begins) {
        int space = line.indexOf(' ', heading);
        if (space < heading + SHORTEST_HEADING
                || space > heading + LONGEST_HEADING
                || line.charAt(space - 1) < 0x2E80
                || line.charAt(space - 1) == '：'
                || line.indexOf('。', space) < 0
                || SPACED_FIGURE.matcher(line).region(space, line.length()).lookingAt()
                || !HeadingMark.opens(line.substring(heading, space))) {
            return;
        }
        if (!Punctuation.PAGE_CUTS.in(line, heading, space)) {
            begins.add(space + 1);
        }
    }

    /** Whether a sentence, or 如下：, ends before a place. */
    private static boolean endsSentence(String line, int at) {
        int i = line.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        char before = i < 0 ? ' ' : line.charAt(i);
        return before == '。' || ((before == '：' || before == ':') && line.startsWith("如下", i - 2));
    }

    /** Whether 一、 or （一） stands here. */
    private static boolean opensChapter(String line, int at) {
        char first = line.charAt(at);
        boolean bracket = first == '（' || first == '(';
        if (!bracket && NUMERALS.indexOf(first) < 0) {
            return false;
        }
        int i = bracket ? at + 1 : at;
        int begin = i;
        while (i < line.length()
                && i - begin <= LONGEST_NUMBER
                && NUMERALS.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        if (i == begin || i - begin > LONGEST_NUMBER || i >= line.length()) {
            return false;
        }
        char after = line.charAt(i);
        return bracket ? after == '）' || after == ')' : after == '、';
    }
}
