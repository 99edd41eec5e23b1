package org.fazhi.job.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.job.files.InputException;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.settings.Settings;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * Where comes from what stands in a cell of a book, or under a number of its evidence.
 *
 * @param cell the cell, or null for a number
 * @param traces of the figures and findings it rests on, as far as they are shown
 * @param others the ids of those that are not shown, for they are many
 * @param quotes passages of which there is no more to say: those that stand elsewhere too
 * @param total what a number over several reports is made of, or null
 */
public record BookTrace(
        @Nullable BookCell cell,
        List<Trace> traces,
        List<String> others,
        List<Quote> quotes,
        @Nullable Total total) {
    /** More traces of one cell nobody reads; the other ids are named. */
    private static final int MOST = 12;

    public BookTrace {
        traces = List.copyOf(traces);
        others = List.copyOf(others);
        quotes = List.copyOf(quotes);
    }

    /**
     * Finds what a cell or a number rests on in the current tables.
     *
     * @param where the cell or number, as a person wrote it
     * @param cell the cell, or null for a number
     * @param ids of observations and findings
     * @throws InputException where the tables know nothing of it
     */
    static BookTrace of(
            Warehouse warehouse,
            OutputFolder output,
            Settings settings,
            String where,
            @Nullable BookCell cell,
            List<String> ids)
            throws IOException {
        Run run = Trace.current(warehouse);
        Optional<String> key = cell == null ? Optional.empty() : cell.total();
        CellEvidence evidence =
                new CellEvidence(warehouse, run.runId(), ids, key.stream().toList());
        List<String> known = ids.stream().filter(id -> evidence.quote(id).isPresent()).toList();
        Total total =
                cell == null
                        ? null
                        : cell.total()
                                .flatMap(evidence::total)
                                .filter(row -> row.isShownBy(cell.number()))
                                .orElse(null);
        if (known.isEmpty() && total == null) {
            throw new InputException(
                    "the tables of run "
                            + run.runId()
                            + " do not know what "
                            + where
                            + " rests on ("
                            + key.orElseGet(() -> ids.get(0))
                            + "): the book is of another run",
                    "write it again with the command brief, or give its tables with --warehouse");
        }
        List<String> traced = known.stream().filter(evidence::isTraced).limit(MOST).toList();
        List<Trace> traces = new ArrayList<>();
        for (String id : traced) {
            traces.add(Trace.of(warehouse, output, settings, id));
        }
        return new BookTrace(
                cell,
                traces,
                known.stream()
                        .filter(evidence::isTraced)
                        .filter(id -> !traced.contains(id))
                        .toList(),
                known.stream()
                        .filter(id -> !evidence.isTraced(id))
                        .flatMap(id -> evidence.quote(id).stream())
                        .toList(),
                total);
    }
}
