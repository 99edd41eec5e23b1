package org.fazhi.briefing.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fazhi.compare.figure.RegionIndicator;
import org.fazhi.compare.figure.ReportFigures;
import org.fazhi.compare.figure.StatedFigure;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Indicators;

/**
 * Whether a region's own figure may enter a sum: the comparison leaves out one that was told twice
 * in other words, that holds more than its name says or that lost its magnitude, without a check
 * that says so.
 */
final class SumEligibility {
    private final ReportIndex index;
    private final Set<String> wrong;
    private final ReportFigures figures;
    private final Map<String, Map<String, StatedFigure>> byReport = new HashMap<>();

    /**
     * @param wrong ids of the figures that checks found in error
     */
    SumEligibility(ReportIndex index, Set<String> wrong, Indicators indicators) {
        this.index = index;
        this.wrong = wrong;
        this.figures = new ReportFigures(indicators);
    }

    /** Whether a person has to look before the figure of a row is used; false where none has it. */
    boolean isDoubtful(RegionIndicator row) {
        if (row.basis() != RegionIndicator.Basis.REPORTED || row.observationIds().isEmpty()) {
            return false;
        }
        Observation first = index.observation(row.observationIds().get(0));
        Document report = first == null ? null : index.report(first.docId());
        StatedFigure figure = report == null ? null : of(report).get(row.indicator());
        return figure != null && figure.value() != null && !figure.sound();
    }

    private Map<String, StatedFigure> of(Document report) {
        return byReport.computeIfAbsent(
                report.docId(), id -> figures.of(index.ofAnyYear(report), wrong));
    }
}
