package org.fazhi.job.publish;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BookSlice;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.briefing.data.LedgerRow;
import org.fazhi.job.env.JvmCache;
import org.fazhi.settings.conf.ConfFiles;

/**
 * Writes the books of a year to the output's staging place: those of provinces and regions where
 * Spark puts them, each with its own part of the data; that of all reports on the driver meanwhile.
 */
public final class BookWriting {
    private static final int REGIONS_A_BATCH = 16;

    private final JavaSparkContext spark;
    private final ConfFiles conf;
    private final OutputFolder output;

    /**
     * @param conf the files of every layer of the settings
     */
    public BookWriting(JavaSparkContext spark, ConfFiles conf, OutputFolder output) {
        this.spark = spark;
        this.conf = conf;
        this.output = output;
    }

    /** What every batch needs. */
    private record Common(
            Broadcast<ConfFiles> conf, Broadcast<SerializableConfiguration> hadoop, String staging)
            implements Serializable {}

    /** Writes the books, each with the file of its places, and gives what was due. */
    List<BookPlan> write(BriefingData data) throws IOException {
        Briefing briefing = JvmCache.briefing(conf);
        List<BookPlan> plans = briefing.plan(data);
        Function<BookPlan, BookSlice> slicing = briefing.slicing(data);
        List<BookPlan> smaller =
                plans.stream().filter(plan -> plan.kind() != BookPlan.Kind.ALL).toList();
        // A thread of its own inherits the class loader of spark-submit; a pool's would not.
        CompletableFuture<Void> elsewhere =
                CompletableFuture.runAsync(
                        () -> elsewhere(smaller, slicing),
                        work -> new Thread(work, "books").start());
        try {
            for (BookPlan plan : plans) {
                if (plan.kind() == BookPlan.Kind.ALL) {
                    for (Book book : files(briefing, slicing.apply(plan))) {
                        output.write(book.relativePath(), book.bytes());
                    }
                }
            }
        } finally {
            // Nobody writes any more when this returns or fails.
            elsewhere.handle((done, failure) -> done).join();
        }
        try {
            elsewhere.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
        return plans;
    }

    /** The ledger of a year, to be filled in. */
    List<LedgerRow> ledger(BriefingData data) {
        return JvmCache.briefing(conf).ledger(data);
    }

    private void elsewhere(List<BookPlan> plans, Function<BookPlan, BookSlice> slicing) {
        Common common =
                new Common(
                        spark.broadcast(conf),
                        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())),
                        output.staging());
        try (BoundedJobQueue<ArrayList<BookSlice>> queue =
                new BoundedJobQueue<>(spark, slices -> write(slices, common))) {
            for (List<BookPlan> batch : batches(plans)) {
                ArrayList<BookSlice> slices = new ArrayList<>();
                batch.forEach(plan -> slices.add(slicing.apply(plan)));
                queue.send(slices);
            }
            queue.await();
        }
    }

    /** The books of many regions first, each alone: they take longest. */
    private static List<List<BookPlan>> batches(List<BookPlan> plans) {
        List<List<BookPlan>> batches = new ArrayList<>();
        List<BookPlan> regions = new ArrayList<>();
        for (BookPlan plan : plans) {
            if (plan.kind() == BookPlan.Kind.REGION) {
                regions.add(plan);
            } else {
                batches.add(List.of(plan));
            }
        }
        for (int i = 0; i < regions.size(); i += REGIONS_A_BATCH) {
            batches.add(regions.subList(i, Math.min(regions.size(), i + REGIONS_A_BATCH)));
        }
        return batches;
    }

    private static void write(List<BookSlice> slices, Common common) throws IOException {
        Briefing briefing = JvmCache.briefing(common.conf().value());
        Configuration hadoop = common.hadoop().value().value();
        for (BookSlice slice : slices) {
            for (Book file : files(briefing, slice)) {
                OutputFolder.write(common.staging(), file.relativePath(), file.bytes(), hadoop);
            }
        }
    }

    private static List<Book> files(Briefing briefing, BookSlice slice) {
        List<Book> files = new ArrayList<>(briefing.writeWithPaper(slice));
        files.add(BookPlaces.of(slice.plan(), files.get(0)));
        files.addAll(briefing.chartImages(slice));
        return files;
    }
}
