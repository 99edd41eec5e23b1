package org.fazhi.corpus.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.text.MappedText;
import org.fazhi.text.Punctuation;

/**
 * Gives back the commas to a text in which spaces stand for them, as where a program replaced all
 * punctuation. Every character keeps the place it came from.
 */
final class LostMarks {
    /** Shorter lines say nothing about the text: menus, headings, table cells. */
    private static final int LONG = 60;

    private static final int FEWEST_GAPS = 20;
    private static final int GAPS_FOR_ONE_MARK = 3;
    private static final Pattern NUMBER = Pattern.compile("[*# ]*[一二三四五六七八九十]{1,3}(?= )");

    private LostMarks() {}

    /** The page, its characters folded, with commas for gaps; the page itself if it has commas. */
    static MappedText restored(MappedText page) {
        String text = page.text();
        int gaps = 0;
        int marks = 0;
        for (int begin = 0; begin < text.length(); ) {
            int end = lineEnd(text, begin);
            for (int i = begin; i < end && end - begin >= LONG; i++) {
                gaps += isGap(text, i) ? 1 : 0;
                marks += Punctuation.PAGE_CUTS.has(text.charAt(i)) ? 1 : 0;
            }
            begin = end + 1;
        }
        return gaps < FEWEST_GAPS || marks * GAPS_FOR_ONE_MARK > gaps ? page : restore(page);
    }

    private static MappedText restore(MappedText page) {
        MappedText.Builder out = new MappedText.Builder(page.length());
        String folded = page.text();
        for (int begin = 0; begin < folded.length(); ) {
            int end = lineEnd(folded, begin);
            Matcher number = NUMBER.matcher(folded).region(begin, end);
            int behindNumber = number.lookingAt() ? number.end() : -1;
            boolean words =
                    end - begin >= LONG
                            || behindNumber >= 0
                            || HeadingMark.opens(folded.substring(begin, end).replace("*", ""));
            for (int i = begin; i < Math.min(end + 1, folded.length()); i++) {
                char c = folded.charAt(i);
                if (i == behindNumber) {
                    c = '、';
                } else if (words && isGap(folded, i)) {
                    c = '，';
                }
                out.add(c, page.sourceBegin(i), page.sourceEnd(i + 1));
            }
            begin = end + 1;
        }
        return out.build();
    }

    private static int lineEnd(String text, int begin) {
        int end = text.indexOf('\n', begin);
        return end < 0 ? text.length() : end;
    }

    /** A space between words, neither beside a figure that is set apart nor beside other marks. */
    private static boolean isGap(String text, int at) {
        return text.charAt(at) == ' '
                && at > 0
                && at + 1 < text.length()
                && (isHan(text.charAt(at - 1)) || "%”》）".indexOf(text.charAt(at - 1)) >= 0)
                && (isHan(text.charAt(at + 1)) || "“《（".indexOf(text.charAt(at + 1)) >= 0);
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }
}
