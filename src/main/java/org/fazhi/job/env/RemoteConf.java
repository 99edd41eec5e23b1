package org.fazhi.job.env;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.fazhi.job.files.HadoopPaths;

/** Settings that lie on a Hadoop file system. */
final class RemoteConf {
    private final String location;
    private final FileSystem files;
    private final Path path;

    private RemoteConf(String location, FileSystem files, Path path) {
        this.location = location;
        this.files = files;
        this.path = path;
    }

    /** Looks before Spark has started, with the Hadoop settings that it was given. */
    static RemoteConf at(String location) throws IOException {
        Path path = new Path(location);
        return new RemoteConf(location, path.getFileSystem(HadoopPaths.submittedHadoop()), path);
    }

    /** The content of an archive. */
    byte[] archive() throws IOException {
        try {
            return read(path);
        } catch (FileNotFoundException e) {
            throw ConfFolder.missing(location);
        }
    }

    /** The files of a folder by relative name, and the gazetteer of {@code data/} beside it. */
    Map<String, byte[]> folder() throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        Path data = path.getParent() == null ? null : new Path(path.getParent(), "data");
        if (data != null) {
            Path gazetteer = new Path(data, ConfFolder.GAZETTEER);
            if (files.exists(gazetteer)) {
                found.put(ConfFolder.GAZETTEER, read(gazetteer));
            }
        }
        try {
            if (!files.getFileStatus(path).isDirectory()) {
                throw ConfFolder.missing(location);
            }
        } catch (FileNotFoundException e) {
            throw ConfFolder.missing(location);
        }
        collect(path, "", found);
        return found;
    }

    private void collect(Path folder, String prefix, Map<String, byte[]> found) throws IOException {
        for (FileStatus entry : files.listStatus(folder)) {
            String name = prefix + entry.getPath().getName();
            if (entry.isDirectory()) {
                collect(entry.getPath(), name + "/", found);
            } else if (ConfFolder.isSetting(name)) {
                found.put(name, read(entry.getPath()));
            }
        }
    }

    private byte[] read(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return in.readAllBytes();
        }
    }
}
