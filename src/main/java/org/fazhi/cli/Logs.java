package org.fazhi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.fazhi.job.env.Submission;

/**
 * Where the chatter of the libraries goes: to a file below the output, or nowhere. Must be told
 * before the first logger is made. Under {@code spark-submit} the cluster's own settings stay.
 */
final class Logs {
    private static final String FILE = "fazhi.log";
    private static final String CONFIGURATION = "log4j2.configurationFile";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS");

    private Logs() {}

    /** Logs to {@code logs/} below a local output, else below the working directory. */
    static void below(String output) {
        if (Submission.submitted() || System.getProperty(CONFIGURATION) != null) {
            return;
        }
        boolean local = !output.matches("[a-z0-9]+:.*") || output.startsWith("file:");
        String folder = local ? output.replaceFirst("^file:(//)?", "") : ".";
        System.setProperty(
                FILE,
                folder
                        + "/logs/fazhi-"
                        + STAMP.format(LocalDateTime.now(ZoneId.systemDefault()))
                        + ".log");
        System.setProperty(CONFIGURATION, "fazhi-log4j2.properties");
    }

    /** Logs errors alone, to standard error; a real logger would take half a second to start. */
    static void toStandardError() {
        if (!Submission.submitted() && System.getProperty(CONFIGURATION) == null) {
            System.setProperty(
                    "log4j2.loggerContextFactory",
                    "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
            System.setProperty("org.apache.logging.log4j.simplelog.level", "ERROR");
        }
    }

    /** The log file, where one was written. */
    static Optional<String> place() {
        String file = System.getProperty(FILE);
        return file != null && Files.exists(Path.of(file)) ? Optional.of(file) : Optional.empty();
    }
}
