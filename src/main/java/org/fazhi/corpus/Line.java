package org.fazhi.corpus;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.text.MappedText;
import org.fazhi.text.Typography;

/**
 * A line of a page that is not blank.
 *
 * @param begin its first character in the page's text
 * @param end after its last
 * @param text what it says, set uniformly; spaces only between Latin words
 * @param spaced the same with the page's own spaces
 */
record Line(int begin, int end, String text, String spaced) {
    /** Texts are broken into lines of twenty characters, too. */
    private static final int PROSE = 15;

    private static final String SENTENCE_ENDS = "。！？；：…";

    /** The lines of a page, from top to bottom. */
    static List<Line> of(MappedText page) {
        List<Line> lines = new ArrayList<>();
        String text = page.text();
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            begin = afterMarkdown(text, begin, end);
            if (end > begin) {
                String set = Typography.line(page, begin, end).text();
                if (!set.isEmpty()) {
                    lines.add(new Line(begin, end, set, text.substring(begin, end)));
                }
            }
            begin = end + 1;
        }
        return lines;
    }

    private static int afterMarkdown(String text, int begin, int end) {
        int at = begin;
        while (at < end && (text.charAt(at) == '#' || text.charAt(at) == '>')) {
            at++;
        }
        return at > begin && at < end && text.charAt(at) == ' ' ? at + 1 : begin;
    }

    int length() {
        return text.length();
    }

    /** Whether it reads as running text: long enough, and with a mark inside a sentence. */
    boolean isProse() {
        return text.length() >= PROSE
                && (text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf('；') >= 0);
    }

    /** Whether a sentence ends with it. */
    boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it begins with one of the words, brackets and arrows before it apart. */
    boolean startsWithAny(List<String> words) {
        int at = 0;
        while (at < text.length() && "[>·◎■●★|".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    boolean containsAny(List<String> words) {
        for (String word : words) {
            if (text.contains(word) || spaced.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
