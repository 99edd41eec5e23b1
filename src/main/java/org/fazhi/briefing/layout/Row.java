package org.fazhi.briefing.layout;

import java.util.List;

/**
 * A row before it is drawn.
 *
 * @param cells from the left; none for an empty row
 * @param spans how many columns each cell takes
 * @param height in points; 0 where the words decide
 */
public record Row(List<Cell> cells, List<Integer> spans, double height) {
    public Row {
        cells = List.copyOf(cells);
        spans = List.copyOf(spans);
        if (cells.size() != spans.size()) {
            throw new IllegalArgumentException(cells.size() + " cells, " + spans.size() + " spans");
        }
    }

    /** An empty row. */
    static Row space(double points) {
        return new Row(List.of(), List.of(), points);
    }

    /** The column at which the cell of that index begins. */
    public int column(int index) {
        return spans.subList(0, index).stream().mapToInt(Integer::intValue).sum();
    }
}
