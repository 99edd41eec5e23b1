package org.fazhi.job.env;

import org.jspecify.annotations.Nullable;

/** Another run holds the warehouse, or the output. The command ends with code 4. */
public final class WarehouseHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param place the path of what is held
     * @param holder who holds it, since when
     */
    public WarehouseHeldException(String place, String holder) {
        super(place + " is held by another run (" + holder + "); wait until it has ended");
    }

    private WarehouseHeldException(String message) {
        super(message);
    }

    /**
     * The lock was ours and is not any more.
     *
     * @param place the path of what was held
     * @param holder who holds it, or null where nobody does
     */
    static WarehouseHeldException lost(String place, @Nullable String holder) {
        return new WarehouseHeldException(
                place
                        + " was taken over by another run"
                        + (holder == null ? "" : " (" + holder + ")")
                        + " while this one stood still; nothing was published, run again");
    }
}
