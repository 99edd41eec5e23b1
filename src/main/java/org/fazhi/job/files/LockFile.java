package org.fazhi.job.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.ipc.RemoteException;
import org.jspecify.annotations.Nullable;

/** The file of a lock, on any file system: only one can create it, and its time is a heartbeat. */
public final class LockFile {
    /** What an HDFS says when the file is there, or another is just making it. */
    private static final Set<String> THERE =
            Set.of(
                    FileAlreadyExistsException.class.getName(),
                    "org.apache.hadoop.hdfs.protocol.AlreadyBeingCreatedException");

    private final FileSystem files;
    private final Path file;

    public LockFile(FileSystem files, Path file) {
        this.files = files;
        this.file = file;
    }

    /** The folder it locks. */
    public String folder() {
        return file.getParent().toString();
    }

    /** Writes it where there is none; false where there is one. */
    public boolean create(byte[] content) throws IOException {
        if (HadoopPaths.isLocal(file)) {
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

    /** What it says; null where there is none. */
    public @Nullable String read() throws IOException {
        return read(file);
    }

    private @Nullable String read(Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    /** Whether its last heartbeat is longer ago; it is where there is no file any more. */
    public boolean isOlderThan(Duration lease) throws IOException {
        try {
            long beat = files.getFileStatus(file).getModificationTime();
            return System.currentTimeMillis() - beat > lease.toMillis();
        } catch (FileNotFoundException e) {
            return true;
        }
    }

    /** Beats: object stores do not set times; there the file is written again. */
    public void touch() throws IOException {
        long before = files.getFileStatus(file).getModificationTime();
        files.setTimes(file, System.currentTimeMillis(), -1);
        if (files.getFileStatus(file).getModificationTime() == before) {
            String standing = read();
            if (standing == null) {
                throw new FileNotFoundException(file.toString());
            }
            try (OutputStream out = files.create(file, true)) {
                out.write(standing.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Lets it look as if its heartbeat had ended long ago. */
    public void age() throws IOException {
        files.setTimes(file, 0, -1);
    }

    public void delete() throws IOException {
        files.delete(file, false);
    }

    /**
     * Removes an abandoned lock. Where another run was quicker and the file is its new lock by now,
     * that goes back.
     *
     * @param aside where the file is looked at before it is deleted
     * @param standing what the abandoned lock said
     * @return whether the abandoned lock is gone by our doing
     */
    public boolean remove(Path aside, String standing) throws IOException {
        boolean moved;
        try {
            moved = files.rename(file, aside);
        } catch (FileNotFoundException e) {
            moved = false;
        }
        if (!moved) {
            return false;
        }
        String removed = read(aside);
        boolean meant = standing.equals(removed);
        if (!meant && removed != null) {
            create(removed.getBytes(StandardCharsets.UTF_8));
        }
        files.delete(aside, false);
        return meant;
    }
}
