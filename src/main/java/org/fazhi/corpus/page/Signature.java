package org.fazhi.corpus.page;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * The body that signs a report and the day it signs.
 *
 * @param body as written, or null
 * @param date or null
 */
record Signature(@Nullable String body, @Nullable LocalDate date) {
    private static final int LINES = 8;
    private static final int LONGEST = 45;

    /**
     * The signature in the lines below a report.
     *
     * @param bodies all of the name of a body that signs
     */
    static Signature read(List<PageLine> tail, Expression bodies) {
        String body = null;
        LocalDate date = null;
        for (int i = 0; i < Math.min(tail.size(), LINES); i++) {
            String text = tail.get(i).text();
            if (!isSignature(text, bodies)) {
                break;
            }
            DateText.Found found = DateText.find(text);
            String rest = found == null ? text : text.substring(0, found.begin());
            if (body == null && bodies.matcher(rest).matches()) {
                body = rest;
            }
            if (date == null && found != null) {
                date = found.date();
            }
        }
        return new Signature(body, date);
    }

    /**
     * The first line of the signature, or the first line after the report's last words where there
     * is none.
     *
     * @param bodies all of the name of a body that signs
     */
    static int begin(List<PageLine> lines, int begin, int end, Expression bodies) {
        int half = begin + (end - begin) / 2;
        for (int i = end - 1; i > half; i--) {
            String text = lines.get(i).text();
            if (isSignature(text, bodies) && DateText.firstIn(text) != null) {
                int first = i;
                while (first - 1 > half && isBody(lines.get(first - 1).text(), bodies)) {
                    first--;
                }
                return first;
            }
        }
        int last = end;
        while (last - 1 > half && isBody(lines.get(last - 1).text(), bodies)) {
            last--;
        }
        return last;
    }

    private static boolean isSignature(String text, Expression bodies) {
        if (text.length() > LONGEST || HeadingMark.opens(text)) {
            return false;
        }
        DateText.Found found = DateText.find(text);
        if (found == null) {
            return isBody(text, bodies);
        }
        String before = text.substring(0, found.begin());
        String after = text.substring(found.end());
        return (after.length() <= 1 || after.equals("印发"))
                && (before.length() <= 1 || isBody(before, bodies));
    }

    private static boolean isBody(String text, Expression bodies) {
        if (text.length() > LONGEST || text.indexOf('，') >= 0 || text.indexOf('。') >= 0) {
            return false;
        }
        return bodies.matcher(text).matches();
    }
}
