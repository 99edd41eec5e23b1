package org.fazhi.outline;

import java.util.regex.Pattern;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.text.Punctuation;

/**
 * Where the heading behind a number ends: at its line's end, or, run into the paragraph, at its
 * first sentence's.
 */
final class Headings {
    /** The first styles number chapters. */
    private static final int CHAPTER_STYLES = 2;

    private static final Pattern FIGURE = Pattern.compile("\\d(?!\\d{0,3}年)(?<!(?:19|20)\\d{1,2})");

    private Headings() {}

    /**
     * Position after the heading; the number's own end if there is none.
     *
     * @param next where the next number begins, or the body's end
     */
    static int end(String body, HeadingNumber mark, int next, OutlineWords words) {
        int begin = mark.end();
        int line = lineEnd(body, begin, next);
        int limit = Math.min(line, next);
        boolean chapter = !mark.clause() && mark.rank() >= 0 && mark.rank() < CHAPTER_STYLES;
        if (chapter || mark.value() == 0 && mark.begin() == mark.end()) {
            int label = label(body, begin, limit, words);
            if (label > 0) {
                return label;
            }
        }
        int sentence = firstStop(body, begin, limit);
        boolean ownLine = limit == line && sentence >= limit;
        if (ownLine) {
            boolean lineStart = mark.begin() == 0 || body.charAt(mark.begin() - 1) == '\n';
            boolean heading = lineStart && limit - begin <= words.longestHeading() && limit > begin;
            return heading && (!mark.clause() || next > line + 1 && !hasFigure(body, begin, limit))
                    ? limit
                    : begin;
        }
        boolean alone = sentence + 1 >= limit;
        boolean shortEnough = sentence - begin <= words.longestRunInHeading() && sentence > begin;
        if (!shortEnough || hasFigure(body, begin, sentence)) {
            return begin;
        }
        // An item that is one short sentence is its own text, unless items or a paragraph follow
        // it.
        boolean item = alone && (limit < line ? mark.clause() : next <= line + 1);
        return item ? begin : sentence;
    }

    /**
     * Position of the colon behind words at the start of a line that name one of the required
     * contents, which follows on the same line (主要成效：…); -1 without.
     */
    static int label(String body, int begin, int end, OutlineWords words) {
        int limit = Math.min(end, begin + words.longestTurningHeading() + 1);
        int colon = body.substring(begin, limit).indexOf('：');
        if (colon <= 0 || begin + colon + 1 >= end) {
            return -1;
        }
        String said = body.substring(begin, begin + colon);
        boolean names = words.kinds().stream().anyMatch(kind -> kind.heading().in(said));
        return names ? begin + colon : -1;
    }

    /**
     * Position of the end of the line; any position behind {@code next} if it ends there, which is
     * all that is asked and keeps the cost of a long line of items linear.
     */
    static int lineEnd(String body, int from, int next) {
        int line = from;
        while (line < body.length() && line <= next && body.charAt(line) != '\n') {
            line++;
        }
        return line;
    }

    /** Position of the first character of the text behind a heading. */
    static int textBegin(String body, int headingEnd, int next) {
        int begin = headingEnd;
        while (begin < next && Punctuation.BETWEEN_HEADING_AND_TEXT.has(body.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static int firstStop(String body, int begin, int limit) {
        return Math.min(Punctuation.FULL_STOPS.first(body, begin, limit), limit);
    }

    private static boolean hasFigure(String body, int begin, int end) {
        return FIGURE.matcher(body).region(begin, end).find();
    }
}
