package org.fazhi.briefing.data;

/** Whether a book is still under review or has been settled; it stands on the cover. */
public enum Edition {
    DRAFT,
    FINAL
}
