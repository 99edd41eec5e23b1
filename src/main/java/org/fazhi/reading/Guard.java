package org.fazhi.reading;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets work be done within a time, whatever happens in it: one file that no test foresaw must not
 * end a run over a hundred thousand. The work is done on another thread, which serves the next
 * files too; one that does not come back is interrupted and left behind, and another takes its
 * place. It holds up nothing, being a daemon, and ends at the latest with the stage it is in.
 */
final class Guard {
    private static final ExecutorService READERS =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "report-reader");
                        thread.setDaemon(true);
                        // That of the first task would outlive it.
                        thread.setContextClassLoader(Guard.class.getClassLoader());
                        return thread;
                    });

    private Guard() {}

    /**
     * Waits for the work.
     *
     * @param course where the work notes how far it is
     * @throws GivenUpException where it failed or took too long
     * @throws CancellationException where the waiting thread was interrupted, because a run ends
     */
    static <T> T call(Duration limit, Course course, Supplier<T> work) throws GivenUpException {
        Future<T> reading = READERS.submit(work::get);
        try {
            return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new GivenUpException(
                    "读取超过 "
                            + limit.toSeconds()
                            + " 秒，已放弃（阶段："
                            + course.stage().label()
                            + "）；请拆分或另存为文本后提供，或调大 settings.yaml 的 reading.seconds",
                    e);
        } catch (ExecutionException e) {
            throw new GivenUpException(reason(e.getCause(), course.stage()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a file was being read");
        } finally {
            reading.cancel(true);
        }
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
