package org.fazhi.briefing.data;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The edition of the same year before this one, as far as it was another.
 *
 * @param data its run, its day, its reports that counted; of the figures those that changed or
 *     went, with what they rest on, and the sums and medians of all regions
 * @param reports that came, changed or went
 * @param figures of reports held in both editions that changed; those that look alike too
 */
public record LastEdition(
        BriefingData data, List<ChangedReport> reports, List<ChangedFigure> figures)
        implements Serializable {
    public LastEdition {
        Objects.requireNonNull(data.run(), "run");
        reports = List.copyOf(reports);
        figures = List.copyOf(figures);
    }
}
