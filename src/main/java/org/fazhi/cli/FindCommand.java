package org.fazhi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fazhi.briefing.concordance.Concordance;
import org.fazhi.briefing.concordance.ConcordanceBook;
import org.fazhi.job.run.Program;
import org.fazhi.job.search.WordQuery;
import org.fazhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code find}: words in their context over all reports of the warehouse. */
@Command(
        name = "find",
        description =
                "Looks for words over all reports of the warehouse and shows each sentence in which"
                        + " all of them stand, with place, year and section.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class FindCommand implements Callable<Integer> {
    /** More sentences nobody reads on a console. */
    private static final int ON_CONSOLE = 200;

    /** More rows nobody filters through; writing them takes some seconds. */
    private static final int IN_BOOK = 50_000;

    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description = "words that stand in one sentence; the first is set in the middle")
    private List<String> words;

    @Option(names = "--year", paramLabel = "YYYY", description = "only reports of this year")
    private @Nullable Integer year;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description =
                    "only reports of this place: a part of its name, or of its code from left")
    private @Nullable String place;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "how many sentences at most; default: 200, and 50000 with --xlsx")
    private @Nullable Integer most;

    @Option(
            names = "--xlsx",
            paramLabel = "FILE",
            description = "writes a workbook, a row a sentence, instead of text")
    private @Nullable Path book;

    @Mixin private ConfPlace conf;

    @Override
    public Integer call() throws Exception {
        if (most != null && most < 1) {
            throw new ParameterException(spec.commandLine(), "--most: a number from 1 on");
        }
        Logs.below(places.output());
        Settings settings = Settings.parse(conf.open());
        int shown = most != null ? most : book == null ? ON_CONSOLE : IN_BOOK;
        WordQuery query = WordQuery.of(words, settings.reading().variants(), year, place, shown);
        Concordance found;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            found = Program.find(places.warehouse(), query, progress);
        }
        if (book != null) {
            Files.write(book, new ConcordanceBook(settings.briefing()).write(found));
            spec.commandLine().getOut().println(book);
        } else {
            ConcordanceText.lines(found).forEach(spec.commandLine().getOut()::println);
        }
        spec.commandLine().getOut().flush();
        return Commands.DONE;
    }
}
