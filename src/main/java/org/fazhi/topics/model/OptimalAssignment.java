package org.fazhi.topics.model;

import java.util.Arrays;

/** The pairing of two sets that makes the sum of their likenesses greatest (Kuhn and Munkres). */
final class OptimalAssignment {
    private OptimalAssignment() {}

    /**
     * Pairs rows with columns.
     *
     * @param likeness of every row to every column, 0 or more
     * @return for every row its column, or −1 where there are fewer columns
     */
    static int[] best(double[][] likeness) {
        int rows = likeness.length;
        int columns = rows == 0 ? 0 : likeness[0].length;
        int size = Math.max(rows, columns);
        double[] rowPrice = new double[size + 1];
        double[] columnPrice = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(likeness, row, size, rowPrice, columnPrice, rowOf);
        }
        int[] pairs = new int[rows];
        Arrays.fill(pairs, -1);
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] >= 1 && rowOf[column] <= rows) {
                pairs[rowOf[column] - 1] = column - 1;
            }
        }
        return pairs;
    }

    private static void augment(
            double[][] likeness,
            int row,
            int size,
            double[] rowPrice,
            double[] columnPrice,
            int[] rowOf) {
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] seen = new boolean[size + 1];
        int[] way = new int[size + 1];
        rowOf[0] = row;
        int column = 0;
        do {
            seen[column] = true;
            int current = rowOf[column];
            double step = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= size; j++) {
                if (seen[j]) {
                    continue;
                }
                double cost = cost(likeness, current, j) - rowPrice[current] - columnPrice[j];
                if (cost < least[j]) {
                    least[j] = cost;
                    way[j] = column;
                }
                if (least[j] < step) {
                    step = least[j];
                    next = j;
                }
            }
            for (int j = 0; j <= size; j++) {
                if (seen[j]) {
                    rowPrice[rowOf[j]] += step;
                    columnPrice[j] -= step;
                } else {
                    least[j] -= step;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        do {
            int before = way[column];
            rowOf[column] = rowOf[before];
            column = before;
        } while (column != 0);
    }

    private static double cost(double[][] likeness, int row, int column) {
        boolean inside = row <= likeness.length && column <= likeness[0].length;
        return inside ? -likeness[row - 1][column - 1] : 0;
    }
}
