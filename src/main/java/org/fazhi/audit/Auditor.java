package org.fazhi.audit;

import java.util.List;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.settings.Settings;

/**
 * Looks for what does not fit in a report: among its figures, in its contents, in its dates.
 * Changes nothing.
 */
public final class Auditor {
    private final RateChecks rates;
    private final ChainChecks chains;
    private final ContentChecks contents = new ContentChecks();
    private final UnstatedQuantities unstated;

    public Auditor(Settings settings) {
        rates = new RateChecks(settings.indicators());
        chains = new ChainChecks(settings.indicators(), settings.quantities().countedUnits());
        unstated = new UnstatedQuantities(settings.findings().unstated(), settings.indicators());
    }

    /**
     * The checks of one report; every check names the figures it used, and no other. What people
     * have corrected is computed with; what they have confirmed is not raised again.
     */
    public List<Check> audit(
            Document document,
            List<Section> sections,
            List<Observation> observations,
            List<Finding> findings) {
        CheckList checks = new CheckList(document);
        Figures figures = new Figures(observations);
        rates.run(figures, checks);
        chains.run(figures, checks);
        contents.run(document, sections, checks);
        unstated.run(findings, observations, checks);
        return new Confirmations(observations).open(checks.checks());
    }
}
