package org.fazhi.briefing.layout;

/** Why no number stands in a cell: four different things, and none of them is zero. */
public enum Absence {
    /** The report is held and is silent. */
    NOT_STATED("未载明"),
    /** No report is held. */
    NOT_HELD("未收录"),
    /** There can be no such figure. */
    NOT_APPLICABLE("不适用"),
    /** The figure contradicts others of the same report. */
    TO_VERIFY("待核实");

    private final String label;

    Absence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
