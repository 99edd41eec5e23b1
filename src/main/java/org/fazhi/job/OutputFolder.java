package org.fazhi.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The output of a run. Files are written to a folder beside the old ones and moved into their place
 * when all are there; {@code run.json} goes away before and comes back last, so that who finds it
 * finds a whole edition. A run that fails before leaves what was there; one that fails when it is
 * recorded leaves an edition that is only to be moved, which the next run does.
 */
final class OutputFolder {
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
    private RunLock lock;
    private boolean kept;

    private OutputFolder(FileSystem files, Path root, String runId) {
        this.files = files;
        this.root = root;
        this.runId = runId;
        this.staging = new Path(root, STAGING + runId);
    }

    static OutputFolder open(String output, String runId, Configuration hadoop) throws IOException {
        Path root = Paths.qualified(output, hadoop);
        FileSystem files = root.getFileSystem(hadoop);
        if (Paths.isLocal(root)) {
            files.setWriteChecksum(false);
        }
        return new OutputFolder(files, root, runId);
    }

    /** Whose lock is asked before anything is moved into its place. */
    void heldBy(RunLock holder) {
        lock = holder;
    }

    /**
     * Removes what killed runs over the same warehouse have left. Only under the warehouse's lock;
     * what others write here at the same time is theirs.
     *
     * @param owner what the names of those runs begin with
     * @return whether there was anything
     */
    boolean clean(String owner) throws IOException {
        boolean found = false;
        if (files.exists(root)) {
            for (FileStatus status : files.listStatus(root)) {
                String name = status.getPath().getName();
                if (name.startsWith(STAGING + owner) || name.startsWith(OLD + owner)) {
                    files.delete(status.getPath(), true);
                    found = true;
                }
            }
        }
        return found;
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

    /** The staging place, for those who write to it elsewhere. */
    String staging() {
        return staging.toString();
    }

    /** Writes a file of the staging place from any machine. */
    static void write(String staging, String relative, byte[] bytes, Configuration hadoop)
            throws IOException {
        Path path = new Path(staging, relative);
        FileNames.requireFile(path);
        FileSystem files = path.getFileSystem(hadoop);
        if (Paths.isLocal(path)) {
            files.setWriteChecksum(false);
        }
        try (OutputStream out = files.create(path, true)) {
            out.write(bytes);
        }
    }

    /** Opens a file that will be at the given place, such as {@code 2023/tables/documents.csv}. */
    OutputStream create(String relative) throws IOException {
        return files.create(new Path(staging, relative), true);
    }

    void write(String relative, byte[] bytes) throws IOException {
        try (OutputStream out = create(relative)) {
            out.write(bytes);
        }
    }

    /**
     * Puts the record beside what was written: from now on the edition is whole.
     *
     * @param obsolete folders of the last edition that this one no longer has
     */
    void prepare(Collection<String> obsolete, byte[] record) throws IOException {
        write(OBSOLETE, String.join("\n", obsolete).getBytes(StandardCharsets.UTF_8));
        write(RECORD, record);
    }

    /** The run is recorded: what it has prepared is not discarded any more. */
    void keep() {
        kept = true;
    }

    /** Moves what is prepared into its place, the record last. Goes on where it was ended. */
    void publish() throws IOException {
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

    /**
     * Publishes what a run has prepared that was killed when it was recorded. Only under the
     * warehouse's lock.
     *
     * @param owner what the names of the warehouse's runs begin with
     * @param recorded the runs that are recorded
     */
    void finish(String owner, Collection<String> recorded) throws IOException {
        if (!files.exists(root)) {
            return;
        }
        for (FileStatus status : files.listStatus(root)) {
            String name = status.getPath().getName();
            for (String run : recorded) {
                if (name.equals(STAGING + owner + run)
                        && files.exists(new Path(status.getPath(), RECORD))) {
                    new OutputFolder(files, root, owner + run).publish();
                }
            }
        }
    }

    private String text(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Moves the written folders into their places; the record of the last run stays. */
    void publish(Collection<String> folders) throws IOException {
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

    /** Removes what was written and not published. */
    void discard() throws IOException {
        if (!kept) {
            files.delete(staging, true);
        }
    }

    private void move(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("cannot move " + from + " to " + to);
        }
    }

    /** The record of the last run that published here. */
    Optional<byte[]> lastRecord() throws IOException {
        Path record = new Path(root, RECORD);
        if (!files.exists(record)) {
            return Optional.empty();
        }
        try (InputStream in = files.open(record)) {
            return Optional.of(in.readAllBytes());
        }
    }

    /**
     * The folders of an edition.
     *
     * @param written those that were written now
     * @param beside whether those of the last edition stay beside them
     */
    List<String> folders(List<String> written, boolean beside) throws IOException {
        TreeSet<String> folders = new TreeSet<>(written);
        if (beside) {
            for (String last : lastFolders()) {
                if (holds(List.of(last))) {
                    folders.add(last);
                }
            }
        }
        return List.copyOf(folders);
    }

    /** The folders of the last edition that are not among those of the new one. */
    List<String> obsolete(List<String> folders) throws IOException {
        return lastFolders().stream()
                .filter(folder -> folder.matches("\\d{4}") && !folders.contains(folder))
                .toList();
    }

    private List<String> lastFolders() throws IOException {
        return lastRecord()
                .map(RunRecord::read)
                .map(RunRecord.Published::folders)
                .orElse(List.of());
    }

    /**
     * Whether everything is there.
     *
     * @param places below the output, or full paths
     */
    boolean holds(Collection<String> places) throws IOException {
        for (String place : places) {
            if (!files.exists(new Path(root, place))) {
                return false;
            }
        }
        return true;
    }

    /** The full path of a published file, as a person opens it. */
    String place(String relative) {
        Path path = new Path(root, relative);
        return Paths.isLocal(path) ? path.toUri().getPath() : path.toString();
    }
}
