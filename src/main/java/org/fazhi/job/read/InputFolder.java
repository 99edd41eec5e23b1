package org.fazhi.job.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.job.env.InputException;
import org.fazhi.job.env.Submission;
import org.fazhi.job.files.HadoopPaths;
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
     * @param uri where it is
     * @param length in bytes
     * @param changed when it was changed last, in milliseconds; negative for a link that leads
     *     nowhere
     */
    public record Found(String filePath, String uri, long length, long changed)
            implements Serializable {
        static Found of(String filePath, FileStatus status) {
            return new Found(
                    filePath,
                    status.getPath().toString(),
                    status.getLen(),
                    status.getModificationTime());
        }

        /** Whether the file is as it was when it was found. */
        boolean isStill(FileStatus status) {
            return status.getLen() == length && status.getModificationTime() == changed;
        }

        boolean leadsNowhere() {
            return changed < 0;
        }
    }

    /**
     * All files below a folder, sorted by path; hidden ones (a dot or an underscore first) and
     * unfinished ones are none of ours, which the log says. A link that leads nowhere is among
     * them, to be set aside.
     *
     * @throws InputException where there is no such folder, or no file in it
     */
    public static List<Found> list(String input, Configuration hadoop) throws IOException {
        Path root = HadoopPaths.qualified(input, hadoop);
        FileSystem files = root.getFileSystem(hadoop);
        FileStatus status;
        try {
            status = files.getFileStatus(root);
        } catch (FileNotFoundException e) {
            throw missing(input);
        }
        List<Found> found = new ArrayList<>();
        if (status.isFile()) {
            found.add(Found.of(root.getName(), status));
        } else {
            walk(files, status.getPath(), "", found);
        }
        if (found.isEmpty()) {
            throw empty(input);
        }
        found.sort(Comparator.comparing(Found::filePath));
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
        java.nio.file.Path path = java.nio.file.Path.of(input);
        if (!Files.exists(path)) {
            throw missing(input);
        }
        try (Stream<java.nio.file.Path> files =
                Files.walk(path, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            if (files.noneMatch(Files::isRegularFile)) {
                throw empty(input);
            }
        } catch (java.io.UncheckedIOException e) {
            throw new InputException(
                    "the input " + input + " cannot be opened: " + e.getCause().getMessage(),
                    "make it readable");
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

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    private static boolean unfinished(String name) {
        return UNFINISHED.stream().anyMatch(name::endsWith);
    }

    /** Links that lead nowhere: Hadoop passes over them, a person would miss the report. */
    private static void danglingLinks(Path folder, String prefix, List<Found> found)
            throws IOException {
        if (!HadoopPaths.isLocal(folder)) {
            return;
        }
        try (Stream<java.nio.file.Path> entries =
                Files.list(java.nio.file.Path.of(folder.toUri().getPath()))) {
            entries.filter(entry -> Files.isSymbolicLink(entry) && !Files.exists(entry))
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !hidden(name) && !unfinished(name))
                    .forEach(
                            name ->
                                    found.add(
                                            new Found(
                                                    prefix + name,
                                                    new Path(folder, name).toString(),
                                                    0,
                                                    -1)));
        }
    }

    private static void walk(FileSystem files, Path folder, String prefix, List<Found> found)
            throws IOException {
        danglingLinks(folder, prefix, found);
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (hidden(name)) {
                LOG.info("{}{} is left out: its name begins as hidden ones do", prefix, name);
            } else if (unfinished(name)) {
                LOG.info("{}{} waits: its name ends as those of unfinished ones do", prefix, name);
            } else if (status.isDirectory()) {
                walk(files, status.getPath(), prefix + name + "/", found);
            } else {
                found.add(Found.of(prefix + name, status));
            }
        }
    }
}
