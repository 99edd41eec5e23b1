package org.fazhi.compare.copies;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.LocalSpark;
import org.fazhi.ProjectFiles;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.invented.CopyingReports;
import org.fazhi.reading.Reading;

/**
 * How long it takes to find copied passages among reports that are held already: a line for each
 * number of reports, half of them of the year before. The aim is 10,000 within three minutes on two
 * cores, and a time that grows as their number does.
 */
public final class CopiedPassagesBenchmark {
    private static final int PARAGRAPHS = 48;
    private static final int YEARS = 2;

    private CopiedPassagesBenchmark() {}

    /**
     * @param arguments numbers of reports; 2500, 5000 and 10000 without
     */
    public static void main(String[] arguments) {
        List<Integer> sizes =
                arguments.length == 0
                        ? List.of(2500, 5000, 10_000)
                        : Stream.of(arguments).map(Integer::valueOf).toList();
        measure(500);
        System.out.println("reports characters passages seconds processor_seconds");
        sizes.forEach(size -> System.out.println(measure(size)));
    }

    private static String measure(int size) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        List<CopyingReports.Report> reports =
                CopyingReports.of(size / YEARS, YEARS, PARAGRAPHS, size);
        List<RosterEntry> roster = CopyingReports.roster(reports);
        long characters =
                reports.stream().mapToLong(each -> each.reading().document().characters()).sum();
        JavaRDD<Reading> readings =
                spark.parallelize(
                                reports.stream().map(CopyingReports.Report::reading).toList(),
                                1 + size / 500)
                        .persist(StorageLevel.MEMORY_AND_DISK());
        readings.rdd().localCheckpoint(); // else each task would bring its reports along
        readings.count();
        long before = processor();
        long start = System.nanoTime();
        long passages =
                new CopiedPassages(
 ProjectFiles.settings().analysis().comparison().passages()).find(spark, roster, readings).count();
        double seconds = (System.nanoTime() - start) / 1e9;
        double worked = (processor() - before) / 1e9;
        spark.getPersistentRDDs().values().forEach(JavaRDD::unpersist);
        return String.format(
                Locale.ROOT, "%d %d %d %.1f %.1f", size, characters, passages, seconds, worked);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
