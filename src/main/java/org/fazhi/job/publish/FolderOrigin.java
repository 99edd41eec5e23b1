package org.fazhi.job.publish;

/**
 * What a folder of the output was made from.
 *
 * @param tablesRun the run whose tables
 * @param briefing the hash of the settings that its books were laid out by; empty where an earlier
 *     version did not say
 */
public record FolderOrigin(String tablesRun, String briefing) {}
