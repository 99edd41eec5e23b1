package org.fazhi.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of chapters and items in a body, in any of the styles of {@code
 * conf/outline.yaml}.
 *
 * <p>At the start of a paragraph a number counts as it stands. Inside a paragraph it counts only
 * after the end of a clause and only in sequence (一是 opens, 二是 follows 一是), because the same
 * characters are words too.
 */
final class Numbering {
    private static final Marks STATEMENT_ENDS =
            Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);

    private static final String DIGITS = "〇一二三四五六七八九十";
    private static final int LAST = 99;

    private final OutlineWords words;

    Numbering(OutlineWords words) {
        this.words = words;
    }

    /** All marks of the body, in order. */
    List<HeadingNumber> marks(String body) {
        List<HeadingNumber> marks = new ArrayList<>();
        Map<Integer, Integer> last = new HashMap<>();
        List<Matcher> matchers =
                words.styles().stream().map(style -> style.pattern().matcher(body)).toList();
        int begin = 0;
        while (begin < body.length()) {
            int end = body.indexOf('\n', begin);
            end = end < 0 ? body.length() : end;
            readParagraph(body, begin, end, matchers, last, marks);
            begin = end + 1;
        }
        PlainHeadings plain = new PlainHeadings(words, body);
        return marks.stream().anyMatch(mark -> !mark.clause() && mark.value() > 0)
                ? plain.below(marks)
                : plain.among(marks);
    }

    private void readParagraph(
            String body,
            int begin,
            int end,
            List<Matcher> matchers,
            Map<Integer, Integer> last,
            List<HeadingNumber> marks) {
        int at = begin;
        while (at < end) {
            HeadingNumber mark = markAt(body, at, begin, end, matchers, last);
            if (mark != null) {
                marks.add(mark);
                last.put(mark.rank(), mark.value());
                last.keySet().removeIf(rank -> rank > mark.rank());
                at = mark.end();
                // A number directly behind a number (一、（一）…) is a mark of its own.
                HeadingNumber inner = at < end ? markAt(body, at, at, end, matchers, last) : null;
                if (inner != null && inner.rank() > mark.rank()) {
                    continue;
                }
            }
            at = nextClause(body, at, end);
        }
    }

    private static int nextClause(String body, int from, int end) {
        return Math.min(Punctuation.WORDS_END.first(body, from, end) + 1, end);
    }

    private @Nullable HeadingNumber markAt(
            String body,
            int at,
            int lineBegin,
            int end,
            List<Matcher> matchers,
            Map<Integer, Integer> last) {
        boolean line = at == lineBegin;
        boolean afterSentence = !line && STATEMENT_ENDS.has(body.charAt(at - 1));
        boolean opened = !line && Punctuation.LIST_OPENERS.has(body.charAt(at - 1));
        for (int rank = 0; rank < matchers.size(); rank++) {
            boolean clause = words.styles().get(rank).at() == OutlineWords.At.CLAUSE;
            if (!line && !clause && !afterSentence && !opened) {
                continue;
            }
            Matcher matcher = matchers.get(rank);
            matcher.region(at, end).useTransparentBounds(true);
            if (!matcher.lookingAt()) {
                continue;
            }
            int value = value(matcher.group(), last.getOrDefault(rank, 0));
            boolean inSequence = value == 1 || value == last.getOrDefault(rank, -1) + 1;
            boolean first = value == 1 || clause || !opened;
            if (line && !clause || inSequence && first) {
                return new HeadingNumber(rank, clause, at, matcher.end(), value);
            }
        }
        return null;
    }

    private static int value(String number, int previous) {
        int arabic = 0;
        int chinese = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = DIGITS.indexOf(c);
            if (c >= '0' && c <= '9') {
                arabic = arabic * 10 + c - '0';
            } else if (c >= '①' && c <= '⑳') {
                return c - '①' + 1;
            } else if (digit == 10) {
                chinese = Math.max(1, chinese) * 10;
            } else if (digit > 0) {
                chinese += digit;
            }
        }
        if (arabic + chinese > 0) {
            return arabic + chinese;
        }
        if (!Character.isLetter(number.charAt(0))) {
            return 0; // ▲ numbers nothing
        }
        // 首先 其次 再次 最后
        return switch (number.charAt(0)) {
            case '首' -> 1;
            case '最' -> previous > 0 ? previous + 1 : LAST;
            default -> number.startsWith("其") ? 2 : Math.max(3, previous + 1);
        };
    }
}
