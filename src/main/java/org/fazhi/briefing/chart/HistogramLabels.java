package org.fazhi.briefing.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.compare.figure.Histogram;
import org.fazhi.settings.briefing.texts.ChartTexts;

/** What the classes of a histogram are called. */
final class HistogramLabels {
    private HistogramLabels() {}

    /** What each class holds: 20～40, 160及以上. */
    static List<String> of(Histogram histogram, ChartTexts texts) {
        List<String> labels = new ArrayList<>();
        List<Double> begins = histogram.begins();
        for (int i = 0; i < begins.size(); i++) {
            String from = shown(begins.get(i));
            boolean last = histogram.open() && i == begins.size() - 1;
            labels.add(
                    last
                            ? texts.upwards().with(from)
                            : texts.between().with(from, shown(begins.get(i) + histogram.width())));
        }
        return labels;
    }

    private static String shown(double value) {
        return new BigDecimal(value).round(new MathContext(8)).stripTrailingZeros().toPlainString();
    }
}
