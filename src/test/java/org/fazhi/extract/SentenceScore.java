package org.fazhi.extract;

import java.util.List;
import org.fazhi.Ratio;

/** Figures of sentences found, and the indicators they count for, figure by figure. */
final class SentenceScore {
    final Ratio sentences = new Ratio();
    final Ratio recall = new Ratio();
    final Ratio precision = new Ratio();
    final Ratio indicatorRecall = new Ratio();
    final Ratio indicatorPrecision = new Ratio();

    /**
     * Counts one sentence; figures are paired in order by their values.
     *
     * @return whether it was read exactly as expected
     */
    boolean add(List<ExpectedFigure> expected, List<Observation> read) {
        boolean right = true;
        int next = 0;
        for (ExpectedFigure figure : expected) {
            int found = next;
            while (found < read.size() && !figure.states(read.get(found))) {
                found++;
            }
            boolean missed = found == read.size();
            recall.count(!missed);
            Observation at = missed ? null : read.get(found);
            name(figure, at);
            if (missed) {
                right = false;
                continue;
            }
            right &= found == next && figure.is(at);
            extra(read.subList(next, found));
            precision.count(true);
            next = found + 1;
            if (next < read.size()
                    && read.get(next).begin() == at.begin()
                    && figure.allowsFurther(read.get(next))) {
                next++;
            }
        }
        extra(read.subList(next, read.size()));
        right &= next == read.size();
        sentences.count(right);
        return right;
    }

    private void extra(List<Observation> figures) {
        for (Observation figure : figures) {
            precision.count(false);
            if (figure.counts()) {
                indicatorPrecision.count(false);
            }
        }
    }

    private void name(ExpectedFigure figure, Observation read) {
        String given = read != null && read.counts() ? read.indicator() : null;
        boolean same = given != null && figure.mayCountFor(given);
        if (figure.indicator() != null && !figure.contested()) {
            indicatorRecall.count(same);
        }
        if (given != null && !(figure.contested() && same)) {
            indicatorPrecision.count(same);
        }
    }

    @Override
    public String toString() {
        return "sentences read exactly as expected "
                + sentences
                + "\nfigures recall "
                + recall
                + "  precision "
                + precision
                + "\nindicators recall "
                + indicatorRecall
                + "  precision "
                + indicatorPrecision;
    }
}
