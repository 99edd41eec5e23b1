package org.fazhi.briefing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BookSlice;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;

/**
 * What the page on each district's report costs: each book alone, then with its paper, one after
 * the other on two threads, so that whatever else the machine does bears on both. Its argument:
 * districts.
 */
public final class PaperBenchmark {
    private static final int THREADS = 2;
    private static final int PROVINCES = 20;
    private static final int WARMING = 200;
    private static final double NANOS = 1e9;

    private final Briefing briefing;
    private final AtomicLong alone = new AtomicLong();
    private final AtomicLong both = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    private PaperBenchmark(Briefing briefing) {
        this.briefing = briefing;
    }

    public static void main(String[] arguments) throws Exception {
        Settings settings = ProjectFiles.settings();
        BriefingData data =
                InventedTables.of(settings, Integer.parseInt(arguments[0]), PROVINCES, 7);
        Briefing briefing = new Briefing(settings.briefing());
        List<BookSlice> slices =
                briefing.plan(data).stream()
                        .filter(plan -> plan.kind() == BookPlan.Kind.REGION)
                        .map(briefing.slicing(data))
                        .toList();
        new PaperBenchmark(briefing).measure(slices.subList(0, Math.min(WARMING, slices.size())));
        PaperBenchmark measured = new PaperBenchmark(briefing);
        double clock = measured.measure(slices);
        measured.say(slices.size(), clock);
    }

    private void say(int districts, double clock) {
        double books = alone.get() / NANOS;
        double papers = both.get() / NANOS - books;
        System.out.printf(
                Locale.ROOT,
                "%d districts: books %.1f s of the processor (%.1f ms each), their papers %.1f s more (%.1f ms,"
                        + " %.1f kB each); all written twice in %.1f s by the clock%n",
                districts,
                books,
                1000 * books / districts,
                papers,
                1000 * papers / districts,
                bytes.get() / 1000.0 / districts,
                clock);
    }

    /** Seconds by the clock. */
    private double measure(List<BookSlice> slices) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long begun = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (BookSlice slice : slices) {
            all.add(threads.submit(() -> write(slice)));
        }
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();
        return (System.nanoTime() - begun) / NANOS;
    }

    private void write(BookSlice slice) {
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        long begun = time.getCurrentThreadCpuTime();
        briefing.write(slice);
        long between = time.getCurrentThreadCpuTime();
        bytes.addAndGet(briefing.writeWithPaper(slice).get(1).bytes().length);
        alone.addAndGet(between - begun);
        both.addAndGet(time.getCurrentThreadCpuTime() - between);
    }
}
