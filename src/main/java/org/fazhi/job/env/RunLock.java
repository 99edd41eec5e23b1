package org.fazhi.job.env;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.job.files.HadoopPaths;
import org.fazhi.job.files.LockFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one run at a time write to a warehouse: a file in it, whose time of change is the holder's
 * heartbeat.
 *
 * <p>A lock is taken over when its heartbeat is older than the lease (the machines' clocks have to
 * agree better than that), or when its holder was a process of this machine that has ended. Two
 * that take over at once meet at the renaming of the old file, which only one of them can do; who
 * renames looks at what it has got and puts a newer lock back. A holder that was robbed writes no
 * more: {@link #requireHeld}.
 */
public final class RunLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    private static final String NAME = "run.lock";

    private final LockFile file;
    private final String runId;
    private final ScheduledExecutorService heartbeat;
    private final Thread atExit = new Thread(this::layDown, "lay-down-lock");
    private final boolean takenOver;
    private volatile boolean laidDown;

    private RunLock(LockFile file, String runId, Duration lease, boolean takenOver) {
        this.file = file;
        this.runId = runId;
        this.takenOver = takenOver;
        this.heartbeat =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            Thread thread = new Thread(task, "lock-heartbeat");
                            thread.setDaemon(true);
                            return thread;
                        });
        long every = Math.max(1, lease.toMillis() / 4);
        heartbeat.scheduleAtFixedRate(this::beat, every, every, TimeUnit.MILLISECONDS);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Takes the lock of a warehouse.
     *
     * @param runId who takes it
     * @param lease after how long a silent holder counts as gone
     * @throws WarehouseHeldException where another run holds it
     */
    public static RunLock take(String warehouse, String runId, Duration lease, Configuration hadoop)
            throws IOException {
        Path folder = HadoopPaths.qualified(warehouse, hadoop);
        FileSystem files = folder.getFileSystem(hadoop);
        files.mkdirs(folder);
        LockFile file = new LockFile(files, new Path(folder, NAME));
        boolean takenOver = false;
        for (int attempt = 0; attempt < 3; attempt++) {
            if (file.create(LockHolder.here(runId))) {
                return new RunLock(file, runId, lease, takenOver);
            }
            String standing = file.read();
            if (standing != null
                    && !file.isOlderThan(lease)
                    && !LockHolder.of(standing).hasEnded()) {
                throw new WarehouseHeldException(warehouse, LockHolder.of(standing).description());
            }
            Path aside = new Path(folder, NAME + "." + runId);
            if (standing != null && file.remove(aside, standing)) {
                LOG.warn(
                        "event=lock-taken-over holder=\"{}\"",
                        LockHolder.of(standing).description());
                takenOver = true;
            }
        }
        throw new WarehouseHeldException(warehouse, "a run that began just now");
    }

    /**
     * Makes sure that nobody took the lock over, as happens to a process that was suspended for
     * longer than the lease. To be asked before anything is written that cannot be taken back.
     *
     * @throws WarehouseHeldException where the lock is no longer ours
     */
    public synchronized void requireHeld() {
        if (laidDown) {
            throw WarehouseHeldException.lost(file.folder(), null);
        }
        try {
            String standing = file.read();
            if (!isOurs(standing)) {
                throw WarehouseHeldException.lost(
                        file.folder(),
                        standing == null ? null : LockHolder.of(standing).description());
            }
        } catch (IOException e) {
            throw new JobException("looking at the lock", e);
        }
    }

    private boolean isOurs(@Nullable String standing) {
        return standing != null && LockHolder.of(standing).isRun(runId);
    }

    /** Whether the holder before was killed. */
    public boolean takenOver() {
        return takenOver;
    }

    private void beat() {
        try {
            if (!isOurs(file.read())) {
                LOG.warn("the lock was lost to another run");
                return;
            }
            touch();
        } catch (IOException | RuntimeException e) {
            // What is thrown from here would end all later beats, and nobody would hear of it.
            LOG.warn("the lock's heartbeat failed: {}", e.toString());
        }
    }

    private synchronized void touch() throws IOException {
        file.touch();
    }

    private void release() {
        heartbeat.shutdownNow();
        try {
            if (isOurs(file.read())) {
                file.delete();
            }
        } catch (IOException e) {
            LOG.warn("the lock stays behind: {}", e.toString());
        }
    }

    /**
     * What a run does that is ended from outside: the next one takes its lock over at once,
     * wherever it runs, and cleans up.
     */
    void layDown() {
        laidDown = true;
        heartbeat.shutdownNow();
        try {
            if (isOurs(file.read())) {
                file.age();
            }
        } catch (IOException e) {
            LOG.warn("the lock stays behind: {}", e.toString());
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // The machine is going down and lays it down.
        }
        release();
    }
}
