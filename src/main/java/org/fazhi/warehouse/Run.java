package org.fazhi.warehouse;

import java.io.Serializable;
import java.time.Instant;

/**
 * One run of the job, recorded last: a run without its row never happened.
 *
 * @param runId sortable by time
 * @param started when
 * @param finished when
 * @param version of the program
 * @param settingsHash of what readings depend on, a dot, and that of all files of {@code conf/} and
 *     the gazetteer
 * @param input the input path
 * @param files files found
 * @param added reports read for the first time
 * @param changed reports whose content changed
 * @param removed reports dropped
 * @param unchanged reports not read again
 * @param quarantined files set aside
 * @param status {@code complete}, or {@code unchanged} where there was nothing new and the tables
 *     are those of the complete run before it
 */
public record Run(
        String runId,
        Instant started,
        Instant finished,
        String version,
        String settingsHash,
        String input,
        long files,
        long added,
        long changed,
        long removed,
        long unchanged,
        long quarantined,
        String status)
        implements Serializable {
    /** The status of a run that wrote tables. */
    public static final String COMPLETE = "complete";

    /** The status of a run that found nothing new. */
    public static final String UNCHANGED = "unchanged";

    /** The hash of the settings that readings depend on. */
    public String readingHash() {
        return settingsHash.replaceFirst("\\..*", "");
    }

    /** Whether the tables were written by this run. */
    public boolean wroteTables() {
        return COMPLETE.equals(status);
    }

    /** The same run, ended at the given time. */
    public Run finishedAt(Instant time) {
        return new Run(
                runId,
                started,
                time,
                version,
                settingsHash,
                input,
                files,
                added,
                changed,
                removed,
                unchanged,
                quarantined,
                status);
    }
}
