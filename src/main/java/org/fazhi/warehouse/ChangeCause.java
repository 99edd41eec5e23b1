package org.fazhi.warehouse;

/** Why a figure of a run is another than that of an earlier run. */
public enum ChangeCause {
    /** A report that it rests on came, changed or went. */
    TEXT,
    /**
     * The reports are the same; a person has corrected or confirmed a figure, or no longer does.
     */
    CORRECTION,
    /** The settings are others; reports and program are the same. */
    SETTINGS,
    /** The program is another; reports and settings are the same. */
    PROGRAM,
    /** Settings and program are both others, the reports are the same: one of them, or both. */
    SETTINGS_OR_PROGRAM
}
