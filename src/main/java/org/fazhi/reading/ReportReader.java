package org.fazhi.reading;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.audit.Auditor;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.Report;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingReader;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.TextRuns;

/**
 * Reads reports: a path's name and its bytes in, everything understood of it out. Composes the
 * packages above it, holds no state, opens no file; one instance serves any number of threads.
 */
public final class ReportReader {
    private final ReportOpener opener;
    private final Outliner outliner;
    private final ObservationReader observations;
    private final FindingReader findings;
    private final Auditor auditor;

    public ReportReader(ReadingSettings settings) {
        opener = new ReportOpener(settings);
        outliner = new Outliner(settings);
        observations = new ObservationReader(settings);
        findings = new FindingReader(settings);
        auditor = new Auditor(settings);
    }

    /**
     * Reads one file. An archive gives a reading a member; a file that cannot be read gives one
     * reading with the reason.
     *
     * @param sourcePath as {@link Document#sourcePath()} will show it
     * @param bytes the file's content
     */
    public List<Reading> read(String sourcePath, byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        for (Report report : opener.open(sourcePath, bytes)) {
            readings.add(read(report));
        }
        return readings;
    }

    private Reading read(Report report) {
        Document document = report.document();
        if (document.status() != Document.Status.OK) {
            return Reading.of(document);
        }
        Outline outline = outliner.outline(document, report.body());
        List<Observation> figures = observations.read(document, outline);
        List<Finding> claims = findings.read(document, outline);
        List<Check> checks =
                auditor.audit(document, report.body(), outline.sections(), figures, claims);
        return new Reading(
                document,
                outline.sections(),
                figures,
                claims,
                checks,
                TextRuns.of(report.body(), document.sourceText()));
    }
}
