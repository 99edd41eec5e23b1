package org.fazhi.job.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.corpus.Document;
import org.fazhi.reading.Corrector.Misfit;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.Corrections.Correction;
import org.fazhi.settings.reading.FigureCorrection;

/**
 * Whether the rows of {@code corrections.csv} fit the reports that are held. A row that cannot be
 * applied, because its report is not held or states something else, ends the command, so that no
 * correction is lost unseen. Inputs of their own have settings of their own.
 */
public final class CorrectionFit {
    private final Corrections corrections;
    private final List<Document> documents;
    private final List<Document> before;

    /**
     * @param documents all that are held now, with the status that counts
     * @param before those held by the run before
     */
    public CorrectionFit(Corrections corrections, List<Document> documents, List<Document> before) {
        this.corrections = corrections;
        this.documents = documents;
        this.before = before;
    }

    /**
     * Refuses rows that do not fit, the first with its line.
     *
     * @param misfits the rows that do not fit the reports they speak of
     * @throws org.fazhi.settings.conf.SettingsException with the line of the first row that does
     *     not fit
     */
    public void require(List<Misfit> misfits) {
        List<Misfit> wrong = new ArrayList<>();
        for (Correction row : corrections.all()) {
            boolean held =
                    documents.stream().anyMatch(each -> row.isOf(each.docId(), each.sourcePath()));
            if (!held) {
                wrong.add(notHeld(row.line(), row.target()));
            }
        }
        for (FigureCorrection row : corrections.figures()) {
            List<Document> named = of(row, documents);
            if (!named.isEmpty()) {
                misplaced(row, named).ifPresent(wrong::add);
            } else if (!of(row, before).isEmpty()) {
                wrong.add(
                        misfit(
                                row,
                                "the report of " + row.target() + " is no longer held",
                                "look at what is held in its place, then change the row or take it"
                                        + " out"));
            } else {
                wrong.add(notHeld(row.line(), row.target()));
            }
        }
        wrong.addAll(misfits);
        if (!wrong.isEmpty()) {
            wrong.sort(Comparator.comparingInt(Misfit::line));
            Misfit first = wrong.get(0);
            String more = wrong.size() == 1 ? "" : " (" + (wrong.size() - 1) + " more)";
            throw corrections.wrong(first.line(), first.problem(), first.cure() + more);
        }
    }

    private static Misfit notHeld(int line, String target) {
        return new Misfit(
                line,
                target,
                "no file of the input is " + target,
                "write the end of its path as documents.csv has it, or take the row out");
    }

    private static List<Document> of(FigureCorrection row, List<Document> documents) {
        return documents.stream()
                .filter(document -> row.isOf(document.docId(), document.sourcePath()))
                .toList();
    }

    /** A row about a report that does not count, or about several. */
    private static Optional<Misfit> misplaced(FigureCorrection row, List<Document> named) {
        Set<String> counting =
                named.stream()
                        .filter(document -> document.status() == Document.Status.OK)
                        .map(Document::docId)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (counting.isEmpty()) {
            Document document = named.get(0);
            return Optional.of(
                    misfit(
                            row,
                            document.sourcePath() + " does not count: " + document.reason(),
                            "name the report that counts or take the row out"));
        }
        if (counting.size() > 1) {
            return Optional.of(
                    misfit(
                            row,
                            row.target() + " is the end of " + counting.size() + " reports' paths",
                            "give more of the path, or the doc_id"));
        }
        return Optional.empty();
    }

    private static Misfit misfit(FigureCorrection row, String problem, String cure) {
        return new Misfit(row.line(), row.target(), problem, cure);
    }
}
