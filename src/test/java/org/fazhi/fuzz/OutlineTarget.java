package org.fazhi.fuzz;

import org.fazhi.ReportText;
import org.fazhi.corpus.Report;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;

/** The sections of a report's own words. */
final class OutlineTarget extends TextTarget {
    private final Outliner outliner = new Outliner(ReportText.settings());

    OutlineTarget(Seeds seeds) {
        super(seeds);
    }

    @Override
    public String name() {
        return "outline";
    }

    @Override
    void check(String text, boolean again) {
        Report report = Bodies.of(text);
        Outline outline = outliner.outline(report.document(), report.body());
        Sound.sections(outline.sections(), report.document().sourceText());
        if (again) {
            Sound.same(outline, outliner.outline(report.document(), report.body()));
        }
    }
}
