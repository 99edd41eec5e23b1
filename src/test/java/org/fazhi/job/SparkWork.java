package org.fazhi.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;

/** Which packages' work Spark really does from now on: its stages name the lines that asked. */
final class SparkWork extends SparkListener implements AutoCloseable {
    private static final Pattern SOURCE = Pattern.compile(" at (\\w+\\.java):\\d+");

    private final SparkContext spark;
    private final Set<String> sources = new TreeSet<>();

    private SparkWork(SparkContext spark) {
        this.spark = spark;
    }

    static SparkWork of(SparkContext spark) {
        SparkWork work = new SparkWork(spark);
        spark.addSparkListener(work);
        return work;
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
        Matcher source = SOURCE.matcher(stage.stageInfo().name());
        if (source.find()) {
            sources.add(source.group(1));
        }
    }

    /** The sources below a package, such as {@code topics}, that had work done. */
    Set<String> of(String folder) throws Exception {
        spark.listenerBus().waitUntilEmpty();
        Path place = Path.of("src/main/java/org/fazhi", folder);
        synchronized (this) {
            Set<String> own = new TreeSet<>(sources);
            own.removeIf(source -> !Files.exists(place.resolve(source)));
            return own;
        }
    }

    @Override
    public void close() {
        spark.removeSparkListener(this);
    }
}
