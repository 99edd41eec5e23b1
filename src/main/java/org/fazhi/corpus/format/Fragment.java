package org.fazhi.corpus.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a web page without its head, as editors and crawlers leave it. */
final class Fragment {
    private static final int SNIFF = 1 << 16;

    /** One may stand in any text. */
    private static final int FEWEST = 3;

    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:p|br|span|strong|b|em|font|table|tr|td|h[1-6]|li|ul|ol|section|article|center|u)"
                            + "(?:\\s[^<>]{0,400})?/?>|&(?:nbsp|ldquo|rdquo|emsp|ensp|mdash|hellip|#\\d{2,5});");
    private static final Pattern BLOCK =
            Pattern.compile("<(?:p|br|div|tr|li|h[1-6])(?:\\s[^<>]{0,400})?/?>");

    private Fragment() {}

    /** Whether a text that has no page's head is a piece of one. */
    static boolean opens(String head) {
        Matcher tag = TAG.matcher(head);
        int found = 0;
        while (found < FEWEST && tag.find()) {
            found++;
        }
        return found == FEWEST;
    }

    /** Whether lines end where they end in the source: no element parts them. */
    static boolean keepsLineEnds(String page) {
        String head = page.substring(0, Math.min(SNIFF, page.length())).toLowerCase(Locale.ROOT);
        if (head.contains("<body") || head.contains("<html")) {
            return false;
        }
        Matcher block = BLOCK.matcher(head);
        int blocks = 0;
        while (block.find()) {
            blocks++;
        }
        return blocks * 2L < head.chars().filter(c -> c == '\n').count();
    }
}
