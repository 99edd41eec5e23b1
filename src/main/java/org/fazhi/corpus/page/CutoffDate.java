package org.fazhi.corpus.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day the figures end, of a report that was made before its year had ended. */
final class CutoffDate {
    private static final Pattern UNTIL =
            Pattern.compile(
                    "截[至止](?:目前，?)?(?:(20\\d\\d)年)?(?:今年|当前)?(1[0-2]|0?[1-9])月(?:([12]\\d|3[01]|0?[1-9])日|底|末)");

    private CutoffDate() {}

    /**
     * The latest day up to which the text says it counts, at the latest the day of publication;
     * null where the whole year is told.
     */
    static @Nullable LocalDate of(
            @Nullable Integer year,
            @Nullable LocalDate published,
            @Nullable String title,
            String body) {
        if (year == null) {
            return null;
        }
        if (title != null && title.contains("上半年")) {
            return LocalDate.of(year, 6, 30);
        }
        if (title != null && title.contains("前三季度")) {
            return LocalDate.of(year, 9, 30);
        }
        LocalDate end = LocalDate.of(year, 12, 31);
        if (published == null || published.getYear() != year || !published.isBefore(end)) {
            return null;
        }
        LocalDate latest = null;
        Matcher matcher = UNTIL.matcher(body);
        while (matcher.find()) {
            LocalDate day = day(matcher, year);
            if (day != null && !day.isAfter(published) && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest == null ? published : latest;
    }

    private static @Nullable LocalDate day(Matcher matcher, int year) {
        int stated = matcher.group(1) == null ? year : Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        try {
            return matcher.group(3) == null
                    ? YearMonth.of(stated, month).atEndOfMonth()
                    : LocalDate.of(stated, month, Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
