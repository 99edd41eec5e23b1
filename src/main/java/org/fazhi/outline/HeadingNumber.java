package org.fazhi.outline;

/**
 * Where a chapter or item begins in a body.
 *
 * @param rank place of its numbering style in {@code conf/outline.yaml}; {@link #TURN} where the
 *     text turns to another required content without any number
 * @param clause whether the style stands inside paragraphs
 * @param begin position of the number's first character
 * @param end position after the number; {@code begin} where there is none
 * @param value the number, from 1; 0 for a turn
 */
record HeadingNumber(int rank, boolean clause, int begin, int end, int value) {
    /** The rank of a turn. */
    static final int TURN = -1;

    boolean turn() {
        return rank == TURN;
    }

    /** Whether a position is one of its number's characters. */
    boolean covers(int position) {
        return begin <= position && position < end;
    }

    /** A turn that begins with the number of another mark: the number is the turn's own. */
    HeadingNumber with(HeadingNumber number) {
        return new HeadingNumber(rank, clause, number.begin, number.end, value);
    }
}
