package org.fazhi.audit;

import java.util.List;
import org.fazhi.audit.figure.CarriedOver;
import org.fazhi.audit.figure.FigureIndex;
import org.fazhi.audit.figure.MeasureWords;
import org.fazhi.audit.figure.Rounding;
import org.fazhi.audit.rule.AverageChecks;
import org.fazhi.audit.rule.BoundedRates;
import org.fazhi.audit.rule.ChainChecks;
import org.fazhi.audit.rule.ChangeChecks;
import org.fazhi.audit.rule.CheckCollector;
import org.fazhi.audit.rule.ContentChecks;
import org.fazhi.audit.rule.DateChecks;
import org.fazhi.audit.rule.GrowthChecks;
import org.fazhi.audit.rule.NamedRates;
import org.fazhi.audit.rule.PartChecks;
import org.fazhi.audit.rule.PartitionChecks;
import org.fazhi.audit.rule.RateChecks;
import org.fazhi.audit.rule.RepeatChecks;
import org.fazhi.audit.rule.Rule;
import org.fazhi.audit.rule.SourceChecks;
import org.fazhi.audit.rule.TotalChecks;
import org.fazhi.audit.rule.UnstatedQuantities;
import org.fazhi.audit.rule.WholeNumbers;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Finding;
import org.fazhi.extract.Observation;
import org.fazhi.outline.Section;
import org.fazhi.settings.reading.AuditSettings;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.MappedText;

/**
 * Looks for what does not fit in a report: among its figures, in its contents, in its dates.
 * Changes nothing.
 */
public final class Auditor {
    private final AuditSettings settings;
    private final MeasureWords units;
    private final Expression scopes;
    private final List<Rule> rules;
    private final ContentChecks contents;
    private final DateChecks dates;
    private final UnstatedQuantities unstated;

    public Auditor(ReadingSettings settings) {
        this.settings = settings.audit();
        units = new MeasureWords(settings.quantities());
        scopes = settings.quantities().scopes();
        rules = rules(settings.indicators());
        contents = new ContentChecks(this.settings);
        dates = new DateChecks(this.settings);
        unstated = new UnstatedQuantities(settings.findings().unstated(), settings.indicators());
    }

    /**
     * A rule that explains what is wrong with a figure stands before those that only find it wrong.
     */
    private List<Rule> rules(Indicators catalogue) {
        Rounding rounding = new Rounding(settings.limits());
        CarriedOver carried = new CarriedOver(settings.words().carriedOver());
        return List.of(
                new BoundedRates(catalogue, settings.words()),
                new RateChecks(catalogue, rounding, carried),
                new NamedRates(catalogue, settings, rounding),
                new ChainChecks(catalogue, rounding, carried),
                new PartChecks(settings, rounding),
                new PartitionChecks(settings, rounding),
                new TotalChecks(settings, rounding),
                new AverageChecks(settings.words(), rounding),
                new ChangeChecks(settings, rounding),
                new GrowthChecks(settings, rounding),
                new RepeatChecks(catalogue, settings, rounding),
                new WholeNumbers(units, settings.words()));
    }

    /**
     * The checks of one report; every check names the figures it used, and no other. What people
     * have corrected is computed with; what they have confirmed is not raised again.
     *
     * @param body the report's own words
     */
    public List<Check> audit(
            Document document,
            MappedText body,
            List<Section> sections,
            List<Observation> observations,
            List<Finding> findings) {
        return audit(new Report(document, body), sections, observations, findings);
    }

    /** The same, with what those who collected the report say otherwise. */
    public List<Check> audit(
            Report report,
            List<Section> sections,
            List<Observation> observations,
            List<Finding> findings) {
        Document document = report.document();
        CheckCollector checks = new CheckCollector(document, settings);
        FigureIndex figures = new FigureIndex(report.body(), units, scopes, observations);
        rules.forEach(rule -> rule.run(figures, checks));
        contents.run(sections, checks);
        dates.run(document, checks);
        unstated.run(findings, observations, checks);
        SourceChecks.run(report.contradictions(), checks);
        return new Confirmations(observations).open(checks.checks());
    }
}
