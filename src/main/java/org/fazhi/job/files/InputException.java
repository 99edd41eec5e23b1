package org.fazhi.job.files;

/** Input that cannot be used: what, where, and what to do. The command ends with code 2. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param problem what is wrong, with the path
     * @param cure what to do
     */
    public InputException(String problem, String cure) {
        super(problem + "; " + cure);
    }
}
