package org.fazhi.settings.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The first characters of a match, each one of a set.
 *
 * @param characters at most {@link #LONGEST} sets, the first character's first
 * @param open whether more of the same part may follow; a prefix of full length is always open
 */
record Prefix(List<BitSet> characters, boolean open) {
    /**
     * Characters looked at: with so many, an expression that begins with a numeral is not tried at
     * every digit, and hardly an attempt fails that they allow.
     */
    static final int LONGEST = 5;

    private static final int MOST = 256;

    /** A part that may match nothing. */
    static final Prefix EMPTY = new Prefix(List.of(), false);

    /** Any text at all. */
    static final Prefix ANY = new Prefix(List.of(), true);

    Prefix {
        open |= characters.size() == LONGEST;
    }

    /** By the last character of each set: to look at all of them takes longer than to compare. */
    @Override
    public int hashCode() {
        int hash = Boolean.hashCode(open);
        for (BitSet set : characters) {
            hash = 31 * hash + set.length();
        }
        return hash;
    }

    /** How many characters it asks for. */
    int length() {
        return characters.size();
    }

    /** One character of the set. */
    static Prefix of(BitSet one) {
        return new Prefix(List.of(one), false);
    }

    /** Whether it says nothing: a match may be empty, or begin with anything. */
    boolean isEmpty() {
        return characters.isEmpty();
    }

    /**
     * The prefixes of one part followed by another; of the first alone where both make too many.
     */
    static List<Prefix> joined(List<Prefix> part, List<Prefix> next) {
        long closed = part.stream().filter(prefix -> !prefix.open).count();
        boolean tooMany = closed * next.size() > MOST;
        List<Prefix> joined = new ArrayList<>();
        for (Prefix prefix : part) {
            if (tooMany) {
                joined.add(new Prefix(prefix.characters, true));
                continue;
            }
            if (prefix.open) {
                joined.add(prefix);
                continue;
            }
            for (Prefix following : next) {
                joined.add(prefix.followedBy(following));
            }
        }
        return limited(joined);
    }

    private Prefix followedBy(Prefix next) {
        int room = Math.min(LONGEST - characters.size(), next.characters.size());
        List<BitSet> both = new ArrayList<>(characters);
        both.addAll(next.characters.subList(0, room));
        return new Prefix(both, next.open);
    }

    /** The prefixes without repetitions; shortened while there are too many. */
    static List<Prefix> limited(List<Prefix> prefixes) {
        Set<Prefix> distinct = new LinkedHashSet<>(prefixes);
        for (int length = LONGEST - 1; length >= 0 && distinct.size() > MOST; length--) {
            Set<Prefix> shorter = new LinkedHashSet<>();
            for (Prefix prefix : distinct) {
                shorter.add(prefix.shortenedTo(length));
            }
            distinct = shorter;
        }
        return List.copyOf(distinct);
    }

    private Prefix shortenedTo(int length) {
        return characters.size() <= length ? this : new Prefix(characters.subList(0, length), true);
    }
}
