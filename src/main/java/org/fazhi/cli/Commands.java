package org.fazhi.cli;

import org.fazhi.job.env.FileNameEncoding;
import org.fazhi.job.env.Interruption;
import org.fazhi.job.env.ProgramVersion;
import org.fazhi.job.env.Submission;
import org.fazhi.job.env.WarehouseHeldException;
import org.fazhi.job.files.InputException;
import org.fazhi.settings.conf.SettingsException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line, begun by {@link Fazhi}. Exit codes: 0 done; 1 wrong command line; 2 bad input
 * or settings, nothing published; 3 failure; 4 another run holds the warehouse or the output; 130
 * and 143 ended by SIGINT and SIGTERM.
 */
@Command(
        name = "fazhi",
        description =
                "Reads yearly rule-of-law reports of governments and writes briefings from them.",
        subcommands = {
            RunCommand.class,
            ReadCommand.class,
            BriefCommand.class,
            TraceCommand.class,
            FindCommand.class,
            TryCommand.class,
            AuditSampleCommand.class,
            RunsCommand.class,
            TablesCommand.class,
            ValidateCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {
    static final int DONE = 0;
    static final int WRONG_COMMAND_LINE = 1;
    static final int BAD_INPUT = 2;
    static final int FAILURE = 3;
    static final int HELD = 4;

    private Commands() {}

    /** Runs a command; see the class for the exit codes. */
    public static void main(String[] args) {
        Interruption.watch();
        int code = execute(args);
        Interruption.over();
        // Under spark-submit an exit with 0 reads as a failure on some clusters: just return there.
        if (code != DONE || !Submission.submitted()) {
            System.exit(code);
        }
    }

    /** Runs a command and gives its exit code. */
    static int execute(String... args) {
        CommandLine commands = new CommandLine(new Commands());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler(Commands::wrongCommandLine);
        commands.setExecutionExceptionHandler(
                (exception, command, parsed) -> explain(exception, command));
        commands.setExecutionStrategy(
                parsed -> {
                    if (!parsed.hasSubcommand() && parsed.matchedOptions().isEmpty()) {
                        commands.usage(commands.getErr());
                        return WRONG_COMMAND_LINE;
                    }
                    return new CommandLine.RunLast().execute(parsed);
                });
        try {
            FileNameEncoding.requireArguments(args);
        } catch (InputException e) {
            return explain(e, commands);
        }
        try {
            return commands.execute(args);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            // Not exceptions, which the command line explains itself: a library that cannot begin.
            return explain(e, commands);
        }
    }

    private static int wrongCommandLine(CommandLine.ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println("fazhi: " + wrong.getMessage());
        command.getErr()
                .println(
                        "Try '"
                                + command.getCommandSpec().qualifiedName()
                                + " --help' for what it takes.");
        return WRONG_COMMAND_LINE;
    }

    private static int explain(Throwable exception, CommandLine command) {
        if (Interruption.isBegun()) {
            LoggerFactory.getLogger(Commands.class).info("stopped by a signal", exception);
            return FAILURE; // The signal's own code is the one that is seen.
        }
        Throwable cause = exception;
        while (cause != null) {
            if (cause instanceof SettingsException || cause instanceof InputException) {
                command.getErr().println("fazhi: " + cause.getMessage());
                return BAD_INPUT;
            }
            if (cause instanceof WarehouseHeldException) {
                command.getErr().println("fazhi: " + cause.getMessage());
                return HELD;
            }
            cause = cause.getCause();
        }
        LoggerFactory.getLogger(Commands.class).error("failed", exception);
        command.getErr().println("fazhi: " + inOneLine(exception));
        Logs.place().ifPresent(log -> command.getErr().println("details: " + log));
        return FAILURE;
    }

    /** Of a library that cannot begin, what kept it from beginning. */
    private static String inOneLine(Throwable failure) {
        Throwable said = failure;
        while (said instanceof Error && said.getCause() != null) {
            said = said.getCause();
        }
        String message = said.getMessage() == null ? "" : said.getMessage();
        String name = said.getClass().getSimpleName();
        String line = message.lines().findFirst().orElse(name);
        return failure instanceof Error && !line.equals(name) ? name + ": " + line : line;
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"fazhi " + ProgramVersion.current().program()};
        }
    }
}
