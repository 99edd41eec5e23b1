package org.fazhi.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fazhi.job.run.CellSample;
import org.fazhi.job.run.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit-sample}: cells of a book at random, for people to judge. */
@Command(
        name = "audit-sample",
        description =
                "Draws cells of a workbook at random and shows each with its evidence, for people to"
                        + " judge. As many of each sheet; annexes are left out.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class AuditSampleCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Parameters(paramLabel = "BOOK", description = "the workbook")
    private String book;

    @Option(
            names = "--cells",
            paramLabel = "N",
            defaultValue = "60",
            description = "how many cells; default: ${DEFAULT-VALUE}")
    private int cells;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "a number; the same one draws the same cells; default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--csv",
            description = "a table with empty columns: right, misleading, wrong, remark")
    private boolean csv;

    @Override
    public Integer call() throws Exception {
        if (cells < 1) {
            throw new ParameterException(spec.commandLine(), "--cells: a number from 1 on");
        }
        Logs.below(places.output());
        CellSample sample;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            sample = Program.sample(places.warehouse(), book, cells, seed, progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (csv) {
            SampleTable.write(sample, out);
        } else {
            SampleText.lines(sample).forEach(out::println);
        }
        out.flush();
        return Commands.DONE;
    }
}
