package org.fazhi.compare.figure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Values counted in classes of the same round width. What lies far above the most stands in a last
 * class that is open. A class holds its beginning and not its end.
 *
 * @param begins the least value of each class
 * @param width of a class
 * @param open whether the last class has no end
 * @param counts how many values lie in each class
 */
public record Histogram(List<Double> begins, double width, boolean open, List<Integer> counts)
        implements Serializable {
    private static final int CLASSES = 8;

    /** Up to this share of all values the classes are laid out; the rest is far above. */
    private static final double MOST = 0.95;

    public Histogram {
        begins = List.copyOf(begins);
        counts = List.copyOf(counts);
    }

    /** Counts values, of which there is at least one. */
    public static Histogram of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        double low = sorted.get(0);
        double high = sorted.get((int) Math.ceil(MOST * sorted.size()) - 1);
        double width = round((high - low) / CLASSES);
        double first = Math.floor(low / width) * width;
        int classes = (int) Math.floor((high - first) / width) + 1;
        boolean open = sorted.get(sorted.size() - 1) >= first + classes * width;
        List<Double> begins = new ArrayList<>();
        int[] counts = new int[classes + (open ? 1 : 0)];
        for (int i = 0; i < counts.length; i++) {
            begins.add(first + i * width);
        }
        for (double value : sorted) {
            counts[place(value, first, width, counts.length)]++;
        }
        List<Integer> counted = new ArrayList<>();
        for (int count : counts) {
            counted.add(count);
        }
        return new Histogram(begins, width, open, counted);
    }

    /** The next of 1, 2, 5, 10, 20, 50 … that is not below a width. */
    private static double round(double width) {
        if (width <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(width)));
        for (double step : new double[] {1, 2, 5}) {
            if (step * power >= width) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static int place(double value, double first, double width, int classes) {
        int place = (int) Math.floor((value - first) / width);
        return Math.max(0, Math.min(classes - 1, place));
    }

    /** The class in which a value lies. */
    public int place(double value) {
        return place(value, begins.get(0), width, counts.size());
    }

    /** How many values there are. */
    public int values() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether it says anything: at least so many classes hold values. */
    public boolean says(int least) {
        return counts.stream().filter(count -> count > 0).count() >= least;
    }
}
