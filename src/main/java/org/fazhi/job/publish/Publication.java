package org.fazhi.job.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.job.env.RunLock;
import org.jspecify.annotations.Nullable;

/**
 * How what a run has written becomes the edition: it is moved into its place when all is there;
 * {@code run.json} goes away before and comes back last, so that who finds it finds a whole
 * edition. A run that fails before leaves what was there; one that fails when it is recorded leaves
 * an edition that is only to be moved, which the next run does.
 */
public final class Publication {
    /** The name of the run's own record. */
    static final String RECORD = "run.json";

    private static final String STAGING = ".staging-";
    private static final String OLD = ".old-";

    /** In the staging place: folders of the last edition that this one no longer has. */
    private static final String OBSOLETE = "obsolete";

    private final FileSystem files;
    private final Path root;
    private final Path staging;
    private final String runId;
    private @Nullable RunLock lock;

    /**
     * @param root the output
     * @param runId names what is written and what is put aside
     */
    Publication(FileSystem files, Path root, String runId) {
        this.files = files;
        this.root = root;
        this.runId = runId;
        this.staging = new Path(root, STAGING + runId);
    }

    /**
     * Whether a name below the output is that of something that a run of an owner has not ended.
     */
    static boolean isUnfinished(String name, String owner) {
        return name.startsWith(STAGING + owner) || name.startsWith(OLD + owner);
    }

    /** Whose lock is asked before anything is moved; null where nobody else writes here. */
    public void heldBy(@Nullable RunLock holder) {
        lock = holder;
    }

    /** Where the run writes. */
    Path staging() {
        return staging;
    }

    /**
     * Puts the record beside what was written: from now on the edition is whole.
     *
     * @param obsolete folders of the last edition that this one no longer has
     */
    public void prepare(Collection<String> obsolete, byte[] record) throws IOException {
        write(OBSOLETE, String.join("\n", obsolete).getBytes(StandardCharsets.UTF_8));
        write(RECORD, record);
    }

    /** Whether the edition is whole and not yet in its place. */
    boolean isPrepared() throws IOException {
        return files.exists(new Path(staging, RECORD));
    }

    /** Moves what is prepared into its place, the record last. Goes on where it was ended. */
    public void publish() throws IOException {
        if (lock != null) {
            lock.requireHeld();
        }
        files.delete(new Path(root, RECORD), false);
        List<String> folders = new ArrayList<>();
        for (FileStatus status : files.listStatus(staging)) {
            if (status.isDirectory()) {
                folders.add(status.getPath().getName());
            }
        }
        replace(folders);
        for (String folder : text(new Path(staging, OBSOLETE)).split("\n")) {
            if (!folder.isEmpty()) {
                files.delete(new Path(root, folder), true);
            }
        }
        move(new Path(staging, RECORD), new Path(root, RECORD));
        tidy();
    }

    /** Moves the written folders into their places; the record of the last run stays. */
    public void publish(Collection<String> folders) throws IOException {
        files.mkdirs(root);
        replace(folders);
        tidy();
    }

    private void replace(Collection<String> folders) throws IOException {
        for (String folder : folders) {
            Path place = new Path(root, folder);
            Path written = new Path(staging, folder);
            if (files.exists(written)) {
                if (files.exists(place)) {
                    move(place, new Path(root, OLD + runId + "-" + folder));
                }
                move(written, place);
            }
        }
    }

    /** Removes what this run put aside. */
    private void tidy() throws IOException {
        for (FileStatus status : files.listStatus(root)) {
            if (status.getPath().getName().startsWith(OLD + runId)) {
                files.delete(status.getPath(), true);
            }
        }
        files.delete(staging, true);
    }

    private void move(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("cannot move " + from + " to " + to);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        try (OutputStream out = files.create(new Path(staging, name), true)) {
            out.write(bytes);
        }
    }

    private String text(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
