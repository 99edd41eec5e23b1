package org.fazhi.warehouse;

import java.io.Serializable;

/**
 * A file of a run's output that does not follow from the other tables.
 *
 * @param path below the output
 * @param content as text
 */
public record AnalystFile(String path, String content) implements Serializable {}
