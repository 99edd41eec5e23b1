package org.fazhi.briefing;

/**
 * What a sheet holds at most.
 *
 * @param rows rows
 * @param links links
 */
record Limits(int rows, int links) {
    /** Excel takes 1,048,576 rows and 65,530 links a sheet. */
    static final Limits EXCEL = new Limits(1_048_576, 65_530);
}
