package org.fazhi.corpus.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.text.MappedText;
import org.fazhi.text.Punctuation;

/** The report's lines as one text, a paragraph a line; what a page or line end broke is joined. */
final class Paragraphs {
    private static final int FEWEST = 12;
    private static final int NARROWEST = 30;
    private static final int WIDEST = 180;

    /**
     * Half characters that a full line may lack: one that may not begin a line, and justification.
     */
    private static final int SLACK = 5;

    /** Half characters by which the first line of a paragraph begins later. */
    private static final int INDENT = 4;

    /** 一是, 二是… inside a paragraph. */
    private static final Pattern ITEM = Pattern.compile("[。；：，][一二三四五六七八九十]{1,2}是");

    private static final int LONGEST_HEADING = 40;

    private final MappedText page;
    private final int width;
    private int open;
    private boolean hasSentence;
    private boolean begins;
    private boolean itemsApart;

    private Paragraphs(MappedText page, int width) {
        this.page = page;
        this.width = width;
    }

    static MappedText join(MappedText page, List<PageLine> lines) {
        return new Paragraphs(page, wrapWidth(lines)).join(lines);
    }

    private MappedText join(List<PageLine> lines) {
        MappedText.Builder out = new MappedText.Builder(page.length());
        PageLine previous = null;
        for (PageLine line : lines) {
            boolean joined = previous != null && continues(previous, line);
            if (previous != null && !joined) {
                out.add('\n', page.sourceEnd(previous.end()), page.sourceBegin(line.begin()));
                open = 0;
                hasSentence = false;
            }
            begins = !joined;
            out.add(line.set(), 0, line.set().length());
            open = Math.max(0, open + unclosed(line.text()));
            hasSentence |= line.text().indexOf('。') >= 0;
            if (ITEM.matcher(line.text()).find()) {
                itemsApart = false;
            } else if (HeadingMark.enumerates(line.text())) {
                itemsApart = !joined;
            }
            previous = line;
        }
        return out.build();
    }

    private boolean continues(PageLine previous, PageLine next) {
        char last = previous.text().charAt(previous.length() - 1);
        char first = next.text().charAt(0);
        int indent = begins ? INDENT : 0;
        boolean full = width > 0 && width(previous.text()) + indent >= width - SLACK;
        if (Punctuation.NEVER_FIRST.has(first)
                || Punctuation.NEVER_LAST.has(last)
                        && (full || last != '，' || !HeadingMark.numbers(next.text()))) {
            return true;
        }
        boolean item = full && !itemsApart && HeadingMark.enumerates(next.text());
        if (HeadingMark.opens(next.text()) && !item) {
            return false;
        }
        if (full) {
            return !Punctuation.WHOLE_LINE_ENDS.has(last) || last == '。' || last == '；';
        }
        if (Punctuation.WHOLE_LINE_ENDS.has(last)) {
            return false;
        }
        if (open > 0) {
            return true;
        }
        return last != '”' && last != '）' && hasSentence && !isHeading(previous, next);
    }

    /** Whether one of two lines is a heading: numbered, or short and without a mark. */
    private static boolean isHeading(PageLine previous, PageLine next) {
        return (HeadingMark.opens(previous.text()) && previous.text().indexOf('。') < 0)
                || (next.length() <= LONGEST_HEADING
                        && next.text().indexOf('。') < 0
                        && next.text().indexOf('，') < 0
                        && next.text().indexOf('；') < 0);
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
    private static int wrapWidth(List<PageLine> lines) {
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
