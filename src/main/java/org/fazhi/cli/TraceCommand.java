package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.job.run.BookTrace;
import org.fazhi.job.run.Program;
import org.fazhi.job.run.Trace;
import org.fazhi.settings.conf.ConfFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trace}: where a figure or a finding comes from. */
@Command(
        name = "trace",
        description =
                "Shows where an observation, a finding, a cell of an official table or of a workbook"
                        + " comes from.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class TraceCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description =
                    "an observation_id, finding_id or statistic_id; with --book a number such as 依据12")
    private String id;

    @Option(
            names = "--book",
            paramLabel = "FILE",
            description = "the workbook that is pointed into")
    private String book;

    @Option(
            names = "--cell",
            paramLabel = "SHEET!CELL",
            description =
                    "a cell of the book, such as 主要指标!D7; of the sheet's name as much as tells it"
                            + " from the others")
    private String cell;

    @Mixin private ConfPlace conf;

    @Override
    public Integer call() throws Exception {
        if ((id == null) == (cell == null)) {
            throw wrong("give an ID, or a cell with --book FILE --cell SHEET!CELL");
        }
        boolean number = id != null && Program.isEvidenceNumber(id);
        if (book == null && (cell != null || number)) {
            throw wrong((cell != null ? "--cell" : id) + " is of a workbook: name it with --book");
        }
        Logs.below(places.output());
        ConfFiles settings = conf.open();
        List<String> lines;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            if (cell != null || number) {
                BookTrace trace =
                        Program.trace(
                                settings,
                                places.warehouse(),
                                places.output(),
                                book,
                                cell,
                                id,
                                progress);
                lines = BookTraceText.lines(trace);
            } else {
                Trace trace =
                        Program.trace(settings, places.warehouse(), places.output(), id, progress);
                lines = TraceText.lines(trace);
            }
        }
        lines.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return Commands.DONE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
