package org.fazhi.audit.figure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as an official text says them: 2024年3月7日. */
public final class DateFormatter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private DateFormatter() {}

    /** A day with year, month and day. */
    public static String of(LocalDate date) {
        return DAY.format(date);
    }
}
