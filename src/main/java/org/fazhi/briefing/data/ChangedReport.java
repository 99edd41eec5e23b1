package org.fazhi.briefing.data;

import java.io.Serializable;

/**
 * A report that is not what it was in the last edition.
 *
 * @param kind what became of it
 * @param docId of this edition's report; null where it is gone
 * @param lastDocId of the last edition's report; null where there was none
 * @param note why it is gone, as a leader reads it; null for the others
 */
public record ChangedReport(ChangeKind kind, String docId, String lastDocId, String note)
        implements Serializable {
    /** What became of a report. */
    public enum ChangeKind {
        ADDED("新增"),
        CHANGED("改动"),
        /** The same text, now counted for another region or department. */
        MOVED("归属调整"),
        GONE("撤下");

        private final String label;

        ChangeKind(String label) {
            this.label = label;
        }

        /** As a leader reads it. */
        public String label() {
            return label;
        }
    }
}
