package org.fazhi.job;

import java.util.List;
import org.fazhi.job.env.Progress;

/**
 * Keeps what a run notes.
 *
 * @param notes filled line by line
 */
record NotingProgress(List<String> notes) implements Progress {
    @Override
    public void begin(String stage, long steps) {}

    @Override
    public void reached(long steps) {}

    @Override
    public void end() {}

    @Override
    public void note(String line) {
        notes.add(line);
    }
}
