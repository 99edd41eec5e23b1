package org.fazhi.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.ipc.RemoteException;
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
final class RunLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "run.lock";

    /** What an HDFS says when the file is there, or another is just making it. */
    private static final Set<String> THERE =
            Set.of(
                    FileAlreadyExistsException.class.getName(),
                    "org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException");

    private final FileSystem files;
    private final Path file;
    private final String runId;
    private final ScheduledExecutorService heartbeat;
    private final Thread atExit = new Thread(this::layDown, "lay-down-lock");
    private final boolean takenOver;
    private volatile boolean laidDown;

    private RunLock(FileSystem files, Path file, String runId, Duration lease, boolean takenOver) {
        this.files = files;
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
    static RunLock take(String warehouse, String runId, Duration lease, Configuration hadoop)
            throws IOException {
        Path folder = Paths.qualified(warehouse, hadoop);
        FileSystem files = folder.getFileSystem(hadoop);
        files.mkdirs(folder);
        Path file = new Path(folder, NAME);
        boolean takenOver = false;
        for (int attempt = 0; attempt < 3; attempt++) {
            if (create(files, file, holder(runId))) {
                return new RunLock(files, file, runId, lease, takenOver);
            }
            String standing = read(files, file);
            if (standing != null && !abandoned(files, file, standing, lease)) {
                throw new WarehouseHeldException(warehouse, describe(standing));
            }
            Path aside = new Path(folder, NAME + "." + runId);
            if (standing != null && remove(files, file, aside, standing)) {
                LOG.warn("event=lock-taken-over holder=\"{}\"", describe(standing));
                takenOver = true;
            }
        }
        throw new WarehouseHeldException(warehouse, "a run that began just now");
    }

    /**
     * Removes an abandoned lock. Where another run was quicker and the file is its new lock by now,
     * that goes back.
     *
     * @param aside where the file is looked at before it is deleted
     * @param standing what the abandoned lock said
     * @return whether the abandoned lock is gone by our doing
     */
    static boolean remove(FileSystem files, Path file, Path aside, String standing)
            throws IOException {
        boolean moved;
        try {
            moved = files.rename(file, aside);
        } catch (FileNotFoundException e) {
            moved = false;
        }
        if (!moved) {
            return false;
        }
        String removed = read(files, aside);
        boolean meant = standing.equals(removed);
        if (!meant && removed != null) {
            create(files, file, removed.getBytes(StandardCharsets.UTF_8));
        }
        files.delete(aside, false);
        return meant;
    }

    /**
     * Makes sure that nobody took the lock over, as happens to a process that was suspended for
     * longer than the lease. To be asked before anything is written that cannot be taken back.
     *
     * @throws WarehouseHeldException where the lock is no longer ours
     */
    synchronized void requireHeld() {
        if (laidDown) {
            throw WarehouseHeldException.lost(file.getParent().toString(), null);
        }
        try {
            String standing = read(files, file);
            if (!isOurs(standing)) {
                throw WarehouseHeldException.lost(
                        file.getParent().toString(), standing == null ? null : describe(standing));
            }
        } catch (IOException e) {
            throw new JobException("looking at the lock", e);
        }
    }

    private boolean isOurs(String standing) {
        return standing != null && fields(standing).path("run_id").asText().equals(runId);
    }

    /** Whether the holder before was killed. */
    boolean takenOver() {
        return takenOver;
    }

    private static boolean create(FileSystem files, Path file, byte[] content) throws IOException {
        if (Paths.isLocal(file)) {
            // Hadoop's local file system looks first and creates then; this is one step.
            try {
                Files.write(
                        java.nio.file.Path.of(file.toUri().getPath()),
                        content,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
                return true;
            } catch (java.nio.file.FileAlreadyExistsException e) {
                return false;
            }
        }
        try (OutputStream out = files.create(file, false)) {
            out.write(content);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (RemoteException e) {
            if (THERE.contains(e.getClassName())) {
                return false;
            }
            throw e;
        }
    }

    private static byte[] holder(String runId) throws IOException {
        Map<String, Object> holder = new TreeMap<>();
        holder.put("run_id", runId);
        holder.put("host", host());
        holder.put("machine", machine());
        holder.put("pid", ProcessHandle.current().pid());
        holder.put("since", Instant.now().toString());
        return JSON.writeValueAsBytes(holder);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /**
     * What tells this machine, since its start, from every other, and its processes from those of
     * other containers; empty where that cannot be known.
     */
    static String machine() {
        try {
            return Files.readString(java.nio.file.Path.of("/proc/sys/kernel/random/boot_id"))
                            .strip()
                    + Files.readSymbolicLink(java.nio.file.Path.of("/proc/self/ns/pid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    private static String read(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    private static boolean abandoned(FileSystem files, Path file, String holder, Duration lease)
            throws IOException {
        long beat;
        try {
            beat = files.getFileStatus(file).getModificationTime();
        } catch (FileNotFoundException e) {
            return true;
        }
        if (System.currentTimeMillis() - beat > lease.toMillis()) {
            return true;
        }
        JsonNode fields = fields(holder);
        String machine = fields.path("machine").asText();
        return !machine.isEmpty()
                && machine.equals(machine())
                && fields.has("pid")
                && ProcessHandle.of(fields.get("pid").asLong()).isEmpty();
    }

    private static String describe(String holder) {
        JsonNode fields = fields(holder);
        return fields.path("run_id").asText("?")
                + ", process "
                + fields.path("pid").asText("?")
                + " on "
                + fields.path("host").asText("?")
                + ", since "
                + fields.path("since").asText("?");
    }

    private static JsonNode fields(String holder) {
        try {
            return JSON.readTree(holder);
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }

    private void beat() {
        try {
            if (!isOurs(read(files, file))) {
                LOG.warn("the lock was lost to another run");
                return;
            }
            touch();
        } catch (IOException e) {
            LOG.warn("the lock's heartbeat failed: {}", e.toString());
        }
    }

    /** Object stores do not set times; there the file is written again. */
    private synchronized void touch() throws IOException {
        long before = files.getFileStatus(file).getModificationTime();
        files.setTimes(file, System.currentTimeMillis(), -1);
        if (files.getFileStatus(file).getModificationTime() == before) {
            byte[] standing = read(files, file).getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = files.create(file, true)) {
                out.write(standing);
            }
        }
    }

    private void release() {
        heartbeat.shutdownNow();
        try {
            if (isOurs(read(files, file))) {
                files.delete(file, false);
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
            if (isOurs(read(files, file))) {
                files.setTimes(file, 0, -1);
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
