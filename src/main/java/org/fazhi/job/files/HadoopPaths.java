package org.fazhi.job.files;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Paths as a user writes them: local, {@code hdfs:}, {@code s3a:}. */
public final class HadoopPaths {
    private static final String SPARK_HADOOP = "spark.hadoop.";

    private HadoopPaths() {}

    /** The path with its file system. A plain path is local, unless the cluster says otherwise. */
    public static Path qualified(String location, Configuration hadoop) throws IOException {
        Path path = new Path(location);
        return path.getFileSystem(hadoop).makeQualified(path);
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
