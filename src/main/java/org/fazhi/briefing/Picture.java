package org.fazhi.briefing;

import java.util.List;

/**
 * A chart before it is drawn.
 *
 * @param name of its file, without folder, year and ending
 * @param title says what is found
 * @param unit of the values
 * @param source what the values rest on, with how many reports state them
 */
record Picture(String name, String title, String unit, String source, Form form) {
    /** One of the kinds of chart. */
    sealed interface Form {}

    /** A bar a label, from the top. */
    record Bars(List<String> labels, List<Double> values) implements Form {
        public Bars {
            labels = List.copyOf(labels);
            values = List.copyOf(values);
        }
    }

    /** A grey field for each row and column, with its number, or a mark where it is one at most. */
    record Heat(List<String> rows, List<String> columns, List<List<Integer>> counts, boolean marks)
            implements Form {
        public Heat {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            counts = List.copyOf(counts);
        }
    }
}
