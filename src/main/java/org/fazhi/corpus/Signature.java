package org.fazhi.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body that signs a report and the day it signs.
 *
 * @param body as written, or null
 * @param date or null
 */
record Signature(String body, LocalDate date) {
    private static final int LINES = 8;
    private static final int LONGEST = 45;
    private static final Pattern BODY =
            Pattern.compile(
                    "(?:中共)?[\\u4e00-\\u9fa5（）]{2,30}?(?:政府|政府办公室|委员会|管委会|办公室|办事处|[局厅委办会院队处所中心])");

    /** The signature in the lines below a report. */
    static Signature read(List<Line> tail) {
        String body = null;
        LocalDate date = null;
        for (int i = 0; i < Math.min(tail.size(), LINES); i++) {
            String text = tail.get(i).text();
            if (!isSignature(text)) {
                break;
            }
            DateText.Found found = DateText.find(text);
            String rest = found == null ? text : text.substring(0, found.begin());
            if (body == null && BODY.matcher(rest).matches()) {
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
     */
    static int begin(List<Line> lines, int begin, int end) {
        int half = begin + (end - begin) / 2;
        for (int i = end - 1; i > half; i--) {
            String text = lines.get(i).text();
            if (isSignature(text) && DateText.firstIn(text) != null) {
                int first = i;
                while (first - 1 > half && isBody(lines.get(first - 1).text())) {
                    first--;
                }
                return first;
            }
        }
        int last = end;
        while (last - 1 > half && isBody(lines.get(last - 1).text())) {
            last--;
        }
        return last;
    }

    private static boolean isSignature(String text) {
        if (text.length() > LONGEST || HeadingMark.opens(text)) {
            return false;
        }
        DateText.Found found = DateText.find(text);
        if (found == null) {
            return isBody(text);
        }
        String before = text.substring(0, found.begin());
        String after = text.substring(found.end());
        return (after.length() <= 1 || after.equals("印发"))
                && (before.length() <= 1 || isBody(before));
    }

    private static boolean isBody(String text) {
        if (text.length() > LONGEST || text.indexOf('，') >= 0 || text.indexOf('。') >= 0) {
            return false;
        }
        Matcher matcher = BODY.matcher(text);
        return matcher.matches();
    }
}
