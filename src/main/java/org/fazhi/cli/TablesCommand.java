package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.job.run.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tables}: the tables as CSV. */
@Command(
        name = "tables",
        description = "Exports the tables as CSV, and a dictionary of them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TablesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Option(names = "--run", paramLabel = "ID", description = "those of an earlier run")
    private @Nullable String run;

    @Override
    public Integer call() throws Exception {
        Logs.below(places.output());
        String folder;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            folder = Program.tables(places.warehouse(), places.output(), run, progress);
        }
        spec.commandLine().getOut().println(folder);
        return Fazhi.DONE;
    }
}
