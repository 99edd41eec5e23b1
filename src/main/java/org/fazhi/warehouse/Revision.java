package org.fazhi.warehouse;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A new state of a table, as a run is to make it.
 *
 * @param after the run whose state it begins from; null where there is none
 * @param work names what it is made from, so that the same work is not done twice; null where
 *     nobody will ask
 * @param years what is replaced: the partitions of these years (null is one of them), or, where the
 *     collection itself is null, everything
 */
public record Revision(
        @Nullable String after, @Nullable String work, @Nullable Collection<Integer> years) {
    /** Replaces everything. */
    public static Revision whole(@Nullable String after, @Nullable String work) {
        return new Revision(after, work, null);
    }
}
