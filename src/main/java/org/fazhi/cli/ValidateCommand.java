package org.fazhi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fazhi.corpus.Document;
import org.fazhi.job.run.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code validate}: settings and input, without writing. */
@Command(
        name = "validate",
        description = "Checks the settings and the input without writing anything.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ValidateCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private InputPlace input;

    @Override
    public Integer call() throws Exception {
        Logs.toStandardError();
        Validation validation;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            validation = Validation.of(input.settings(), input.input(), progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("settings: sound");
        out.println("examples of indicators: " + validation.examples() + ", all right");
        for (Document.Status status : Document.Status.values()) {
            List<Document> those =
                    validation.documents().stream()
                            .filter(document -> document.status() == status)
                            .toList();
            out.println(status.name().toLowerCase(Locale.ROOT) + ": " + those.size());
            if (status != Document.Status.OK) {
                those.forEach(
                        document ->
                                out.println(
                                        "  " + document.sourcePath() + ": " + document.reason()));
            }
        }
        out.flush();
        return Commands.DONE;
    }
}
