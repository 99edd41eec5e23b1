package org.fazhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.job.run.BookTrace;
import org.fazhi.job.run.Quote;
import org.fazhi.job.run.Total;
import org.fazhi.job.run.Trace;

/** What stands in a cell of a book, and where it comes from, as a person reads it on a console. */
final class BookTraceText {
    private BookTraceText() {}

    static List<String> lines(BookTrace trace) {
        List<String> lines = new ArrayList<>();
        if (trace.cell() != null) {
            cell(lines, trace.cell());
        }
        if (trace.total() != null) {
            total(trace.total(), Integer.MAX_VALUE).forEach(line -> lines.add("  " + line));
        }
        for (Trace each : trace.traces()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(TraceText.lines(each));
        }
        for (Quote quote : trace.quotes()) {
            lines.add("");
            lines.add(quote.sentence());
            add(lines, "report", quote.title());
            add(lines, "section", quote.chapter());
        }
        if (!trace.others().isEmpty()) {
            lines.add("");
            lines.add(trace.others().size() + " more: " + String.join(" ", trace.others()));
        }
        return lines;
    }

    private static void cell(List<String> lines, BookCell cell) {
        lines.add(cell.address() + "  " + line(cell.shown()));
        add(lines, "table", cell.table());
        add(lines, "row", cell.row());
        add(lines, "column", line(cell.column()));
    }

    /**
     * What a number over several reports is made of.
     *
     * @param most parts that are named
     */
    static List<String> total(Total total, int most) {
        String unit = total.row().unit();
        String how =
                switch (total.how()) {
                    case SUM -> "sum";
                    case MEDIAN -> "median";
                    case RATE_OF_SUMS -> "rate of sums";
                };
        String words = how + " of " + total.parts().size() + " reports";
        words += ", " + value(Objects.requireNonNull(total.value()), unit) + " in the table";
        if (total.computed() != null) {
            words += ", " + value(total.computed(), unit) + " of the parts";
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-10s %s", "made of", words));
        if (total.differs()) {
            lines.add(String.format("%-10s %s", "differs", "the parts do not make the value"));
        }
        total.parts().stream()
                .limit(most)
                .forEach(
                        part ->
                                lines.add(
                                        String.format(
                                                "%-10s %s  %s",
                                                "part",
                                                part.place(),
                                                value(part.value(), part.unit()))));
        if (total.parts().size() > most) {
            lines.add(String.format("%-10s and %d more", "part", total.parts().size() - most));
        }
        return lines;
    }

    private static String value(Double value, String unit) {
        return value == null ? "none" : ReadingText.plain(value) + " " + unit;
    }

    /** Words on one line. */
    static String line(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static void add(List<String> lines, String what, String value) {
        if (!value.isEmpty()) {
            lines.add(String.format("  %-10s %s", what, value));
        }
    }
}
