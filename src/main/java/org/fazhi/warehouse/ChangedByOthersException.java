package org.fazhi.warehouse;

/**
 * Another program has changed a table while a run was at work, without the run's lock. What the run
 * has made rests on a state that is no longer the last; it must not be published.
 */
public final class ChangedByOthersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param table which table
     * @param how what tells so
     */
    ChangedByOthersException(String table, String how) {
        super(
                "another program has changed the table "
                        + table
                        + " while this run was at work ("
                        + how
                        + "); nothing was published: see that nobody else writes there, then run"
                        + " again");
    }
}
