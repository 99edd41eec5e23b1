package org.fazhi.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fazhi.job.env.SourceList;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.Program;
import org.fazhi.job.run.RunOptions;
import org.fazhi.settings.briefing.papers.PaperSettings;
import org.fazhi.settings.conf.ConfFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: everything. */
@Command(
        name = "run",
        description = "Reads new and changed reports, updates the tables, writes the briefings.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class RunCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;
    @Mixin private InputPlace input;

    @Option(names = "--full", description = "reads every report again")
    private boolean full;

    @Option(names = "--prune", description = "drops reports whose files are gone")
    private boolean prune;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "writes the briefings of this year alone")
    private @Nullable Integer year;

    @Option(
            names = "--max-quarantined",
            paramLabel = "PERCENT",
            description =
                    "refuses a run where more of the documents cannot be used; default: as"
                            + " in settings.yaml")
    private @Nullable Double maxQuarantined;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description =
                    "what is known of the files (CSV or JSON Lines: path or text, url, title,"
                            + " published, publisher, place, code, unit, year)")
    private @Nullable String sources;

    @Option(names = "--no-word", description = "writes workbooks alone, no Word documents")
    private boolean withoutWord;

    @Override
    public Integer call() throws Exception {
        if (maxQuarantined != null && !(maxQuarantined >= 0 && maxQuarantined <= 100)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--max-quarantined is a percentage from 0 to 100, not " + maxQuarantined);
        }
        if (year != null && year < 1) {
            throw new ParameterException(spec.commandLine(), "--year is a year, not " + year);
        }
        Program.requireWritable(places.output(), places.warehouse());
        Program.requireApart(input.input(), places.output(), places.warehouse());
        Logs.below(places.output());
        RunOptions options =
                new RunOptions(
                        input.input(),
                        places.warehouse(),
                        places.output(),
                        full,
                        prune,
                        year,
                        maxQuarantined,
                        sources);
        ConfFiles conf = SourceList.with(input.settings(), sources);
        conf = withoutWord ? PaperSettings.leftOut(conf) : conf;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            RunSummary summary = Program.run(conf, options, progress);
            progress.close();
            print(summary, spec.commandLine().getOut());
        }
        return Commands.DONE;
    }

    private static void print(RunSummary summary, PrintWriter out) {
        SummaryText.lines(summary).forEach(out::println);
        out.flush();
    }
}
