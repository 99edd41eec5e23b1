package org.fazhi.extract.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.fazhi.extract.quantity.Quantity;
import org.fazhi.extract.quantity.TableFigure;
import org.fazhi.extract.quantity.TableFigures;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a text with the words that say what it counts.
 *
 * @param quantity the figure
 * @param phrase the words around it; of a table's cell, those of its row and column
 * @param cell where it stands in a table, or null
 */
public record FoundFigure(Quantity quantity, FigurePhrase phrase, @Nullable TableFigure cell) {
    private static final int BARE = 2;

    /**
     * All of running text and of tables, in order; what stands in a table is read as its cell, and
     * what only names there is no figure.
     */
    public static List<FoundFigure> merged(
            List<Quantity> quantities,
            List<FigurePhrase> around,
            TableFigures read,
            PhraseReader phrases) {
        List<TableFigure> cells = read.figures();
        BitSet tables = new BitSet();
        read.named().forEach(name -> tables.set(name.begin(), name.end()));
        cells.forEach(cell -> tables.set(cell.quantity().begin(), cell.quantity().end()));
        List<FoundFigure> found = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            if (!tables.get(quantities.get(i).begin())) {
                found.add(new FoundFigure(quantities.get(i), around.get(i), null));
            }
        }
        cells.forEach(cell -> found.add(new FoundFigure(cell.quantity(), phrases.of(cell), cell)));
        found.sort(Comparator.comparingInt(figure -> figure.quantity().begin()));
        return found;
    }

    /** Whether a table's row and column say by themselves what it counts. */
    public boolean isNamed() {
        return cell != null
                && phrase.before().length() > BARE
                && phrase.before().length() > cell.label().length();
    }

    /** Whether it is a part of a table's total. */
    public boolean isPart() {
        return cell != null && cell.kind() == TableFigure.Kind.PART;
    }

    /** Whether a table's column says by how much another has changed. */
    public boolean isChange() {
        return cell != null && cell.kind() == TableFigure.Kind.CHANGE;
    }
}
