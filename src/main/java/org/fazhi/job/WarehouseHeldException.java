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
}
