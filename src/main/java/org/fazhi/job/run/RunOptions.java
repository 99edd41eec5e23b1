package org.fazhi.job.run;

import java.util.Objects;
import org.fazhi.job.publish.BriefingStage;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do. Paths are Hadoop paths: local, {@code hdfs:}, {@code s3a:}.
 *
 * @param input folder of reports, or one file
 * @param warehouse folder of the tables
 * @param output folder of the briefings
 * @param full read every file again
 * @param prune drop reports whose files are gone
 * @param year limits the briefings to a year, {@link #NO_BOOKS} for none; or null for all
 * @param maxQuarantined the share of files in percent that may be set aside, or null for the
 *     settings' own
 * @param sources a table of what is known of the files, or of texts, or null
 */
public record RunOptions(
        String input,
        String warehouse,
        String output,
        boolean full,
        boolean prune,
        @Nullable Integer year,
        @Nullable Double maxQuarantined,
        @Nullable String sources) {
    /** Instead of a year: tables alone are written. */
    public static final int NO_BOOKS = BriefingStage.NO_BOOKS;

    public RunOptions(
            String input,
            String warehouse,
            String output,
            boolean full,
            boolean prune,
            @Nullable Integer year,
            @Nullable Double maxQuarantined) {
        this(input, warehouse, output, full, prune, year, maxQuarantined, null);
    }

    public RunOptions {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(warehouse, "warehouse");
        Objects.requireNonNull(output, "output");
    }
}
