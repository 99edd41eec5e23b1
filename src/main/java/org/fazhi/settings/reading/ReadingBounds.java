package org.fazhi.settings.reading;

import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.YamlFile;

/**
 * The processor's time after which a file is given up: {@code conf/reading.yaml}. A report takes a
 * fraction of a second, so that what reaches the limit would never end.
 *
 * @param seconds for every file
 * @param secondsPerMegabyte further ones for each megabyte of it
 */
public record ReadingBounds(int seconds, int secondsPerMegabyte) {
    static final String FILE = "reading.yaml";

    static ReadingBounds parse(ConfFiles files) {
        return YamlFile.parse(files, FILE).as(ReadingBounds.class);
    }
}
