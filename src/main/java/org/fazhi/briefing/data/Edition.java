package org.fazhi.briefing.data;

/** Whether a book is still under review or has been settled; it stands on the cover. */
public enum Edition {
    DRAFT("送审稿"),
    FINAL("定稿");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    /** As a leader reads it. */
    public String label() {
        return label;
    }
}
