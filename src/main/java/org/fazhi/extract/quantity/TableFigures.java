package org.fazhi.extract.quantity;

import java.util.List;
import org.fazhi.text.TextSpan;

/**
 * What was read of a report's tables.
 *
 * @param figures their figures, in order
 * @param named their cells that only name, in which no figure is to be looked for
 */
public record TableFigures(List<TableFigure> figures, List<TextSpan> named) {
    public TableFigures {
        figures = List.copyOf(figures);
        named = List.copyOf(named);
    }
}
