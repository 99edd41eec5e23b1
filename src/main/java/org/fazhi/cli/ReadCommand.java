package org.fazhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.job.env.SourceList;
import org.fazhi.job.read.FileContent;
import org.fazhi.job.read.UnreadableFile;
import org.fazhi.reading.Corrector;
import org.fazhi.reading.GuardedReader;
import org.fazhi.reading.Reading;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.Corrections;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.warehouse.ReadingJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: what is understood of single reports, without Spark. */
@Command(
        name = "read",
        description = "Reads reports and prints what was understood of them.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class ReadCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "reports")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "what is known of the files, or the texts themselves")
    private @Nullable Path sources;

    @Option(names = "--json", description = "prints one JSON object a report, a line each")
    private boolean json;

    @Mixin private ConfPlace conf;

    @Override
    public Integer call() throws IOException {
        Logs.toStandardError();
        ConfFiles all = SourceList.with(conf.open(), sources == null ? null : sources.toString());
        ReadingSettings settings = Settings.reading(all);
        List<Path> wanted = wanted(settings);
        GuardedReader reader = new GuardedReader(settings);
        Corrector corrector = new Corrector(settings);
        PrintWriter out = spec.commandLine().getOut();
        int code = Commands.DONE;
        for (Path file : wanted) {
            List<Reading> readings;
            try (InputStream in = Files.newInputStream(file)) {
                readings = FileContent.of(in).readings(reader, file.toString());
            } catch (IOException e) {
                String reason = reason(file);
                spec.commandLine().getErr().println("fazhi: " + file + ": " + reason);
                readings = List.of(UnreadableFile.reading(file.toString(), reason));
                code = Commands.BAD_INPUT;
            }
            for (Reading read : readings) {
                Reading reading = corrected(read, corrector, settings.corrections());
                if (json) {
                    out.print(ReadingJson.published(reading) + "\n");
                } else {
                    ReadingText.lines(reading).forEach(out::println);
                }
            }
            out.flush();
        }
        return code;
    }

    /** The files, and the table of sources where it brings texts of its own. */
    private List<Path> wanted(ReadingSettings settings) {
        List<Path> wanted = new ArrayList<>(files);
        if (sources != null && ReportOpener.bringsTexts(settings)) {
            wanted.add(sources);
        }
        if (wanted.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        return wanted;
    }

    /** With what people have settled; rows about other reports are none of this one's business. */
    private static Reading corrected(Reading read, Corrector corrector, Corrections rows) {
        Corrector.Corrected corrected = corrector.correct(read);
        if (!corrected.misfits().isEmpty()) {
            Corrector.Misfit misfit = corrected.misfits().get(0);
            throw rows.wrong(misfit.line(), misfit.problem(), misfit.cure());
        }
        return corrected.reading();
    }

    private static String reason(Path file) {
        if (!Files.exists(file)) {
            return "there is no such file";
        }
        return Files.isDirectory(file) ? "it is a folder" : "it cannot be opened";
    }
}
