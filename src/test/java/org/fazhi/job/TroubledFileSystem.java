package org.fazhi.job;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local disk as {@code troubled:} paths, on which a test can fill the disk and let somebody
 * write to a file that is being read.
 */
public final class TroubledFileSystem extends RawLocalFileSystem {
    private static final URI ROOT = URI.create("troubled:///");
    private static final AtomicLong SPACE = new AtomicLong(Long.MAX_VALUE);
    private static volatile String changing;

    /** Makes the paths known to Hadoop. */
    static void in(Configuration hadoop) {
        hadoop.set("fs.troubled.impl", TroubledFileSystem.class.getName());
    }

    /** The path of a file or folder as this file system names it. */
    static String path(java.nio.file.Path path) {
        return "troubled://" + path.toAbsolutePath();
    }

    /** How many bytes can still be written. */
    static void space(long bytes) {
        SPACE.set(bytes);
    }

    /** The name of a file to which somebody adds a line whenever it is opened; null for none. */
    static void changes(String name) {
        changing = name;
    }

    @Override
    public URI getUri() {
        return ROOT;
    }

    @Override
    public String getScheme() {
        return ROOT.getScheme();
    }

    @Override
    public FSDataInputStream open(Path file, int bufferSize) throws IOException {
        FSDataInputStream in = super.open(file, bufferSize);
        if (file.getName().equals(changing)) {
            Files.writeString(pathToFile(file).toPath(), "\n补充。", StandardOpenOption.APPEND);
        }
        return in;
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            boolean overwrite,
            int bufferSize,
            short replication,
            long blockSize,
            Progressable progress)
            throws IOException {
        return limited(super.create(file, overwrite, bufferSize, replication, blockSize, progress));
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            FsPermission permission,
            boolean overwrite,
            int bufferSize,
            short replication,
            long blockSize,
            Progressable progress)
            throws IOException {
        return limited(
                super.create(
                        file, permission, overwrite, bufferSize, replication, blockSize, progress));
    }

    private static FSDataOutputStream limited(FSDataOutputStream out) throws IOException {
        return new FSDataOutputStream(new Limited(out), null);
    }

    private static final class Limited extends FilterOutputStream {
        Limited(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (SPACE.addAndGet(-length) < 0) {
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, length);
        }
    }
}
