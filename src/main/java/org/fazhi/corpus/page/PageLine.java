package org.fazhi.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.MappedText;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Typography;

/**
 * A line of a page that is not blank.
 *
 * @param begin its first character in the page's text
 * @param end after its last
 * @param set what it says, set uniformly; spaces only between Latin words
 * @param spaced the same with the page's own spaces
 */
record PageLine(int begin, int end, MappedText set, String spaced) {
    /** Texts are broken into lines of twenty characters, too. */
    private static final int PROSE = 15;

    private static final Pattern SPACED_LABEL =
            Pattern.compile("(?<![^ |])\\p{IsHan}(?: \\p{IsHan}){1,7}(?= ?[:：])");

    /**
     * The lines of a page, from top to bottom; what was pasted into one line is parted.
     *
     * @param trailer what a site puts at the end of a line of a preview, up to its end
     */
    static List<PageLine> of(MappedText page, RunOnLineSplitter runOn, Expression trailer) {
        List<PageLine> lines = new ArrayList<>();
        String text = page.text();
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            int next = end + 1;
            begin = afterMarkdown(text, begin, end);
            Matcher foot = trailer.first(text.substring(begin, end));
            end = foot == null ? end : begin + foot.start();
            List<Integer> parts = runOn.beginnings(text.substring(begin, end), lines.size());
            for (int i = 0; i < parts.size(); i++) {
                boolean last = i + 1 == parts.size();
                add(lines, page, begin + parts.get(i), last ? end : begin + parts.get(i + 1));
            }
            begin = next;
        }
        return lines;
    }

    private static void add(List<PageLine> lines, MappedText page, int begin, int end) {
        int to = end > begin && page.text().charAt(end - 1) == ' ' ? end - 1 : end;
        if (to > begin) {
            MappedText set = Typography.line(page, begin, to);
            // A measure word may stand alone in its cell.
            if (set.text().chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == '%')) {
                lines.add(new PageLine(begin, to, set, page.text().substring(begin, to)));
            }
        }
    }

    /** Behind Markdown's marks for headings, quotations and list items. */
    private static int afterMarkdown(String text, int begin, int end) {
        int at = begin;
        while (at < end && "#>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean mark = at > begin && at < end && text.charAt(at) == ' ';
        boolean item = text.startsWith("- ", begin) && begin + 2 < end;
        if (item && Character.isIdeographic(text.charAt(begin + 2))) {
            return begin + 2;
        }
        return mark ? at + 1 : begin;
    }

    /** What it says, set uniformly. */
    String text() {
        return set.text();
    }

    int length() {
        return set.length();
    }

    /** With the page's own spaces, but for those that set a label's characters apart: 索 引 号：. */
    String labelled() {
        return SPACED_LABEL.matcher(spaced).replaceAll(match -> match.group().replace(" ", ""));
    }

    /** Whether it reads as running text: long enough, and with a mark inside a sentence. */
    boolean isProse() {
        return text().length() >= PROSE
                && (text().indexOf('，') >= 0
                        || text().indexOf('。') >= 0
                        || text().indexOf('；') >= 0);
    }

    /** Whether a sentence ends with it. */
    boolean endsSentence() {
        return Punctuation.WHOLE_LINE_ENDS.end(text());
    }

    /** Whether it begins with one of the words, brackets and arrows before it apart. */
    boolean startsWithAny(List<String> words) {
        int at = 0;
        while (at < text().length() && "[>·◎■●★|".indexOf(text().charAt(at)) >= 0) {
            at++;
        }
        for (String word : words) {
            if (text().startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    boolean containsAny(List<String> words) {
        for (String word : words) {
            if (text().contains(word) || spaced.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
