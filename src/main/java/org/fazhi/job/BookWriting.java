package org.fazhi.job;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.fazhi.briefing.Book;
import org.fazhi.briefing.BookPlan;
import org.fazhi.briefing.Briefing;
import org.fazhi.briefing.BriefingData;
import org.fazhi.settings.ConfFiles;
import org.fazhi.settings.Settings;

/**
 * Writes the books of a year to the output's staging place: those of provinces and regions where
 * Spark puts them, each with its own part of the data; that of all reports on the driver meanwhile.
 */
final class BookWriting {
    private static final int BOOKS_A_TASK = 8;

    private final JavaSparkContext spark;
    private final Settings settings;
    private final OutputFolder output;

    BookWriting(JavaSparkContext spark, Settings settings, OutputFolder output) {
        this.spark = spark;
        this.settings = settings;
        this.output = output;
    }

    /** A book that is due, and what it is made of. */
    private record Order(BookPlan plan, BriefingData data) implements Serializable {}

    void write(BriefingData data) throws IOException {
        Briefing briefing = new Briefing(settings);
        List<BookPlan> plans = briefing.plan(data);
        List<BookPlan> smaller =
                plans.stream().filter(plan -> plan.kind() != BookPlan.Kind.ALL).toList();
        List<BriefingData> slices = briefing.slices(smaller, data);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < smaller.size(); i++) {
            orders.add(new Order(smaller.get(i), slices.get(i)));
        }
        JavaFutureAction<Void> elsewhere = elsewhere(orders);
        for (BookPlan plan : plans) {
            if (plan.kind() == BookPlan.Kind.ALL) {
                Book book = briefing.write(plan, data);
                output.write(book.relativePath(), book.bytes());
                for (Book picture : briefing.pictures(plan, data)) {
                    output.write(picture.relativePath(), picture.bytes());
                }
            }
        }
        try {
            elsewhere.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private JavaFutureAction<Void> elsewhere(List<Order> orders) {
        Broadcast<ConfFiles> conf = spark.broadcast(settings.files());
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        String staging = output.staging();
        int tasks =
                Math.max(
                        1,
                        Math.max(
                                Math.min(orders.size(), spark.defaultParallelism()),
                                orders.size() / BOOKS_A_TASK));
        return spark.parallelize(orders, tasks)
                .foreachPartitionAsync(
                        due -> {
                            Briefing briefing = Catalogues.briefing(conf.value());
                            while (due.hasNext()) {
                                write(due.next(), briefing, staging, hadoop.value().value());
                            }
                        });
    }

    private static void write(Order order, Briefing briefing, String staging, Configuration hadoop)
            throws IOException {
        List<Book> files = new ArrayList<>();
        files.add(briefing.write(order.plan(), order.data()));
        files.addAll(briefing.pictures(order.plan(), order.data()));
        for (Book file : files) {
            OutputFolder.write(staging, file.relativePath(), file.bytes(), hadoop);
        }
    }
}
