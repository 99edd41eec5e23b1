package org.fazhi.job.run;

import java.time.LocalDate;
import org.fazhi.corpus.Document;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a report as a person reads it who judges a cell.
 *
 * @param id of the observation or finding
 * @param sentence with the words marked by 【】
 * @param report what it stands in, without its text
 * @param chapter the chapter and the item; empty outside chapters
 */
public record Quote(String id, String sentence, Document report, String chapter) {
    /** The title of the report, or where its file lies. */
    public String title() {
        return report.title() == null ? report.sourcePath() : report.title();
    }

    /** Who published it; empty where the page does not say. */
    public String publisher() {
        return report.publisher() == null ? "" : report.publisher();
    }

    /** When it was published, or null. */
    public @Nullable LocalDate published() {
        return report.published();
    }
}
