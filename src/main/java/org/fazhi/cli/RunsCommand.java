package org.fazhi.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fazhi.job.history.RunDifference;
import org.fazhi.job.run.Program;
import org.fazhi.warehouse.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code runs}: the runs of a warehouse. */
@Command(
        name = "runs",
        description = "Lists the runs of a warehouse and what each changed.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class RunsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "ID",
            description = "shows what is different between two runs, and why")
    private @Nullable List<String> diff;

    @Override
    public Integer call() throws Exception {
        Logs.below(places.output());
        return diff == null ? list() : compare(diff);
    }

    private int compare(List<String> runs) throws Exception {
        RunDifference difference;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            difference = Program.difference(places.warehouse(), runs.get(0), runs.get(1), progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        difference.added().forEach(path -> out.println("added    " + path));
        difference.changed().forEach(path -> out.println("changed  " + path));
        difference.gone().forEach(path -> out.println("gone     " + path));
        for (RunDifference.Change change : difference.figures()) {
            out.printf(
                    "figure   %d %s %s (%s): %s -> %s, because of the %s%n",
                    change.year(),
                    change.region(),
                    change.indicator(),
                    change.basis().name().toLowerCase(Locale.ROOT),
                    plain(change.before()),
                    plain(change.after()),
                    change.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        out.flush();
        return Commands.DONE;
    }

    private static String plain(@Nullable Double value) {
        return value == null
                ? "none"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private int list() throws Exception {
        List<Run> runs;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            runs = Program.runs(places.warehouse(), progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%-20s  %-10s  %6s  %6s  %7s  %7s  %9s  %11s  %-33s  %s%n",
                "run",
                "status",
                "files",
                "added",
                "changed",
                "removed",
                "unchanged",
                "quarantined",
                "settings",
                "version");
        for (Run run : runs) {
            out.printf(
                    "%-20s  %-10s  %6d  %6d  %7d  %7d  %9d  %11d  %-33s  %s%n",
                    run.runId(),
                    run.status(),
                    run.files(),
                    run.added(),
                    run.changed(),
                    run.removed(),
                    run.unchanged(),
                    run.quarantined(),
                    run.settingsHash(),
                    run.version());
        }
        out.flush();
        return Commands.DONE;
    }
}
