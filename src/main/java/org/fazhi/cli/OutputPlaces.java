package org.fazhi.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where tables and briefings are. */
final class OutputPlaces {
    @Option(
            names = "--warehouse",
            paramLabel = "PATH",
            description = "the tables; default: warehouse/ in the output")
    private @Nullable String warehouse;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            defaultValue = "output",
            description = "where briefings are written; default: ${DEFAULT-VALUE}")
    private String output;

    String warehouse() {
        return warehouse != null ? warehouse : output.replaceFirst("/+$", "") + "/warehouse";
    }

    String output() {
        return output;
    }
}
