package org.fazhi.job;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Paths as a user writes them: local, {@code hdfs:}, {@code s3a:}. */
final class Paths {
    private static final String SPARK_HADOOP = "spark.hadoop.";

    private Paths() {}

    /** The path with its file system. A plain path is local, unless the cluster says otherwise. */
    static Path qualified(String location, Configuration hadoop) throws IOException {
        Path path = new Path(location);
        return path.getFileSystem(hadoop).makeQualified(path);
    }

    /** Hadoop's settings as {@code spark-submit} was given them, before Spark has started. */
    static Configuration submittedHadoop() {
        Configuration hadoop = new Configuration();
        System.getProperties()
                .forEach(
                        (key, value) -> {
                            if (key.toString().startsWith(SPARK_HADOOP)) {
                                hadoop.set(
                                        key.toString().substring(SPARK_HADOOP.length()),
                                        value.toString());
                            }
                        });
        return hadoop;
    }

    static boolean isLocal(Path qualified) {
        return "file".equals(qualified.toUri().getScheme());
    }
}
