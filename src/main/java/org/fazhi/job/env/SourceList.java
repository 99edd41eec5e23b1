package org.fazhi.job.env;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.fazhi.job.files.InputException;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.Decoder;
import org.jspecify.annotations.Nullable;

/** The table of {@code --sources}, put among the settings that a report is understood by. */
public final class SourceList {
    private SourceList() {}

    /**
     * The settings with the table.
     *
     * @param location a local or Hadoop path, or null where there is no table
     */
    public static ConfFiles with(ConfFiles conf, @Nullable String location) throws IOException {
        if (location == null) {
            return conf;
        }
        Decoder.Decoded decoded = Decoder.decode(bytes(location));
        if (decoded.text() == null) {
            throw new InputException(location + ": " + decoded.problem(), "write it as UTF-8");
        }
        return conf.with(ReadingSettings.SOURCES, decoded.text().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String location) throws IOException {
        if (location.matches("[a-z0-9]{2,}:.*")) {
            Path path = new Path(location);
            try (InputStream in = path.getFileSystem(new Configuration()).open(path)) {
                return in.readAllBytes();
            }
        }
        java.nio.file.Path path = java.nio.file.Path.of(location);
        if (!Files.isRegularFile(path)) {
            throw new InputException(
                    "there is no table of sources " + location, "give a CSV or JSON Lines file");
        }
        return Files.readAllBytes(path);
    }
}
