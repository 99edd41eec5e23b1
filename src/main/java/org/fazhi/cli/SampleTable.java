package org.fazhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.job.run.CellSample;
import org.fazhi.job.run.Quote;
import org.fazhi.job.run.Total;
import org.fazhi.settings.conf.CellText;
import org.jspecify.annotations.Nullable;

/**
 * Drawn cells as CSV that Excel opens, a row a cell, with empty columns for a judgement; no words
 * begin a formula.
 */
final class SampleTable {
    private static final char MARK = '\uFEFF';
    private static final int PARTS = 40;

    private SampleTable() {}

    static void write(CellSample sample, PrintWriter out) throws IOException {
        out.print(MARK);
        CSVPrinter table =
                new CSVPrinter(
                        out,
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader(
                                        "number",
                                        "sheet",
                                        "cell",
                                        "table",
                                        "row",
                                        "column",
                                        "says",
                                        "made_of",
                                        "evidence_of",
                                        "evidence",
                                        "title",
                                        "publisher",
                                        "chapter",
                                        "right",
                                        "misleading",
                                        "wrong",
                                        "remark")
                                .get());
        int number = 0;
        for (CellSample.Drawn drawn : sample.cells()) {
            number++;
            BookCell cell = drawn.cell();
            table.printRecord(
                    number,
                    CellText.marked(cell.place().sheet()),
                    cell.place().reference(),
                    CellText.marked(cell.table()),
                    CellText.marked(cell.row()),
                    CellText.marked(BookTraceText.line(cell.column())),
                    CellText.marked(cell.shown()),
                    total(drawn.total()),
                    drawn.passages() == 0 ? "" : drawn.ofRow() ? "row" : "cell",
                    lines(drawn.quotes(), Quote::sentence),
                    lines(drawn.quotes(), Quote::title),
                    lines(drawn.quotes(), Quote::publisher),
                    lines(drawn.quotes(), Quote::chapter),
                    "",
                    "",
                    "",
                    "");
        }
        table.flush();
    }

    private static String total(@Nullable Total total) {
        return total == null
                ? ""
                : CellText.marked(
                        BookTraceText.total(total, PARTS).stream()
                                .map(line -> line.replaceAll(" {2,}", " "))
                                .collect(Collectors.joining("\n")));
    }

    private static String lines(List<Quote> quotes, Function<Quote, String> part) {
        return CellText.marked(quotes.stream().map(part).collect(Collectors.joining("\n")));
    }
}
