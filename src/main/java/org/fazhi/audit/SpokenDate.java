package org.fazhi.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as an official text says them: 2024年3月7日. */
public final class SpokenDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private SpokenDate() {}

    /** A day with year, month and day. */
    public static String of(LocalDate date) {
        return DAY.format(date);
    }
}
