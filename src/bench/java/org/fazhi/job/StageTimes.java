package org.fazhi.job;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.job.env.Progress;

/** Prints each stage with its seconds by the clock and of the processor, and the heap's peak. */
final class StageTimes implements Progress, AutoCloseable {
    private final Map<String, Double> processorSeconds = new LinkedHashMap<>();
    private final long begun = System.nanoTime();
    private final long worked = processor();
    private String stage;
    private long since;
    private long processorSince;

    StageTimes() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    @Override
    public void begin(String name, long steps) {
        stage = name;
        since = System.nanoTime();
        processorSince = processor();
    }

    @Override
    public void reached(long steps) {}

    @Override
    public void end() {
        print(stage, since, processorSince);
    }

    @Override
    public void close() {
        print("all", begun, worked);
    }

    /** Processor seconds a stage, in their order, {@code all} last. */
    Map<String, Double> processorSeconds() {
        return Collections.unmodifiableMap(processorSeconds);
    }

    private void print(String name, long from, long processorFrom) {
        double processor = (processor() - processorFrom) / 1e9;
        processorSeconds.merge(name, processor, Double::sum);
        System.out.printf(
                Locale.ROOT,
                "  %-28s %7.1f s %7.1f s of processor, heap peak %5d MB%n",
                name,
                (System.nanoTime() - from) / 1e9,
                processor,
                pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
