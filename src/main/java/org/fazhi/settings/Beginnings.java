package org.fazhi.settings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Says in a few steps whether a match of an expression may begin at a place, so that the expression
 * itself is tried only there. An expression of many words (复议|应诉|出庭 …) is found many times faster
 * so.
 *
 * <p>Bit-parallel: every prefix has a bit, and a table for each of the first characters says which
 * prefixes allow it. Characters share rows, so that the tables stay small; a place allowed by
 * mistake costs time alone.
 */
final class Beginnings {
    private static final int ROWS = 256;
    private static final int BITS = Long.SIZE;

    private final long[] first = new long[ROWS];
    private final long[] second = new long[ROWS];
    private final long[] third = new long[ROWS];
    private long endsAfterFirst;
    private long endsAfterSecond;

    private Beginnings(List<Prefix> prefixes) {
        for (int i = 0; i < prefixes.size(); i++) {
            add(prefixes.get(i), 1L << (long) i * BITS / Math.max(BITS, prefixes.size()));
        }
    }

    /** Of one of the prefixes, none of them empty. */
    static Beginnings of(List<Prefix> prefixes) {
        List<Prefix> sorted = new ArrayList<>(prefixes);
        // Prefixes that must share a bit begin alike.
        sorted.sort(Comparator.comparingInt(prefix -> prefix.characters().get(0).nextSetBit(0)));
        return new Beginnings(sorted);
    }

    private void add(Prefix prefix, long bit) {
        int length = prefix.characters().size();
        fill(first, prefix.characters().get(0), bit);
        fill(second, length > 1 ? prefix.characters().get(1) : null, bit);
        fill(third, length > 2 ? prefix.characters().get(2) : null, bit);
        if (length < 2) {
            endsAfterFirst |= bit;
        }
        if (length < 3) {
            endsAfterSecond |= bit;
        }
    }

    private static void fill(long[] table, BitSet characters, long bit) {
        for (int row = 0; row < ROWS && characters == null; row++) {
            table[row] |= bit;
        }
        int c = characters == null ? -1 : characters.nextSetBit(0);
        for (; c >= 0; c = characters.nextSetBit(c + 1)) {
            table[row((char) c)] |= bit;
        }
    }

    private static int row(char c) {
        return c & ROWS - 1;
    }

    /** The first position from {@code from} on at which a match may begin, or -1. */
    int next(CharSequence text, int from) {
        int length = text.length();
        for (int at = from; at < length; at++) {
            if (first[row(text.charAt(at))] != 0 && at(text, at, length)) {
                return at;
            }
        }
        return -1;
    }

    private boolean at(CharSequence text, int at, int length) {
        long fitting = first[row(text.charAt(at))];
        if (at + 1 == length) {
            return (fitting & endsAfterFirst) != 0;
        }
        fitting &= second[row(text.charAt(at + 1))];
        return (fitting & (at + 2 < length ? third[row(text.charAt(at + 2))] : endsAfterSecond))
                != 0;
    }

    /** Whether a match may begin at the position. */
    boolean at(CharSequence text, int at) {
        return at(text, at, text.length());
    }
}
