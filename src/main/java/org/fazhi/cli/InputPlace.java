package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.settings.conf.ConfFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is read, and by which settings. */
final class InputPlace {
    private static final String SAMPLE = "data/corpus";

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "folder of reports, searched to its depths; default: " + SAMPLE)
    private @Nullable String input;

    @Mixin private ConfPlace conf;

    /** What was given, else the sample reports: here, or in the project's home. */
    String input() {
        if (input != null) {
            return input;
        }
        String sample = home(SAMPLE);
        return Files.isDirectory(Path.of(SAMPLE)) || sample == null ? SAMPLE : sample;
    }

    /** The files of the settings. */
    ConfFiles settings() throws IOException {
        return conf.open();
    }

    /** A folder of the project's home, or null where there is none. */
    static @Nullable String home(String name) {
        String home = System.getProperty("fazhi.home");
        if (home == null) {
            return null;
        }
        Path folder = Path.of(home, name);
        return Files.isDirectory(folder) ? folder.toString() : null;
    }
}
