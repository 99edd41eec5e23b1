package org.fazhi.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.fazhi.job.env.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows the stages on standard error: a bar each on a terminal, a line each elsewhere. Standard
 * output stays for results.
 */
final class ConsoleProgress implements Progress, AutoCloseable {
    private final PrintStream err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private @Nullable String stage;
    private long steps;
    private long begun;

    ConsoleProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    static ConsoleProgress open() {
        return new ConsoleProgress(System.err, System.console() != null);
    }

    @Override
    public synchronized void begin(String name, long of) {
        close();
        stage = name;
        steps = of;
        begun = System.nanoTime();
        if (terminal) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(String.format("%-22s", name))
                            .setInitialMax(of == 0 ? 1 : of)
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUpdateIntervalMillis(200)
                            .setConsumer(new ConsoleProgressBarConsumer(err))
                            .build();
        }
    }

    @Override
    public synchronized void reached(long count) {
        if (bar != null) {
            bar.stepTo(count);
        }
    }

    @Override
    public synchronized void end() {
        if (stage == null) {
            return;
        }
        if (bar != null) {
            bar.stepTo(bar.getMax());
        } else {
            double seconds = (System.nanoTime() - begun) / 1e9;
            err.println(
                    String.format(
                            Locale.ROOT,
                            "%-22s %6.1f s%s",
                            stage,
                            seconds,
                            steps == 0 ? "" : "  (" + steps + ")"));
        }
        stage = null;
        close();
    }

    @Override
    public synchronized void note(String line) {
        err.println("note: " + line);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
