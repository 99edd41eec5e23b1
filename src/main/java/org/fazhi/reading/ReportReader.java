package org.fazhi.reading;

import java.util.List;
import org.fazhi.settings.Settings;

/**
 * Reads reports: a path's name and its bytes in, everything understood of it out. Composes the
 * packages above it, holds no state, opens no file; one instance serves any number of threads.
 */
public final class ReportReader {
    private final Settings settings;

    public ReportReader(Settings settings) {
        this.settings = settings;
    }

    /**
     * Reads one file. An archive gives a reading a member; a file that cannot be read gives one
     * reading with the reason.
     *
     * @param sourcePath as {@link org.fazhi.corpus.Document#sourcePath()} will show it
     * @param bytes the file's content
     */
    public List<Reading> read(String sourcePath, byte[] bytes) {
        throw new UnsupportedOperationException(
                sourcePath + " " + bytes.length + " " + settings.files().hash());
    }
}
