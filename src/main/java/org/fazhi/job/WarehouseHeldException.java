package org.fazhi.job;

/** Another run holds the warehouse. The command ends with code 4. */
public final class WarehouseHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param warehouse its path
     * @param holder who holds it, since when
     */
    public WarehouseHeldException(String warehouse, String holder) {
        super(
                "the warehouse "
                        + warehouse
                        + " is held by another run ("
                        + holder
                        + "); wait until it has ended");
    }

    private WarehouseHeldException(String message) {
        super(message);
    }

    /**
     * The lock was ours and is not any more.
     *
     * @param warehouse its path
     * @param holder who holds it, or null where nobody does
     */
    static WarehouseHeldException lost(String warehouse, String holder) {
        return new WarehouseHeldException(
                "the warehouse "
                        + warehouse
                        + " was taken over by another run"
                        + (holder == null ? "" : " (" + holder + ")")
                        + " while this one stood still; nothing was published, run again");
    }
}
