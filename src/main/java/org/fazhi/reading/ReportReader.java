package org.fazhi.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.audit.Auditor;
import org.fazhi.audit.Check;
import org.fazhi.audit.StatisticsAuditor;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.Report;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.corpus.Unopened;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingReader;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.extract.StatisticsReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.TextRuns;
import org.jspecify.annotations.Nullable;

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
    private final StatisticsReader statistics;
    private final StatisticsAuditor sums;

    public ReportReader(ReadingSettings settings) {
        opener = new ReportOpener(settings);
        outliner = new Outliner(settings);
        observations = new ObservationReader(settings);
        findings = new FindingReader(settings);
        auditor = new Auditor(settings);
        statistics = new StatisticsReader(settings);
        sums = new StatisticsAuditor(settings);
    }

    /**
     * Reads one file. An archive gives a reading a member; a file that cannot be read gives one
     * reading with the reason. What nobody foresaw is thrown: {@link GuardedReader} is for files
     * that arrive.
     *
     * @param sourcePath as {@link Document#sourcePath()} will show it
     * @param bytes the file's content
     */
    public List<Reading> read(String sourcePath, byte[] bytes) {
        return unpack(sourcePath, bytes).stream().map(file -> read(file, new Course())).toList();
    }

    /** See {@link ReportOpener#checksum}. */
    String checksum(String sourcePath, String sha256, byte @Nullable [] bytes) {
        return opener.checksum(sourcePath, sha256, bytes);
    }

    /** The file itself, or the members of an archive. */
    List<Unopened> unpack(String sourcePath, byte[] bytes) {
        return opener.unpack(sourcePath, bytes);
    }

    /**
     * Reads a file that is no archive.
     *
     * @param course is told how far it is
     */
    Reading read(Unopened file, Course course) {
        course.enter(Stage.OPENING);
        Report report = opener.open(file);
        Document document = report.document();
        if (report.form() != null) {
            return statistics(report, report.form(), course);
        }
        if (document.status() != Document.Status.OK) {
            return Reading.of(document);
        }
        course.enter(Stage.OUTLINE);
        Outline outline = outliner.outline(document, report.body());
        course.enter(Stage.EXTRACTION);
        List<Observation> figures = observations.read(document, outline);
        requireOwnIds(figures, Observation::observationId);
        List<Finding> claims = findings.read(document, outline);
        requireOwnIds(claims, Finding::findingId);
        course.enter(Stage.AUDIT);
        List<Check> checks = auditor.audit(report, outline.sections(), figures, claims);
        requireOwnIds(checks, Check::checkId);
        return new Reading(
                document,
                outline.sections(),
                figures,
                claims,
                checks,
                List.of(),
                TextRuns.of(report.body(), document.sourceText()));
    }

    /** The figures of official tables; a document of which none can be read is nothing of ours. */
    private Reading statistics(Report report, String form, Course course) {
        course.enter(Stage.EXTRACTION);
        Document document = report.document();
        StatisticsReader.Read read = statistics.read(document, form, report.body());
        if (read.figures().isEmpty()) {
            return Reading.of(document.with(Document.Status.OTHER, "不是年度报告：内容显示为统计表，未读到表中的数据"));
        }
        course.enter(Stage.AUDIT);
        return new Reading(
                document,
                List.of(),
                List.of(),
                List.of(),
                sums.audit(document, form, read),
                read.figures(),
                null);
    }

    /** Rows that share an id would end the run that writes them; better they end here. */
    private static <R> void requireOwnIds(List<R> rows, Function<R, String> id) {
        Set<String> ids = new HashSet<>();
        for (R row : rows) {
            if (!ids.add(id.apply(row))) {
                throw new IllegalStateException("two rows have the id " + id.apply(row));
            }
        }
    }
}
