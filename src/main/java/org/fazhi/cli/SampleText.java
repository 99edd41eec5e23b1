package org.fazhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.job.run.CellSample;
import org.fazhi.job.run.Quote;

/** Drawn cells as a person reads them on a console. */
final class SampleText {
    private static final int PARTS = 12;

    private SampleText() {}

    static List<String> lines(CellSample sample) {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        "%d of %d cells of %s, seed %d, tables of run %s",
                        sample.cells().size(),
                        sample.among(),
                        sample.book(),
                        sample.seed(),
                        sample.runId()));
        int number = 0;
        for (CellSample.Drawn drawn : sample.cells()) {
            lines.add("");
            number++;
            cell(lines, number, drawn);
        }
        return lines;
    }

    private static void cell(List<String> lines, int number, CellSample.Drawn drawn) {
        BookCell cell = drawn.cell();
        lines.add(number + "  " + cell.address());
        add(lines, "table", cell.table());
        add(lines, "row", cell.row());
        add(lines, "column", BookTraceText.line(cell.column()));
        add(lines, "says", BookTraceText.line(cell.shown()));
        if (drawn.total() != null) {
            BookTraceText.total(drawn.total(), PARTS).forEach(line -> lines.add("  " + line));
        }
        if (drawn.ofRow()) {
            add(
                    lines,
                    "rests on",
                    drawn.passages() == 0
                            ? "no passage: counted or reckoned over reports"
                            : "no passage of its own; in its row:");
        }
        for (Quote quote : drawn.quotes()) {
            add(lines, "evidence", quote.sentence());
            add(lines, "  of", source(quote));
            add(lines, "  chapter", quote.chapter());
        }
        if (drawn.more() > 0) {
            add(lines, "evidence", "and " + drawn.more() + " more");
        }
        if (!drawn.unknown().isEmpty()) {
            add(lines, "unknown", "not in these tables: " + String.join(" ", drawn.unknown()));
        }
    }

    /** Title, publisher and day of a report. */
    private static String source(Quote quote) {
        return Stream.of(quote.title(), quote.publisher(), Objects.toString(quote.published(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void add(List<String> lines, String what, String value) {
        if (!value.isEmpty()) {
            lines.add(String.format("  %-10s %s", what, value));
        }
    }
}
