package org.fazhi.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.ReportText;
import org.fazhi.audit.Auditor;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingReader;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;

/** Figures and findings of a report's own words, and what the audit says of them. */
final class FiguresTarget extends TextTarget {
    private final Outliner outliner = new Outliner(ReportText.settings());
    private final ObservationReader observations = new ObservationReader(ReportText.settings());
    private final FindingReader findings = new FindingReader(ReportText.settings());
    private final Auditor auditor = new Auditor(ReportText.settings());

    FiguresTarget(Seeds seeds) {
        super(seeds);
    }

    @Override
    public String name() {
        return "figures";
    }

    private record Read(List<Observation> figures, List<Finding> findings, List<Check> checks) {}

    @Override
    void check(String text, boolean again) {
        Report report = Bodies.of(text);
        Outline outline = outliner.outline(report.document(), report.body());
        Read read = read(report, outline);
        Set<String> sections = new HashSet<>();
        outline.sections().forEach(section -> sections.add(section.sectionId()));
        String source = report.document().sourceText();
        Sound.figures(read.figures(), sections, source);
        Sound.findings(read.findings(), sections, source);
        Sound.checks(read.checks(), read.figures());
        if (again) {
            Sound.same(read, read(report, outline));
        }
    }

    private Read read(Report report, Outline outline) {
        List<Observation> figures = observations.read(report.document(), outline);
        List<Finding> claims = findings.read(report.document(), outline);
        return new Read(
                figures, claims, auditor.audit(report, outline.sections(), figures, claims));
    }
}
