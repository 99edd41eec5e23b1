package org.fazhi.extract.form;

import java.math.BigDecimal;

/**
 * A figure of a form.
 *
 * @param begin position of its first character
 * @param end position after its last
 * @param table id of its table
 * @param row id of its row; empty where the table has one
 * @param column id of its column
 * @param name table, row and column as a leader reads them
 * @param value in base units
 * @param unit its measure word
 */
public record FormFigure(
        int begin,
        int end,
        String table,
        String row,
        String column,
        String name,
        BigDecimal value,
        String unit) {}
