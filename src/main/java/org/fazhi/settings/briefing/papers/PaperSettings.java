package org.fazhi.settings.briefing.papers;

import java.util.EnumSet;
import java.util.List;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.TextFile;

/**
 * What the papers are made of.
 *
 * @param written whether they are written at all
 * @param texts their sentences
 * @param brief the template of the brief on many reports
 * @param review that of the page on one district's
 */
public record PaperSettings(
        boolean written, PaperTexts texts, PaperTemplate brief, PaperTemplate review) {
    private static final String TEXTS = "papers.yaml";
    private static final String BRIEF = "brief.docx";
    private static final String REVIEW = "review.docx";

    /** Stands among the files where the command line leaves the papers out. */
    private static final String LEFT_OUT = "papers.off";

    /** The files of the papers. */
    public static final List<String> FILES =
            List.of(LEFT_OUT, TEXTS, PaperTemplate.FOLDER + BRIEF, PaperTemplate.FOLDER + REVIEW);

    /** The same settings, by which books are written without papers. */
    public static ConfFiles leftOut(ConfFiles files) {
        return files.with(LEFT_OUT, new byte[0]);
    }

    /** The same papers on invented examples, which say that they are. */
    public PaperSettings ofExamples(ConfFiles files) {
        return new PaperSettings(
                written, TextFile.ofExamples(files, TEXTS, PaperTexts.class), brief, review);
    }

    public static PaperSettings parse(ConfFiles files) {
        return new PaperSettings(
                !files.has(LEFT_OUT),
                TextFile.parse(files, TEXTS, PaperTexts.class),
                PaperTemplate.parse(
                        files,
                        BRIEF,
                        EnumSet.of(
                                PaperPlace.HEADER,
                                PaperPlace.TITLE,
                                PaperPlace.SITUATION,
                                PaperPlace.STRENGTHS,
                                PaperPlace.PROBLEMS,
                                PaperPlace.CHANGES,
                                PaperPlace.DOUBTS,
                                PaperPlace.ADVICE,
                                PaperPlace.ANNEX)),
                PaperTemplate.parse(
                        files,
                        REVIEW,
                        EnumSet.of(PaperPlace.HEADER, PaperPlace.TITLE, PaperPlace.REVIEW)));
    }
}
