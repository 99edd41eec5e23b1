package org.fazhi.job.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fazhi.corpus.Unopened;
import org.fazhi.reading.GuardedReader;
import org.fazhi.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds; a Parquet file, or one of the parts that Spark writes, holds rows. Of one that
 * is larger than any report only the checksum is kept: a database dump among the reports must not
 * fill the memory.
 *
 * @param sha256 of all bytes
 * @param length in bytes
 * @param bytes null where there are more than {@link Unopened#MOST_BYTES}
 */
public record FileContent(String sha256, long length, byte @Nullable [] bytes) {
    private static final int BUFFER = 1 << 16;

    /** Takes a file up, to its end. */
    public static FileContent of(InputStream in) throws IOException {
        MessageDigest digest = checksum();
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            length += read;
            if (length <= Unopened.MOST_BYTES) {
                held.write(buffer, 0, read);
            } else {
                held = new ByteArrayOutputStream();
            }
        }
        return new FileContent(
                HexFormat.of().formatHex(digest.digest()),
                length,
                length <= Unopened.MOST_BYTES ? held.toByteArray() : null);
    }

    /**
     * What is understood of it.
     *
     * @param path as documents will show it
     */
    public List<Reading> readings(GuardedReader reader, String path) {
        if (bytes == null) {
            return List.of(GuardedReader.tooLarge(path, sha256, length));
        }
        byte[] rows = ParquetRows.isParquet(bytes) ? ParquetRows.lines(path, bytes) : null;
        if (rows != null && rows.length == 0) {
            return List.of(UnreadableFile.noRows(path, sha256));
        }
        return reader.read(path, rows == null ? bytes : rows);
    }

    private static MessageDigest checksum() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
