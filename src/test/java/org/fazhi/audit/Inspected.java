package org.fazhi.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.fazhi.ReportText;
import org.fazhi.audit.Check.Family;
import org.fazhi.audit.Check.Severity;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.corpus.Report;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;
import org.fazhi.reading.Reading;

/**
 * What was read and found in a report.
 *
 * @param text its source text
 * @param figures what it states
 * @param checks what does not fit
 */
record Inspected(String text, List<Observation> figures, List<Check> checks) {
    private static final Outliner OUTLINER = new Outliner(ReportText.settings());
    private static final ObservationReader OBSERVATIONS =
            new ObservationReader(ReportText.settings());
    private static final Auditor AUDITOR = new Auditor(ReportText.settings());

    /** A sentence, or some, as the achievements of a small report. */
    static Inspected sentences(String sentences) {
        return body("一、主要成效\n" + sentences);
    }

    /** A text as the body of a report. */
    static Inspected body(String text) {
        return of(ReportText.body(2023, text));
    }

    /** A report without figures, of a day. */
    static Inspected published(LocalDate day) {
        Report report = ReportText.body(2023, "一、主要成效\n开展普法宣传。");
        Document document = report.document();
        Document dated =
                DocumentBuilder.builder(document)
                        .published(day)
                        .publishedBasis(Document.PublishedBasis.PAGE)
                        .asOf(null)
                        .publisher(null)
                        .reason(null)
                        .build();
        return of(new Report(dated, report.body()));
    }

    private static Inspected of(Report report) {
        Outline outline = OUTLINER.outline(report.document(), report.body());
        List<Observation> figures = OBSERVATIONS.read(report.document(), outline);
        return new Inspected(
                report.document().sourceText(),
                figures,
                AUDITOR.audit(
                        report.document(), report.body(), outline.sections(), figures, List.of()));
    }

    /** A whole file. */
    static Inspected file(String text) {
        Reading reading =
                ReportText.reader()
                        .read("2023/report.txt", text.getBytes(StandardCharsets.UTF_8))
                        .get(0);
        return new Inspected(text, reading.observations(), reading.checks());
    }

    /** The report with the digits of one figure written otherwise, inspected again. */
    Inspected with(Observation figure, String digits, Function<String, Inspected> inspection) {
        int begin = text.offsetByCodePoints(0, figure.begin());
        int end = text.offsetByCodePoints(0, figure.end());
        String surface = text.substring(begin, end);
        int last = surface.length();
        while (!Character.isDigit(surface.charAt(last - 1))) {
            last--;
        }
        return inspection.apply(
                text.substring(0, begin) + digits + surface.substring(last) + text.substring(end));
    }

    /** What does not fit among its figures. */
    List<Check> amongFigures() {
        return checks.stream().filter(check -> check.family() == Family.ARITHMETIC).toList();
    }

    /** Whether a check that asks a person to look names the figure at an offset. */
    boolean doubts(int begin) {
        return amongFigures().stream()
                .filter(check -> check.severity() != Severity.INFO)
                .flatMap(check -> check.observationIds().stream())
                .anyMatch(id -> id.split(":")[1].equals(String.valueOf(begin)));
    }
}
