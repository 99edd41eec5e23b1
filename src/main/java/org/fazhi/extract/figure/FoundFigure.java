package org.fazhi.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.extract.quantity.Quantity;
import org.fazhi.extract.quantity.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a text with the words that say what it counts.
 *
 * @param quantity the figure
 * @param phrase the words around it; of a table's cell, those of its row and column
 * @param cell where it stands in a table, or null
 */
public record FoundFigure(
        Quantity quantity, FigurePhrase phrase, TableReader.@Nullable TableFigure cell) {
    /** All of running text and of tables, in order; what stands in a table is read as its cell. */
    public static List<FoundFigure> merged(
            List<Quantity> quantities,
            List<FigurePhrase> around,
            List<TableReader.TableFigure> cells,
            PhraseReader phrases) {
        Map<Integer, TableReader.TableFigure> tables = new HashMap<>();
        cells.forEach(cell -> tables.put(cell.quantity().begin(), cell));
        List<FoundFigure> found = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            if (!tables.containsKey(quantities.get(i).begin())) {
                found.add(new FoundFigure(quantities.get(i), around.get(i), null));
            }
        }
        cells.forEach(cell -> found.add(new FoundFigure(cell.quantity(), phrases.of(cell), cell)));
        found.sort(Comparator.comparingInt(figure -> figure.quantity().begin()));
        return found;
    }

    /** Whether a table's row and column say by themselves what it counts. */
    public boolean isNamed() {
        return cell != null && phrase.before().length() > cell.label().length();
    }

    /** Whether its row is a part of a table's total. */
    public boolean isPart() {
        return cell != null && cell.part();
    }
}
