package org.fazhi.gate;

/**
 * One thing that two versions do not read alike: a fact that only one of them has, or one value of
 * a fact that both have.
 *
 * @param report the path of its file
 * @param begin its place, as {@link Fact#begin}
 * @param rule by what it was read: the indicator of a figure, the kind of a finding, the rule of a
 *     check, the field of a place; never empty
 * @param field the column that is another; empty where the whole fact came or went
 * @param before what the earlier version has; empty where it has nothing
 * @param after what the later one has
 * @param sentence the report's words at its place; empty where it has none
 */
record Difference(
        What what,
        Change change,
        String report,
        int begin,
        String rule,
        String field,
        String before,
        String after,
        String sentence) {

    /** What differs, each on a sheet of its own. */
    enum What {
        FIGURES,
        /** Of a figure that both versions have. */
        INDICATORS,
        FINDINGS,
        /** What a document is, and whose, of which year. */
        PLACES,
        CHECKS
    }

    /** What became of it. */
    enum Change {
        ADDED,
        LOST,
        CHANGED
    }
}
