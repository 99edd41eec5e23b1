package org.fazhi.job.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fazhi.briefing.data.BookCell;

/**
 * Draws cells of a book: as many of each sheet as it has, up to an equal share, so that sentences
 * and small tables are looked at as closely as long ones. The same seed draws the same cells, and
 * none twice.
 */
final class CellDraw {
    /** What the names of annexes begin with: 附录, 附表. They repeat what stands elsewhere. */
    private static final String ANNEX = "附";

    private CellDraw() {}

    /** Whether cells of a sheet are drawn. */
    static boolean isDrawn(String sheet) {
        return !sheet.startsWith(ANNEX);
    }

    /**
     * Draws cells.
     *
     * @param given the cells that say something, in the order of the book
     * @param most how many; all where there are fewer
     * @return in the order of the book
     */
    static List<BookCell> of(List<BookCell> given, int most, long seed) {
        Map<String, List<BookCell>> sheets = new LinkedHashMap<>();
        given.forEach(
                cell ->
                        sheets.computeIfAbsent(cell.place().sheet(), key -> new ArrayList<>())
                                .add(cell));
        Random random = new Random(seed);
        sheets.values().forEach(cells -> Collections.shuffle(cells, random));
        List<List<BookCell>> order = new ArrayList<>(sheets.values());
        Collections.shuffle(order, random);
        List<BookCell> drawn = new ArrayList<>();
        int turn = 0;
        while (drawn.size() < Math.min(most, given.size())) {
            for (List<BookCell> cells : order) {
                if (turn < cells.size() && drawn.size() < most) {
                    drawn.add(cells.get(turn));
                }
            }
            turn++;
        }
        return given.stream().filter(drawn::contains).toList();
    }
}
