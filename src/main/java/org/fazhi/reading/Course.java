package org.fazhi.reading;

import java.util.concurrent.CancellationException;

/** How far the reading of a file has come. Written by the thread that reads, read by its guard. */
final class Course {
    private volatile Stage stage = Stage.OPENING;

    /**
     * Begins a stage.
     *
     * @throws CancellationException where the guard no longer waits
     */
    void enter(Stage next) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("given up before " + next);
        }
        stage = next;
    }

    Stage stage() {
        return stage;
    }
}
