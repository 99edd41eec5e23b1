package org.fazhi.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fazhi.job.env.ConfFolder;
import org.fazhi.job.run.Program;
import org.fazhi.job.run.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trace}: where a figure or a finding comes from. */
@Command(
        name = "trace",
        description = "Shows where an observation or a finding comes from.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TraceCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Parameters(paramLabel = "ID", description = "an observation_id or finding_id")
    private String id;

    @Option(
            names = "--conf",
            paramLabel = "DIR",
            description = "the settings; default: conf/ of the project, else those in the jar")
    private String conf;

    @Override
    public Integer call() throws Exception {
        Logs.below(places.output());
        Trace trace;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            trace =
                    Program.trace(
                            ConfFolder.open(conf != null ? conf : InputPlace.home("conf")),
                            places.warehouse(),
                            places.output(),
                            id,
                            progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        TraceText.lines(trace).forEach(out::println);
        out.flush();
        return Fazhi.DONE;
    }
}
