package org.fazhi.settings.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts and by whose definition.
 *
 * @param definition what is counted, in one sentence, in our words
 * @param source who defined it; null where the definition is our own
 * @param place where in that source: table and item; null for our own
 * @param denominator of a rate, what it is a share of; null where none is meant or known
 * @param from the first report year for which reports can state it; null where it always could
 * @param to the last one; null where it still can
 * @param breaks report years from which it counts something else than before
 */
public record Meaning(
        String definition,
        @Nullable Source source,
        @Nullable String place,
        @Nullable String denominator,
        @Nullable Integer from,
        @Nullable Integer to,
        List<Break> breaks) {
    public Meaning {
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }

    /**
     * A published definition.
     *
     * @param name of the table or form
     * @param document by which it was issued, with its number
     * @param address where its text can be read; null where it has none
     */
    public record Source(String name, String document, @Nullable String address) {}

    /**
     * A year from which a definition is another one: figures on its two sides are not compared.
     *
     * @param year the first report year of the new definition
     * @param reason why, as a leader reads it
     */
    public record Break(int year, String reason) {}
}
