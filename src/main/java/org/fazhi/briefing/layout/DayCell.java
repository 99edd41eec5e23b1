package org.fazhi.briefing.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fazhi.compare.figure.OfficialWording;
import org.fazhi.settings.briefing.texts.FrameTexts;

/** A day in a cell: a number that shows as a date, so that a reader can sort and filter by it. */
public final class DayCell {
    /** The day that Excel counts from. */
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);

    private DayCell() {}

    /** A day of publication. */
    public static Cell published(FrameTexts texts, LocalDate day) {
        return of(day, texts.dayFormat());
    }

    /** A day of signature, said to be one. */
    public static Cell signed(FrameTexts texts, LocalDate day) {
        String mark = "\t";
        String[] around = texts.signed().with(mark).split(mark, -1);
        return of(day, literal(around[0]) + texts.dayFormat() + literal(around[1]));
    }

    /** A day as a sheet shows it; empty for a number that is none. */
    public static Optional<String> shown(FrameTexts texts, Cell.Numeric cell) {
        if (!cell.format().contains(texts.dayFormat())) {
            return Optional.empty();
        }
        String day = OfficialWording.date(ORIGIN.plusDays((long) cell.value()));
        return Optional.of(
                cell.format().equals(texts.dayFormat()) ? day : texts.signed().with(day));
    }

    private static Cell of(LocalDate day, String format) {
        return new Cell.Numeric(ChronoUnit.DAYS.between(ORIGIN, day), format, List.of(), null);
    }

    private static String literal(String words) {
        return words.isEmpty() ? "" : '"' + words + '"';
    }
}
