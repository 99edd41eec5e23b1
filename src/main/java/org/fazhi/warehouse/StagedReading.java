package org.fazhi.warehouse;

import java.io.Serializable;

/**
 * What was understood of a file, kept so that no file is read twice by the same settings and
 * program.
 *
 * @param filePath relative to the input
 * @param fileSha256 as {@link InputFile} has it
 * @param settingsHash of the settings it was read with
 * @param readerVersion of the program that read it
 * @param ordinal place among the readings of the file (an archive has several), from 0
 * @param payload the reading as JSON
 */
public record StagedReading(
        String filePath,
        String fileSha256,
        String settingsHash,
        String readerVersion,
        int ordinal,
        String payload)
        implements Serializable {}
