package org.fazhi.job.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.briefing.data.BookCell;
import org.fazhi.job.files.InputException;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a book drawn at random, each with what it rests on, for people to judge.
 *
 * @param book as it was named
 * @param runId the run whose tables say what the cells rest on
 * @param seed draws the same cells again
 * @param among how many cells say something
 * @param cells those that were drawn, in the order of the book
 */
public record CellSample(String book, String runId, long seed, int among, List<Drawn> cells) {
    /** More sentences nobody reads beside one cell. */
    private static final int MOST = 8;

    /**
     * A cell with what it rests on.
     *
     * @param cell the cell
     * @param ofRow whether the sentences are those of its row, for it has none of its own: it
     *     counts, compares or was reckoned
     * @param quotes the first sentences
     * @param passages how many there are
     * @param unknown what the tables do not have, or have otherwise: of an earlier edition
     * @param total what a number over several reports is made of, or null
     */
    public record Drawn(
            BookCell cell,
            boolean ofRow,
            List<Quote> quotes,
            int passages,
            List<String> unknown,
            @Nullable Total total) {
        public Drawn {
            quotes = List.copyOf(quotes);
            unknown = List.copyOf(unknown);
        }

        /** How many sentences are not shown. */
        public int more() {
            return Math.max(0, passages - MOST);
        }
    }

    public CellSample {
        cells = List.copyOf(cells);
    }

    static CellSample of(Warehouse warehouse, String name, BookFile book, int most, long seed) {
        Run run = Trace.current(warehouse);
        List<BookCell> given =
                book.cells().sheets().stream()
                        .filter(CellDraw::isDrawn)
                        .flatMap(sheet -> book.cells().cells(sheet).stream())
                        .filter(BookCell::says)
                        .toList();
        List<BookCell> drawn = CellDraw.of(given, most, seed);
        Set<String> quoted = new LinkedHashSet<>();
        Set<String> totals = new LinkedHashSet<>();
        for (BookCell cell : drawn) {
            passages(cell).stream().limit(MOST).forEach(quoted::add);
            cell.total().ifPresent(totals::add);
        }
        CellEvidence evidence = new CellEvidence(warehouse, run.runId(), quoted, totals);
        List<Drawn> cells = drawn.stream().map(cell -> drawn(cell, evidence)).toList();
        boolean known = cells.stream().anyMatch(cell -> !cell.quotes().isEmpty());
        if (!known && !quoted.isEmpty()) {
            throw new InputException(
                    "the tables of run "
                            + run.runId()
                            + " know nothing of what "
                            + name
                            + " rests on: the book is of another run",
                    "write it again with the command brief, or give its tables with --warehouse");
        }
        return new CellSample(name, run.runId(), seed, given.size(), cells);
    }

    private static boolean ofRow(BookCell cell) {
        return cell.sources().isEmpty();
    }

    private static List<String> passages(BookCell cell) {
        return ofRow(cell) ? cell.rowPassages() : cell.passages();
    }

    private static Drawn drawn(BookCell cell, CellEvidence evidence) {
        List<String> all = passages(cell);
        List<String> shown = all.stream().limit(MOST).toList();
        Optional<Total> total =
                cell.total().flatMap(evidence::total).filter(row -> row.isShownBy(cell.number()));
        List<String> unknown =
                new ArrayList<>(shown.stream().filter(id -> evidence.quote(id).isEmpty()).toList());
        if (total.isEmpty()) {
            cell.total().ifPresent(unknown::add);
        }
        return new Drawn(
                cell,
                ofRow(cell),
                shown.stream().flatMap(id -> evidence.quote(id).stream()).toList(),
                all.size(),
                unknown,
                total.orElse(null));
    }
}
