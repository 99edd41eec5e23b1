package org.fazhi.briefing.chart;

import java.util.List;
import org.fazhi.compare.figure.Histogram;

/**
 * A chart before it is drawn.
 *
 * @param name of its file, without folder, year and ending
 * @param title says what is found
 * @param unit of the values
 * @param source what the values rest on, with how many reports state them
 */
public record ChartModel(String name, String title, String unit, String source, Form form) {
    /** One of the kinds of chart. */
    public sealed interface Form {}

    /** A bar a label, from the top. */
    public record Bars(List<String> labels, List<Double> values) implements Form {
        public Bars {
            labels = List.copyOf(labels);
            values = List.copyOf(values);
        }
    }

    /** A bar a label, made of parts: for each part its value for each label. */
    record Stacked(List<String> labels, List<String> parts, List<List<Double>> values)
            implements Form {
        public Stacked {
            labels = List.copyOf(labels);
            parts = List.copyOf(parts);
            values = List.copyOf(values);
        }
    }

    /** Two marks a label, joined by a line: the year before and the year. */
    record Dumbbell(
            List<String> labels,
            String beforeName,
            List<Double> before,
            String nowName,
            List<Double> now)
            implements Form {
        public Dumbbell {
            labels = List.copyOf(labels);
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    /**
     * How many values lie in each class of a histogram.
     *
     * @param marked the class that is dark
     * @param mark says what the dark class is
     */
    record Distribution(Histogram histogram, int marked, String mark) implements Form {}

    /**
     * A grey field for each row and column, with its share, or a mark where a row is of one report.
     *
     * @param shares of each row's reports in percent, whole numbers
     */
    record Heat(List<String> rows, List<String> columns, List<List<Integer>> shares, boolean marks)
            implements Form {
        public Heat {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            shares = List.copyOf(shares);
        }
    }
}
