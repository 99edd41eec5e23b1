package org.fazhi.briefing;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BookSlice;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;

/**
 * What the page on each district's report costs: the books of so many districts on two threads,
 * alone and with their papers, beside each other in one run. Its argument: districts.
 */
public final class PaperBenchmark {
    private static final int THREADS = 2;
    private static final int PROVINCES = 20;
    private static final int WARMING = 60;
    private static final double NANOS = 1e9;

    private PaperBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = ProjectFiles.settings();
        BriefingData data =
                InventedTables.of(settings, Integer.parseInt(arguments[0]), PROVINCES, 7);
        Briefing briefing = new Briefing(settings.briefing());
        List<BookPlan> plans =
                briefing.plan(data).stream()
                        .filter(plan -> plan.kind() == BookPlan.Kind.REGION)
                        .toList();
        Function<BookPlan, BookSlice> slicing = briefing.slicing(data);
        List<BookSlice> slices = plans.stream().map(slicing).toList();
        Function<BookSlice, List<Book>> alone = slice -> List.of(briefing.write(slice));
        measure(slices.subList(0, WARMING), briefing::writeWithPaper);
        Measured books = measure(slices, alone);
        Measured both = measure(slices, briefing::writeWithPaper);
        Measured again = measure(slices, alone);
        say("books", slices.size(), books);
        say("books and papers", slices.size(), both);
        say("books again", slices.size(), again);
        say(
                "papers",
                slices.size(),
                new Measured(
                        both.clock() - (books.clock() + again.clock()) / 2,
                        both.processor() - (books.processor() + again.processor()) / 2,
                        both.bytes() - books.bytes()));
    }

    private record Measured(double clock, double processor, long bytes) {}

    private static void say(String what, int districts, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "%-17s %d districts: %.1f s by the clock, %.1f s of the processor, %.1f kB each%n",
                what,
                districts,
                measured.clock(),
                measured.processor(),
                measured.bytes() / 1000.0 / districts);
    }

    private static Measured measure(List<BookSlice> slices, Function<BookSlice, List<Book>> write)
            throws Exception {
        AtomicLong bytes = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long begun = System.nanoTime();
        long used = processor();
        List<Future<?>> all =
                slices.stream()
                        .<Future<?>>map(
                                slice ->
                                        threads.submit(
                                                () ->
                                                        write.apply(slice)
                                                                .forEach(
                                                                        book ->
                                                                                bytes.addAndGet(
                                                                                        book.bytes()
                                                                                                .length))))
                        .collect(Collectors.toList());
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();
        return new Measured(
                (System.nanoTime() - begun) / NANOS, (processor() - used) / NANOS, bytes.get());
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
