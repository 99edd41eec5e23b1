package org.fazhi.corpus.page;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page that holds a day without a label, and at most a body's name and the page's
 * counters beside it: {@code 2025-03-05 09:30 甲山县司法局 阅读 123}.
 *
 * @param date the day
 * @param publisher the body, or null
 */
record DayLine(LocalDate date, @Nullable String publisher) {
    private static final int LONGEST = 60;
    private static final Pattern TIME =
            Pattern.compile("\\s*\\d{1,2}[:：时点]\\d{1,2}(?:[:：分]\\d{1,2})?[分秒]?(?:\\.0)?");
    private static final Pattern GAP = Pattern.compile("[\\s|·•/【】\\[\\]（）()：:，,—-]+");
    private static final Pattern COUNT = Pattern.compile("\\d*[次人条]?");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5]{0,12}〔20\\d\\d〕第?\\d{1,5}号");

    /** The day of a line, or null where it says anything else. */
    static @Nullable DayLine of(String line, PageWords pages) {
        DateText.Found found = line.length() > LONGEST ? null : DateText.find(line);
        if (found == null) {
            return null;
        }
        String after = TIME.matcher(line.substring(found.end())).replaceFirst(" ");
        after = pages.weekday().matcher(after).replaceAll(" ");
        String publisher = null;
        for (String word : GAP.split(line.substring(0, found.begin()) + " " + after)) {
            if (pages.signature().matcher(word).matches() || pages.site().matcher(word).matches()) {
                publisher = publisher == null ? word : publisher;
            } else if (!COUNT.matcher(word).matches()
                    && !DOCUMENT_NUMBER.matcher(word).matches()
                    && !isLabel(word, pages)) {
                return null;
            }
        }
        return new DayLine(found.date(), publisher);
    }

    private static boolean isLabel(String word, PageWords pages) {
        return pages.labels().stream().anyMatch(word::startsWith)
                || pages.publishers().stream().anyMatch(word::startsWith);
    }
}
