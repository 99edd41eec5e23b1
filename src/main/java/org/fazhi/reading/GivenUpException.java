package org.fazhi.reading;

/** A file that could not be read: its message is the reason, with the stage and the cure. */
final class GivenUpException extends Exception {
    private static final long serialVersionUID = 1L;

    GivenUpException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
