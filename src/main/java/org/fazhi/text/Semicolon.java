package org.fazhi.text;

/**
 * What ； does to a sentence. Official Chinese joins statements by it that a full stop could part as
 * well (受理行政复议案件83件；审结80件), and which of the two is meant depends on what is asked of them.
 */
public enum Semicolon {
    /**
     * The statements are one sentence: what the first names (whose figure, of which year, a total)
     * holds for those behind it. So figures are read and checked.
     */
    JOINS_STATEMENTS,

    /**
     * Each statement is a sentence: it is judged alone, and may stand alone in another report. So
     * honours, causes, answers to plans, copied passages and keywords are read.
     */
    PARTS_STATEMENTS
}
