package org.fazhi.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of a run. */
final class InputFolder {
    private InputFolder() {}

    /**
     * A file that was found.
     *
     * @param filePath relative to the input, with forward slashes
     * @param uri where it is
     * @param length in bytes
     */
    record Found(String filePath, String uri, long length) implements Serializable {}

    /**
     * All files below a folder, sorted by path; hidden ones (a dot or an underscore first) are none
     * of ours.
     *
     * @throws InputException where there is no such folder, or no file in it
     */
    static List<Found> list(String input, Configuration hadoop) throws IOException {
        Path root = Paths.qualified(input, hadoop);
        FileSystem files = root.getFileSystem(hadoop);
        FileStatus status;
        try {
            status = files.getFileStatus(root);
        } catch (FileNotFoundException e) {
            throw new InputException(
                    "there is no input " + input, "give the folder of reports with --input");
        }
        List<Found> found = new ArrayList<>();
        if (status.isFile()) {
            found.add(new Found(root.getName(), status.getPath().toString(), status.getLen()));
        } else {
            walk(files, status.getPath(), "", found);
        }
        if (found.isEmpty()) {
            throw new InputException(
                    "there is no report in " + input, "put reports there or give --input");
        }
        found.sort(Comparator.comparing(Found::filePath));
        return found;
    }

    private static void walk(FileSystem files, Path folder, String prefix, List<Found> found)
            throws IOException {
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (name.startsWith(".") || name.startsWith("_")) {
                continue;
            }
            if (status.isDirectory()) {
                walk(files, status.getPath(), prefix + name + "/", found);
            } else {
                found.add(new Found(prefix + name, status.getPath().toString(), status.getLen()));
            }
        }
    }
}
