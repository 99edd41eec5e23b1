package org.fazhi.job;

import org.fazhi.job.env.Progress;

/** Lets a run fail when it comes to a stage. */
record FailingAt(String stage) implements Progress {
    @Override
    public void begin(String begun, long steps) {
        if (begun.equals(stage)) {
            throw new IllegalStateException("failing at " + begun);
        }
    }

    @Override
    public void reached(long steps) {}

    @Override
    public void end() {}
}
