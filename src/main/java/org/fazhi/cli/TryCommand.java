package org.fazhi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.fazhi.extract.SentenceTrial;
import org.fazhi.job.files.InputException;
import org.fazhi.job.run.Program;
import org.fazhi.job.search.CorpusTrial;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.CatalogueLines;
import org.fazhi.settings.reading.ReadingSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code try}: what the rules of an indicator find, before they count. */
@Command(
        name = "try",
        description =
                "Tries the rules of an indicator on a sentence, or on all reports of the warehouse;"
                        + " writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class TryCommand implements Callable<Integer> {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "an indicator of conf/indicators/, such as reconsideration.received")
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SENTENCE",
            description = "a sentence as a report may write it")
    private @Nullable String sentence;

    @Option(
            names = "--corpus",
            description = "all figures of the warehouse's reports that are the indicator, and were")
    private boolean corpus;

    @Mixin private ConfPlace conf;

    @Override
    public Integer call() throws Exception {
        if (sentence == null && !corpus && HAN.matcher(id).find()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no indicator is named in front of the sentence: ./fazhi try ID \"SENTENCE\"");
        }
        if ((sentence != null) == corpus) {
            throw new ParameterException(
                    spec.commandLine(), "give a sentence in quotes, or --corpus");
        }
        ConfFiles files = conf.open();
        ReadingSettings settings = Program.reading(files);
        if (!settings.indicators().byId().containsKey(id)) {
            throw new InputException(
                    "there is no indicator " + id,
                    "take an id of " + files.folder() + "/indicators/");
        }
        List<String> lines;
        if (sentence != null) {
            Logs.toStandardError();
            lines =
                    TrialText.lines(
                            new SentenceTrial(settings).of(sentence, id),
                            id,
                            new CatalogueLines(settings));
        } else {
            Logs.below(places.output());
            CorpusTrial.Result result;
            try (ConsoleProgress progress = ConsoleProgress.open()) {
                result = Program.trial(settings, places.warehouse(), id, progress);
            }
            lines = TrialText.lines(result, id);
        }
        lines.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return Commands.DONE;
    }
}
