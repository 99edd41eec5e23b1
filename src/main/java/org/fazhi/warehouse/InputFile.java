package org.fazhi.warehouse;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file that a run rests on.
 *
 * @param filePath relative to the input
 * @param fileSha256 of its bytes, and of what {@code --sources} says of it where it does; null
 *     where they could not be read
 * @param length in bytes
 */
public record InputFile(String filePath, @Nullable String fileSha256, long length)
        implements Serializable {}
