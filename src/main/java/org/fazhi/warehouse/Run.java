package org.fazhi.warehouse;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.fazhi.settings.SettingsHash;

/**
 * One run of the job, recorded last: a run without its row never happened.
 *
 * @param runId sortable by time
 * @param started when it began
 * @param finished when it ended
 * @param version of the program
 * @param settingsHash of the settings, see {@link SettingsHash}
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

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern IS_ID = Pattern.compile("\\d{8}T\\d{9}Z");

    /** The id of a run that starts at a time, such as {@code 20240131T021700123Z}. */
    public static String id(Instant started) {
        return ID.format(started);
    }

    /** Whether a name is that of a run. */
    public static boolean isId(String name) {
        return IS_ID.matcher(name).matches();
    }

    /** The hash of the settings that readings depend on. */
    public String readingHash() {
        return SettingsHash.of(settingsHash).reading();
    }

    /** Whether the same tables follow from the settings of both. */
    public boolean hasTheDefinitionsOf(Run other) {
        return SettingsHash.of(settingsHash).givesTheTablesOf(SettingsHash.of(other.settingsHash));
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

    /** The same run, with its books laid out by other settings. */
    public Run laidOutBy(String briefing) {
        return new Run(
                runId,
                started,
                finished,
                version,
                SettingsHash.of(settingsHash).with(briefing).toString(),
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
