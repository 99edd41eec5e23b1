package org.fazhi.settings.regex;

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
final class MatchStarts {
    private static final int ROWS = 256;
    private static final int BITS = Long.SIZE;
    private static final int WIDE = 4096; // more characters than that (一-龥) are in every row

    /** By place in the match and row of the character: the prefixes that allow it. */
    private final long[][] allowed;

    /** By number of characters: the prefixes that ask for no more. */
    private final long[] satisfied;

    private MatchStarts(List<Prefix> prefixes) {
        int longest = prefixes.stream().mapToInt(Prefix::length).max().orElseThrow();
        allowed = new long[longest][ROWS];
        satisfied = new long[longest + 1];
        for (int i = 0; i < prefixes.size(); i++) {
            add(prefixes.get(i), 1L << (long) i * BITS / Math.max(BITS, prefixes.size()));
        }
    }

    /** Of one of the prefixes, none of them empty. */
    static MatchStarts of(List<Prefix> prefixes) {
        List<Prefix> sorted = new ArrayList<>(prefixes);
        // Prefixes that must share a bit begin alike.
        sorted.sort(Comparator.comparingInt(prefix -> prefix.characters().get(0).nextSetBit(0)));
        return new MatchStarts(sorted);
    }

    private void add(Prefix prefix, long bit) {
        for (int place = 0; place < allowed.length; place++) {
            if (place >= prefix.length()) {
                satisfied[place] |= bit;
                fill(place, bit);
                continue;
            }
            BitSet characters = prefix.characters().get(place);
            if (characters.cardinality() > WIDE) {
                fill(place, bit);
                continue;
            }
            for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
                allowed[place][row((char) c)] |= bit;
            }
        }
        satisfied[allowed.length] |= bit;
    }

    private void fill(int place, long bit) {
        for (int row = 0; row < ROWS; row++) {
            allowed[place][row] |= bit;
        }
    }

    private static int row(char c) {
        return c & ROWS - 1;
    }

    /** The first position from {@code from} on at which a match may begin, or -1. */
    int next(CharSequence text, int from) {
        long[] first = allowed[0];
        int length = text.length();
        for (int at = from; at < length; at++) {
            long fitting = first[row(text.charAt(at))];
            if (fitting != 0 && fits(text, at, length, fitting)) {
                return at;
            }
        }
        return -1;
    }

    private boolean fits(CharSequence text, int at, int length, long first) {
        long fitting = first;
        int places = Math.min(allowed.length, length - at);
        for (int place = 1; place < places && fitting != 0; place++) {
            fitting &= allowed[place][row(text.charAt(at + place))];
        }
        return (fitting & satisfied[places]) != 0;
    }
}
