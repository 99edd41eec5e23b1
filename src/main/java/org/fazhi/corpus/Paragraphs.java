package org.fazhi.corpus;

import java.util.Arrays;
import java.util.List;
import org.fazhi.text.MappedText;
import org.fazhi.text.Typography;

/** The report's lines as one text, a paragraph a line; what a page or line end broke is joined. */
final class Paragraphs {
    private static final String SENTENCE_ENDS = "。！？；：…";
    private static final String NEVER_LAST = "，、（《“‘";
    private static final String NEVER_FIRST = "，。、；：！？）》”’%";

    private static final int FEWEST = 12;
    private static final int NARROWEST = 30;
    private static final int WIDEST = 180;

    /**
     * Half characters that a full line may lack: one that may not begin a line, and justification.
     */
    private static final int SLACK = 5;

    private Paragraphs() {}

    static MappedText join(MappedText page, List<Line> lines) {
        int width = wrapWidth(lines);
        MappedText.Builder out = new MappedText.Builder(page.length());
        int open = 0;
        int sentenceMarks = 0;
        Line previous = null;
        for (Line line : lines) {
            if (previous != null && !continues(previous, line, width, open, sentenceMarks)) {
                out.add('\n', page.sourceEnd(previous.end()), page.sourceBegin(line.begin()));
                open = 0;
                sentenceMarks = 0;
            }
            Typography.append(out, page, line.begin(), line.end());
            open = Math.max(0, open + unclosed(line.text()));
            sentenceMarks += line.text().indexOf('。') >= 0 ? 1 : 0;
            previous = line;
        }
        return out.build();
    }

    private static boolean continues(
            Line previous, Line next, int width, int open, int sentenceMarks) {
        char last = previous.text().charAt(previous.length() - 1);
        char first = next.text().charAt(0);
        if (NEVER_FIRST.indexOf(first) >= 0 || NEVER_LAST.indexOf(last) >= 0) {
            return true;
        }
        boolean full = width > 0 && width(previous.text()) >= width - SLACK;
        if (HeadingMark.opens(next.text()) && !(full && HeadingMark.enumerates(next.text()))) {
            return false;
        }
        if (full) {
            return SENTENCE_ENDS.indexOf(last) < 0 || last == '。' || last == '；';
        }
        if (SENTENCE_ENDS.indexOf(last) >= 0) {
            return false;
        }
        if (open > 0) {
            return true;
        }
        return last != '”' && last != '）' && sentenceMarks > 0 && !isHeading(previous);
    }

    private static boolean isHeading(Line line) {
        return HeadingMark.opens(line.text()) && line.text().indexOf('。') < 0;
    }

    /** The brackets and quotation marks that a line opens and does not close. */
    private static int unclosed(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“', '《', '（' -> open++;
                case '”', '》', '）' -> open--;
                default -> {}
            }
        }
        return open;
    }

    /**
     * The width at which a page's lines are broken, in half characters; 0 where they are not. A
     * paragraph's lines are full but for its last, so most lines of a broken page are.
     */
    private static int wrapWidth(List<Line> lines) {
        if (lines.size() < FEWEST) {
            return 0;
        }
        int[] widths = lines.stream().mapToInt(line -> width(line.text())).sorted().toArray();
        int width = widths[widths.length * 9 / 10];
        if (width > WIDEST || width < NARROWEST) {
            return 0;
        }
        long full = Arrays.stream(widths).filter(one -> one >= width - SLACK).count();
        return full * 10 >= widths.length * 4L ? width : 0;
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x80 ? 1 : 2;
        }
        return width;
    }
}
