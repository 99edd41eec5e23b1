package org.fazhi.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.audit.Auditor;
import org.fazhi.audit.Check;
import org.fazhi.audit.rule.SourceChecks;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.extract.Observation;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.FigureCorrection;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * Puts into the figures of a report what people have settled about them ({@code
 * conf/corrections.csv}) and audits the report again. A row that does not fit the report is not
 * applied and is told of.
 */
public final class Corrector {
    private final Corrections corrections;
    private final Auditor auditor;
    private final ReadingSettings settings;
    private @Nullable ReportOpener opener;

    public Corrector(ReadingSettings settings) {
        this.settings = settings;
        corrections = settings.corrections();
        auditor = new Auditor(settings);
    }

    /**
     * A row that does not fit the report it speaks of.
     *
     * @param line in {@code corrections.csv}
     * @param docId the report
     * @param problem what does not fit
     * @param cure what to do
     */
    public record Misfit(int line, String docId, String problem, String cure)
            implements Serializable {}

    /**
     * A report with what people have settled about its figures.
     *
     * @param reading with corrected values, and the checks that follow from them
     * @param misfits the rows that do not fit
     */
    public record Corrected(Reading reading, List<Misfit> misfits) {
        public Corrected {
            misfits = List.copyOf(misfits);
        }
    }

    /** Applies the rows that speak of this report; without any it stays as it is. */
    public Corrected correct(Reading reading) {
        Document document = reading.document();
        List<FigureCorrection> rows =
                corrections.figuresOf(document.docId(), document.sourcePath());
        if (rows.isEmpty() || document.status() != Document.Status.OK) {
            return new Corrected(reading, List.of());
        }
        Map<String, FigureCorrection> settled = new HashMap<>();
        List<Misfit> misfits = new ArrayList<>();
        for (FigureCorrection row : rows) {
            List<Observation> figures = stated(row, reading.observations());
            Misfit misfit = misfit(row, figures, settled, reading);
            if (misfit == null) {
                figures.forEach(figure -> settled.put(figure.observationId(), row));
            } else {
                misfits.add(misfit);
            }
        }
        List<Observation> figures =
                reading.observations().stream()
                        .map(figure -> settled(figure, settled.get(figure.observationId())))
                        .toList();
        return new Corrected(
                new Reading(
                        document,
                        reading.sections(),
                        figures,
                        reading.findings(),
                        audited(reading, document, figures),
                        reading.statistics(),
                        reading.body()),
                misfits);
    }

    /** The checks anew, with those that corrections do not touch. */
    private List<Check> audited(Reading reading, Document document, List<Observation> figures) {
        List<Check> checks =
                new ArrayList<>(
                        auditor.audit(
                                document,
                                body(reading),
                                reading.sections(),
                                figures,
                                reading.findings()));
        reading.checks().stream()
                .filter(check -> check.rule().equals(SourceChecks.RULE))
                .forEach(checks::add);
        return checks;
    }

    /** As it was read; only what an earlier version has staged is read again. */
    private MappedText body(Reading reading) {
        return reading.body() == null ? opener().body(reading.document()) : reading.ownWords();
    }

    /** Built when the first such report comes: hardly a run has one. */
    private synchronized ReportOpener opener() {
        if (opener == null) {
            opener = new ReportOpener(settings);
        }
        return opener;
    }

    /** The figures that a row may mean, stated as it says. */
    private static List<Observation> stated(FigureCorrection row, List<Observation> all) {
        return named(row, all).stream()
                .filter(figure -> row.fits(figure.value(), figure.surface()))
                .toList();
    }

    private static List<Observation> named(FigureCorrection row, List<Observation> all) {
        return all.stream()
                .filter(
                        figure ->
                                row.indicator() == null
                                        ? figure.observationId().equals(row.target())
                                        : figure.counts()
                                                && row.indicator().equals(figure.indicator()))
                .toList();
    }

    private record Counted(String subject, @Nullable String scope) {}

    /** What is wrong with a row, or null. A figure that is said twice is one. */
    private static @Nullable Misfit misfit(
            FigureCorrection row,
            List<Observation> figures,
            Map<String, FigureCorrection> settled,
            Reading reading) {
        String path = reading.document().sourcePath();
        if (figures.isEmpty()) {
            List<String> others =
                    named(row, reading.observations()).stream().map(Observation::surface).toList();
            String figure = row.indicator() == null ? row.target() : row.indicator();
            return misfit(
                    row,
                    reading,
                    others.isEmpty()
                            ? path + " states no figure " + figure
                            : path
                                    + " states "
                                    + String.join(", ", others)
                                    + " for "
                                    + figure
                                    + ", not "
                                    + row.stated(),
                    "look at the report again, then change the row or take it out");
        }
        Set<Counted> counted = new HashSet<>();
        figures.forEach(figure -> counted.add(new Counted(figure.subject(), figure.scope())));
        if (counted.size() > 1) {
            return misfit(
                    row,
                    reading,
                    path
                            + " states "
                            + row.stated()
                            + " more than once for "
                            + row.indicator()
                            + ": "
                            + String.join(
                                    ", ",
                                    figures.stream().map(Observation::observationId).toList()),
                    "name one by its observation_id");
        }
        for (Observation figure : figures) {
            FigureCorrection earlier = settled.get(figure.observationId());
            if (earlier != null) {
                return misfit(
                        row,
                        reading,
                        "line " + earlier.line() + " already settles " + figure.observationId(),
                        "take one out");
            }
        }
        return null;
    }

    private static Misfit misfit(
            FigureCorrection row, Reading reading, String problem, String cure) {
        return new Misfit(row.line(), reading.document().docId(), problem, cure);
    }

    private static Observation settled(Observation figure, @Nullable FigureCorrection row) {
        if (row == null) {
            return figure;
        }
        return figure.settled(row.value() == null ? figure.value() : row.value(), row.reason());
    }
}
