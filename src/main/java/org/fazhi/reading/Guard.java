package org.fazhi.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets work be done within a time, whatever happens in it: one file that no test foresaw must not
 * end a run over a hundred thousand. The work is done on a thread of its own; one that does not
 * come back is interrupted and left behind. It holds up nothing, being a daemon, and ends at the
 * latest with the stage it is in.
 *
 * <p>What is counted is the processor's time, so that a busy machine sets aside no file that an
 * idle one reads.
 */
final class Guard {
    /**
     * A thread that does nothing, waiting for what never comes, is given up after as many limits.
     */
    private static final int PATIENCE = 20;

    private Guard() {}

    /**
     * Waits for the work.
     *
     * @param course where the work notes how far it is
     * @throws GivenUpException where it failed or took too long
     * @throws CancellationException where the waiting thread was interrupted, because a run ends
     */
    static <T> T call(Duration limit, Course course, Supplier<T> work) throws GivenUpException {
        FutureTask<T> reading = new FutureTask<>(work::get);
        Thread thread = new Thread(reading, "report-reader");
        thread.setDaemon(true);
        thread.start();
        try {
            return await(reading, thread, limit);
        } catch (TimeoutException e) {
            throw new GivenUpException(
                    "读取超过 "
                            + limit.toSeconds()
                            + " 秒，已放弃（阶段："
                            + course.stage().label()
                            + "）；请拆分或另存为文本后提供，或调大 reading.yaml 的 seconds",
                    e);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            throw new GivenUpException(reason(cause, course.stage()), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a file was being read");
        } finally {
            reading.cancel(true);
        }
    }

    private static <T> T await(FutureTask<T> reading, Thread thread, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        Duration waited = Duration.ZERO;
        Duration left = limit;
        while (true) {
            try {
                return reading.get(left.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                waited = waited.plus(left);
                // No thread works for longer than others wait for it.
                left = limit.minus(worked(thread, waited));
                if (left.compareTo(Duration.ZERO) <= 0
                        || waited.compareTo(limit.multipliedBy(PATIENCE)) >= 0) {
                    throw e;
                }
            }
        }
    }

    /** The processor's time of a thread; where it is not known, the time that was waited. */
    private static Duration worked(Thread thread, Duration waited) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos =
                threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.getId()) : -1;
        return nanos < 0 ? waited : Duration.ofNanos(nanos);
    }

    /**
     * Why reading failed.
     *
     * @throws VirtualMachineError where it is the Java machine itself that fails
     */
    private static String reason(Throwable problem, Stage stage) {
        if (problem instanceof OutOfMemoryError) {
            return "读取所需内存过大，已放弃（阶段：" + stage.label() + "）；请拆分或另存为文本后提供";
        }
        if (problem instanceof VirtualMachineError fatal
                && !(problem instanceof StackOverflowError)) {
            throw fatal;
        }
        return "读取时出错（阶段："
                + stage.label()
                + "，"
                + problem.getClass().getSimpleName()
                + "）；请把该文件交给维护人员";
    }
}
