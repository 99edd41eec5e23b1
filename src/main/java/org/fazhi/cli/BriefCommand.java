package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.briefing.data.Edition;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.Program;
import org.fazhi.settings.briefing.papers.PaperSettings;
import org.fazhi.settings.conf.ConfFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code brief}: briefings again, from the tables. */
@Command(
        name = "brief",
        description = "Writes the briefings again from the tables, of this or an earlier run.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class BriefCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Mixin private ConfPlace conf;

    @Option(names = "--run", paramLabel = "ID", description = "those of an earlier run")
    private @Nullable String run;

    @Option(
            names = "--edition",
            paramLabel = "draft|final",
            defaultValue = "draft",
            converter = EditionName.class,
            description = "what stands on the cover; default: ${DEFAULT-VALUE}")
    private Edition edition;

    @Option(names = "--year", paramLabel = "YYYY", description = "those of this year alone")
    private @Nullable Integer year;

    @Option(names = "--no-word", description = "writes workbooks alone, no Word documents")
    private boolean withoutWord;

    @Override
    public Integer call() throws Exception {
        Logs.below(places.output());
        ConfFiles files = conf.open();
        RunSummary summary;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            summary =
                    Program.brief(
                            withoutWord ? PaperSettings.leftOut(files) : files,
                            places.warehouse(),
                            places.output(),
                            run,
                            edition,
                            year,
                            progress);
        }
        spec.commandLine().getOut().println("Briefings of run " + summary.tablesRun() + ":");
        summary.workbooks().forEach(book -> spec.commandLine().getOut().println("  " + book));
        spec.commandLine().getOut().flush();
        return Commands.DONE;
    }

    /** An edition by its name, as the help writes it. */
    private static final class EditionName implements ITypeConverter<Edition> {
        @Override
        public Edition convert(String name) {
            for (Edition edition : Edition.values()) {
                if (edition.name().equalsIgnoreCase(name)) {
                    return edition;
                }
            }
            throw new TypeConversionException("it is draft or final, not " + name);
        }
    }
}
