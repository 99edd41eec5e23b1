package org.fazhi.corpus;

import java.util.List;
import org.fazhi.text.MappedText;
import org.fazhi.text.Typography;

/** The report's lines as one text, a paragraph a line; what a page or line end broke is joined. */
final class Paragraphs {
    private static final String SENTENCE_ENDS = "。！？；：…";
    private static final String NEVER_FIRST = "，。、；：！？）》”’%";

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
        if (NEVER_FIRST.indexOf(first) >= 0) {
            return true;
        }
        if (SENTENCE_ENDS.indexOf(last) >= 0) {
            return false;
        }
        if (HeadingMark.opens(next.text())) {
            return false;
        }
        if (last == '，' || last == '、' || last == '（' || last == '《' || last == '“') {
            return true;
        }
        if (open > 0) {
            return true;
        }
        if (last == '”' || last == '）') {
            return width > 0 && previous.length() >= width - 2;
        }
        if (width > 0 && previous.length() >= width - 2) {
            return true;
        }
        return sentenceMarks > 0 && !isHeading(previous);
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

    /** The width at which a page's lines are broken; 0 where they are not. */
    private static int wrapWidth(List<Line> lines) {
        if (lines.size() < 12) {
            return 0;
        }
        int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
        int width = lengths[lengths.length * 9 / 10];
        if (width > 90 || width < 15) {
            return 0;
        }
        long full = java.util.Arrays.stream(lengths).filter(n -> n >= width - 3).count();
        return full * 10 >= lengths.length * 4 ? width : 0;
    }
}
