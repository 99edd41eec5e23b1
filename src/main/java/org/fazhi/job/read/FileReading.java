package org.fazhi.job.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.fazhi.job.env.JvmCache;
import org.fazhi.job.read.FileOutcome.State;
import org.fazhi.reading.GuardedReader;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.InputFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens every file once, where Spark puts it: takes its checksum, and reads it unless what it says
 * is known already. A file that cannot be opened is set aside with the reason, one that changes
 * meanwhile waits for the next run; the run goes on.
 */
final class FileReading {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

    private FileReading() {}

    /**
     * @param known {@code path|sha256} of the files whose readings are staged
     * @param read counts the files that are done
     */
    static JavaRDD<FileOutcome> outcomes(
            JavaSparkContext spark,
            List<InputFolder.Found> files,
            ConfFiles conf,
            Set<String> known,
            int partitions,
            LongAccumulator read) {
        Broadcast<ConfFiles> settings = spark.broadcast(conf);
        Broadcast<Set<String>> staged = spark.broadcast(known);
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        return spark.parallelize(files, partitions)
                .mapPartitions(
                        found ->
                                new Partition(
                                        found,
                                        settings.value(),
                                        staged.value(),
                                        hadoop.value().value(),
                                        read));
    }

    /** The name under which a file of this content is staged. */
    static String key(String path, String sha256) {
        return path + "|" + sha256;
    }

    private record Partition(
            Iterator<InputFolder.Found> found,
            ConfFiles conf,
            Set<String> known,
            Configuration hadoop,
            LongAccumulator read)
            implements Iterator<FileOutcome> {
        @Override
        public boolean hasNext() {
            return found.hasNext();
        }

        @Override
        public FileOutcome next() {
            FileOutcome outcome = outcome(found.next());
            read.add(1);
            return outcome;
        }

        private FileOutcome outcome(InputFolder.Found file) {
            FileContent content;
            try {
                content = file.content(hadoop);
                if (!file.isStill(hadoop) || content.length() != file.length()) {
                    return changing(file);
                }
            } catch (FileNotFoundException | NoSuchFileException e) {
                return changing(file);
            } catch (IOException | IllegalArgumentException e) {
                return unreadable(file, e);
            }
            GuardedReader reader = JvmCache.reader(conf);
            String sha256 = reader.checksum(file.filePath(), content.sha256(), content.bytes());
            InputFile read = new InputFile(file.filePath(), sha256, content.length());
            if (known.contains(key(file.filePath(), sha256))) {
                return new FileOutcome(read, State.KNOWN, List.of());
            }
            return new FileOutcome(
                    read,
                    State.READ,
                    content.readings(reader, file.filePath()).stream()
                            .map(PackedReading::of)
                            .toList());
        }
    }

    private static FileOutcome changing(InputFolder.Found file) {
        LOG.warn("event=file-changing file=\"{}\" waits for the next run", file.filePath());
        return new FileOutcome(
                new InputFile(file.filePath(), null, file.length()), State.CHANGING, List.of());
    }

    private static FileOutcome unreadable(InputFolder.Found file, Exception cause) {
        LOG.warn("event=file-unreadable file=\"{}\"", file.filePath(), cause);
        return new FileOutcome(
                new InputFile(file.filePath(), null, file.length()),
                State.READ,
                List.of(PackedReading.of(UnreadableFile.reading(file.filePath(), cause))));
    }
}
