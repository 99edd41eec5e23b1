package org.fazhi.warehouse;

import java.io.Serializable;

/**
 * A file that a run rests on.
 *
 * @param filePath relative to the input
 * @param fileSha256 of its bytes; null where they could not be read
 * @param length in bytes
 */
public record InputFile(String filePath, String fileSha256, long length) implements Serializable {}
