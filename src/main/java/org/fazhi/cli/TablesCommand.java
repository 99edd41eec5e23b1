package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.job.publish.TableFormat;
import org.fazhi.job.run.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code tables}: the tables as CSV or Parquet. */
@Command(
        name = "tables",
        description = "Exports the tables as CSV or Parquet, and a dictionary of them.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class TablesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private OutputPlaces places;

    @Option(names = "--run", paramLabel = "ID", description = "those of an earlier run")
    private @Nullable String run;

    @Option(
            names = "--format",
            paramLabel = "csv|parquet",
            defaultValue = "csv",
            converter = FormatName.class,
            description =
                    "csv for Excel, parquet with the types of the tables; default:"
                            + " ${DEFAULT-VALUE}")
    private TableFormat format;

    @Override
    public Integer call() throws Exception {
        Logs.below(places.output());
        String folder;
        try (ConsoleProgress progress = ConsoleProgress.open()) {
            folder = Program.tables(places.warehouse(), places.output(), run, format, progress);
        }
        spec.commandLine().getOut().println(folder);
        return Commands.DONE;
    }

    /** A form by its name, as the help writes it. */
    private static final class FormatName implements ITypeConverter<TableFormat> {
        @Override
        public TableFormat convert(String name) {
            for (TableFormat format : TableFormat.values()) {
                if (format.name().equalsIgnoreCase(name)) {
                    return format;
                }
            }
            throw new TypeConversionException("it is csv or parquet, not " + name);
        }
    }
}
