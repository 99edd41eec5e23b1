package org.fazhi.job.env;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fazhi.text.Decimals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stages of a run: shows each, takes its time, and names it where it fails. */
public final class Stages {
    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

    private final Progress progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    public Stages(Progress progress) {
        this.progress = progress;
    }

    public <T> T run(String stage, long steps, Callable<T> work) {
        long begun = System.nanoTime();
        LOG.info("event=stage-begun stage=\"{}\"", stage);
        progress.begin(stage, steps);
        String event = "stage-failed";
        try {
            T result = work.call();
            event = "stage-ended";
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new JobException(stage, e);
        } finally {
            double took = Decimals.rounded((System.nanoTime() - begun) / 1e9, 2);
            seconds.merge(stage, took, Double::sum);
            LOG.info("event={} stage=\"{}\" seconds={}", event, stage, took);
            progress.end();
        }
    }

    /** What a stage does that gives nothing back. */
    public interface Work {
        public void run() throws Exception;
    }

    public void run(String stage, Work work) {
        run(
                stage,
                0,
                () -> {
                    work.run();
                    return null;
                });
    }

    public void reached(long steps) {
        progress.reached(steps);
    }

    /** Tells what a person should know although the run goes on. */
    public void note(String line) {
        LOG.warn("{}", line);
        progress.note(line);
    }

    /** Seconds a stage, in order. */
    public Map<String, Double> seconds() {
        return Collections.unmodifiableMap(seconds);
    }
}
