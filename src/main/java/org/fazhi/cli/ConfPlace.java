package org.fazhi.cli;

import java.io.IOException;
import org.fazhi.job.env.ConfFolder;
import org.fazhi.settings.conf.ConfFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the settings are. */
final class ConfPlace {
    @Option(
            names = "--conf",
            paramLabel = "DIR",
            description = "the settings; default: conf/ of the project, else those in the jar")
    private @Nullable String conf;

    /** The files of the settings. */
    ConfFiles open() throws IOException {
        return ConfFolder.open(conf != null ? conf : InputPlace.home("conf"));
    }
}
