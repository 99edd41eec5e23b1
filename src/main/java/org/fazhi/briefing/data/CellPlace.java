package org.fazhi.briefing.data;

import java.io.Serializable;

/**
 * Where a figure or sentence stands in a workbook.
 *
 * @param sheet the sheet's name
 * @param row from 0
 * @param column from 0
 */
public record CellPlace(String sheet, int row, int column) implements Serializable {
    /** The cell without its sheet: {@code C5}. */
    public String reference() {
        return letters(column) + (row + 1);
    }

    /** The letters of a column: {@code C} for 2. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
