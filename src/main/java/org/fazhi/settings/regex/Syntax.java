package org.fazhi.settings.regex;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a regular expression is made of, as far as {@code conf/} writes it. */
sealed interface Syntax {
    /** Stands for no character: an anchor, or a look-around, which only narrows. */
    Syntax NOTHING = new Sequence(List.of());

    /** One character at all. */
    Syntax ANY = new Characters(null);

    /**
     * One character.
     *
     * @param set of which it is one, null for any
     */
    record Characters(@Nullable BitSet set) implements Syntax {
        static Characters of(char c) {
            BitSet set = new BitSet();
            set.set(c);
            return new Characters(set);
        }
    }

    /** Parts one behind the other. */
    record Sequence(List<Syntax> parts) implements Syntax {}

    /** One of several. */
    record Alternatives(List<Syntax> of) implements Syntax {}

    /**
     * A part several times.
     *
     * @param item the part
     * @param least how often at least
     * @param most how often at most, {@link Integer#MAX_VALUE} without bound
     */
    record Repeat(Syntax item, int least, int most) implements Syntax {}
}
