package org.fazhi.job.files;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Paths as a user writes them: local, {@code hdfs:}, {@code s3a:}. */
public final class HadoopPaths {
    private static final String SPARK_HADOOP = "spark.hadoop.";

    private HadoopPaths() {}

    /** The path with its file system. A plain path is local, unless the cluster says otherwise. */
    public static Path qualified(String location, Configuration hadoop) throws IOException {
        Path path = path(location);
        return path.getFileSystem(hadoop).makeQualified(path);
    }

    /** Hadoop takes what stands before a colon for a scheme; it may be a local name with one. */
    private static Path path(String location) {
        try {
            return new Path(location);
        } catch (IllegalArgumentException e) {
            java.nio.file.Path local = java.nio.file.Path.of(location).toAbsolutePath();
            if (!Files.exists(local)) {
                throw new InputException(
                        location + " is no path: " + e.getMessage(), "write it in full");
            }
            return new Path(local.toString());
        }
    }

    /** Hadoop's settings as {@code spark-submit} was given them, before Spark has started. */
    public static Configuration submittedHadoop() {
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

    public static boolean isLocal(Path qualified) {
        return "file".equals(qualified.toUri().getScheme());
    }
}
