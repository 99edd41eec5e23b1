package org.fazhi.job.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.job.env.Submission;
import org.fazhi.job.files.HadoopPaths;
import org.fazhi.job.files.InputException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the files of a run. */
public final class InputFolder {
    private static final Logger LOG = LoggerFactory.getLogger(InputFolder.class);

    /**
     * What a file is called until it is whole: by {@code hdfs dfs -put}, and by Flume and others.
     */
    private static final List<String> UNFINISHED = List.of("._COPYING_", ".tmp");

    private InputFolder() {}

    /**
     * A file that was found.
     *
     * @param filePath relative to the input, with forward slashes
     * @param uri where it is; of a local file in the form of {@link java.nio.file.Path#toUri},
     *     which tells every name
     * @param length in bytes
     * @param changed when it was changed last, in milliseconds
     * @param fault why it is no file that can be opened, with the cure; else null
     */
    public record Found(
            String filePath, String uri, long length, long changed, @Nullable String fault)
            implements Serializable {
        public Found(String filePath, String uri, long length, long changed) {
            this(filePath, uri, length, changed, null);
        }

        static Found of(String filePath, FileStatus status) {
            return new Found(
                    filePath,
                    status.getPath().toString(),
                    status.getLen(),
                    status.getModificationTime());
        }

        /** What is called as a file is, and is none. */
        static Found faulty(String filePath, String uri, String fault) {
            return new Found(filePath, uri, 0, 0, fault);
        }

        /**
         * All that it holds.
         *
         * @throws IOException where it cannot be opened
         */
        public FileContent content(Configuration hadoop) throws IOException {
            if (fault != null) {
                throw new IOException(fault);
            }
            try (InputStream in = open(hadoop)) {
                return FileContent.of(in);
            }
        }

        private InputStream open(Configuration hadoop) throws IOException {
            if (isLocal()) {
                return Files.newInputStream(local());
            }
            Path path = new Path(uri);
            return path.getFileSystem(hadoop).open(path);
        }

        /** Whether the file is as it was when it was found. */
        boolean isStill(Configuration hadoop) throws IOException {
            if (isLocal()) {
                return Files.size(local()) == length
                        && Files.getLastModifiedTime(local()).toMillis() == changed;
            }
            Path path = new Path(uri);
            FileStatus status = path.getFileSystem(hadoop).getFileStatus(path);
            return status.getLen() == length && status.getModificationTime() == changed;
        }

        private boolean isLocal() {
            return uri.startsWith("file:");
        }

        private java.nio.file.Path local() {
            return java.nio.file.Path.of(URI.create(uri));
        }
    }

    /**
     * All files below a folder, sorted by path; hidden ones (a dot or an underscore first) and
     * unfinished ones are none of ours, which is said. What cannot be opened, such as a link that
     * leads nowhere, is among them, to be set aside.
     *
     * @throws InputException where there is no such folder, or no file in it
     */
    public static List<Found> list(String input, Configuration hadoop) throws IOException {
        return list(input, hadoop, passedOver -> {});
    }

    /**
     * The same.
     *
     * @param passedOver is told of each file and folder that is none of ours, and why
     */
    public static List<Found> list(String input, Configuration hadoop, Consumer<String> passedOver)
            throws IOException {
        Path root = HadoopPaths.qualified(input, hadoop);
        List<Found> found;
        try {
            found =
                    HadoopPaths.isLocal(root)
                            ? LocalFolder.list(
                                    java.nio.file.Path.of(root.toUri().getPath()), passedOver)
                            : remote(root, hadoop, passedOver);
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw missing(input);
        }
        if (found.isEmpty()) {
            throw empty(input);
        }
        return found.stream().sorted(Comparator.comparing(Found::filePath)).toList();
    }

    private static List<Found> remote(Path root, Configuration hadoop, Consumer<String> passedOver)
            throws IOException {
        FileSystem files = root.getFileSystem(hadoop);
        FileStatus status = files.getFileStatus(root);
        List<Found> found = new ArrayList<>();
        if (status.isFile()) {
            found.add(Found.of(root.getName(), status));
        } else {
            walk(files, status.getPath(), "", found, passedOver);
        }
        return found;
    }

    /**
     * Refuses a local folder that is missing or empty before anything is started or written. Paths
     * of a cluster are looked at when Spark knows them.
     */
    public static void requireLocal(String input) throws IOException {
        if (Submission.submitted() || input.matches("[a-z0-9]+:.*")) {
            return;
        }
        try {
            if (LocalFolder.list(java.nio.file.Path.of(input), passedOver -> {}).isEmpty()) {
                throw empty(input);
            }
        } catch (NoSuchFileException e) {
            throw missing(input);
        }
    }

    private static InputException missing(String input) {
        return new InputException(
                "there is no input " + input, "give the folder of reports with --input");
    }

    private static InputException empty(String input) {
        return new InputException(
                "there is no report in " + input, "put reports there or give --input");
    }

    /** Whether a name is that of a file or folder to be read; else it is said why it is not. */
    static boolean counts(String prefix, String name, Consumer<String> passedOver) {
        String why =
                name.startsWith(".") || name.startsWith("_")
                        ? " is passed over: its name begins as hidden ones do"
                        : UNFINISHED.stream().anyMatch(name::endsWith)
                                ? " waits: its name ends as those of unfinished ones do"
                                : null;
        if (why != null) {
            LOG.info("{}{}{}", prefix, name, why);
            passedOver.accept(prefix + name + why);
        }
        return why == null;
    }

    private static void walk(
            FileSystem files,
            Path folder,
            String prefix,
            List<Found> found,
            Consumer<String> passedOver)
            throws IOException {
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (counts(prefix, name, passedOver)) {
                if (status.isDirectory()) {
                    walk(files, status.getPath(), prefix + name + "/", found, passedOver);
                } else {
                    found.add(Found.of(prefix + name, status));
                }
            }
        }
    }
}
