package org.fazhi.job;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Paths as a user writes them: local, {@code hdfs:}, {@code s3a:}. */
final class Paths {
    private Paths() {}

    /** The path with its file system. A plain path is local, unless the cluster says otherwise. */
    static Path qualified(String location, Configuration hadoop) throws IOException {
        Path path = new Path(location);
        return path.getFileSystem(hadoop).makeQualified(path);
    }

    static boolean isLocal(Path qualified) {
        return "file".equals(qualified.toUri().getScheme());
    }
}
