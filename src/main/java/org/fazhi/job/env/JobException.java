package org.fazhi.job.env;

/** A stage that failed for a reason outside input and settings. The command ends with code 3. */
public final class JobException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param stage what was being done
     * @param cause why it failed
     */
    public JobException(String stage, Throwable cause) {
        super(stage + ": " + describe(cause), cause);
    }

    private static String describe(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null || message.isBlank()
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
