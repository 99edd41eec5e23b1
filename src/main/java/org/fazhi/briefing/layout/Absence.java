package org.fazhi.briefing.layout;

import org.fazhi.settings.briefing.texts.FrameTexts;

/** Why no number stands in a cell: four different things, and none of them is zero. */
public enum Absence {
    /** The report is held and is silent. */
    NOT_STATED,
    /** No report is held. */
    NOT_HELD,
    /** There can be no such figure. */
    NOT_APPLICABLE,
    /** The figure contradicts others of the same report. */
    TO_VERIFY;

    /** As a leader reads it. */
    public String label(FrameTexts.Absences texts) {
        return switch (this) {
            case NOT_STATED -> texts.notStated();
            case NOT_HELD -> texts.notHeld();
            case NOT_APPLICABLE -> texts.notApplicable();
            case TO_VERIFY -> texts.toVerify();
        };
    }
}
