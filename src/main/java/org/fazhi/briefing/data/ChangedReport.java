package org.fazhi.briefing.data;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A report that is not what it was in the last edition.
 *
 * @param kind what became of it
 * @param docId of this edition's report; null where it is gone
 * @param lastDocId of the last edition's report; null where there was none
 * @param note why it is gone, as a leader reads it; null for the others
 */
public record ChangedReport(
        ChangeKind kind, @Nullable String docId, @Nullable String lastDocId, @Nullable String note)
        implements Serializable {
    /** What became of a report. */
    public enum ChangeKind {
        ADDED,
        CHANGED,
        /** The same text, now counted for another region or department. */
        MOVED,
        GONE
    }
}
