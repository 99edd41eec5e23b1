package org.fazhi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.job.Program;
import org.fazhi.warehouse.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code runs}: the runs of a warehouse. */
@Command(
        name = "runs",
        description = "Lists the runs of a warehouse and what each changed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RunsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Places places;

    @Override
    public Integer call() throws Exception {
        Logs.below(places.output());
        List<Run> runs;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            runs = Program.runs(places.warehouse(), progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%-20s  %-10s  %6s  %6s  %7s  %7s  %9s  %11s  %-16s  %s%n",
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
                    "%-20s  %-10s  %6d  %6d  %7d  %7d  %9d  %11d  %-16s  %s%n",
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
        return Fazhi.DONE;
    }
}
