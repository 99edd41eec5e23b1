package org.fazhi.compare.region;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fazhi.compare.figure.Histogram;
import org.fazhi.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * How many districts that are peers of each other state a value of one class of the same width: the
 * rows of a group, scope and indicator together are a histogram. A class holds its beginning and
 * not its end. Where too few state the indicator to be compared, there is no row.
 *
 * @param reportYear the year
 * @param group the peers, as in {@link Peer}
 * @param scope whose figures they are, as stated; null where the reports do not say
 * @param indicator id in {@code conf/indicators/}
 * @param reporting how many of the group state the indicator with this scope
 * @param begin the least value of the class, in the indicator's base unit
 * @param end the value at which the next class begins; null for a last class that is open
 * @param districts how many state a value of the class
 */
public record PeerSpread(
        int reportYear,
        String group,
        @Nullable String scope,
        String indicator,
        int reporting,
        double begin,
        @Nullable Double end,
        int districts)
        implements Serializable {
    private static final int PLACES = 8;

    /** The classes of a group, from the lowest. */
    static List<PeerSpread> of(
            int year,
            String group,
            @Nullable String scope,
            String indicator,
            Collection<Double> values) {
        Histogram histogram = Histogram.of(List.copyOf(values));
        List<PeerSpread> classes = new ArrayList<>();
        for (int i = 0; i < histogram.counts().size(); i++) {
            double begin = histogram.begins().get(i);
            boolean open = histogram.open() && i == histogram.counts().size() - 1;
            classes.add(
                    new PeerSpread(
                            year,
                            group,
                            scope,
                            indicator,
                            histogram.values(),
                            Decimals.rounded(begin, PLACES),
                            open
                                    ? null
                                    : Double.valueOf(
                                            Decimals.rounded(begin + histogram.width(), PLACES)),
                            histogram.counts().get(i)));
        }
        return classes;
    }
}
