package org.fazhi.briefing.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The links of a sheet, no more than it may have: where there are too many, neighbouring rows of a
 * column share one, which leads where the first of them leads.
 */
public final class SheetLinks {
    /** A link of a cell. */
    public record Link(int row, int column, String goal) {}

    /** A link of the cells of a column from one row to another. */
    public record Block(int column, int firstRow, int lastRow, String goal) {
        /** As Excel writes it: {@code D5}, or {@code D5:D8}. */
        public String reference() {
            return new CellRangeAddress(firstRow, lastRow, column, column).formatAsString();
        }
    }

    private final List<Block> blocks;
    private final int rows;

    private SheetLinks(List<Block> blocks, int rows) {
        this.blocks = blocks;
        this.rows = rows;
    }

    /**
     * @param links of all cells
     * @param most how many the sheet may have; the last ones go where even blocks are too many
     */
    public static SheetLinks of(List<Link> links, int most) {
        List<Link> ordered =
                links.stream()
                        .sorted(Comparator.comparingInt(Link::column).thenComparingInt(Link::row))
                        .toList();
        int rows = 1;
        List<Block> blocks = blocks(ordered, rows);
        while (blocks.size() > most && rows < links.size()) {
            rows *= 2;
            blocks = blocks(ordered, rows);
        }
        return new SheetLinks(blocks.subList(0, Math.min(most, blocks.size())), rows);
    }

    private static List<Block> blocks(List<Link> ordered, int rows) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (Link link : ordered) {
            if (open != null
                    && open.column() == link.column()
                    && open.lastRow() + 1 == link.row()
                    && link.row() - open.firstRow() < rows) {
                open = new Block(link.column(), open.firstRow(), link.row(), open.goal());
                blocks.set(blocks.size() - 1, open);
            } else {
                open = new Block(link.column(), link.row(), link.row(), link.goal());
                blocks.add(open);
            }
        }
        return blocks;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** How many rows share a link; 1 where each has its own. */
    public int rows() {
        return rows;
    }
}
