package org.fazhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.fazhi.reading.Reading;
import org.fazhi.reading.ReportReader;

/** The five sample reports, read once for all tests of this JVM. */
public final class SampleReadings {
    private static List<Reading> readings;

    private SampleReadings() {}

    /** In the order of their files. */
    public static synchronized List<Reading> all() {
        if (readings == null) {
            ReportReader reader = new ReportReader(ProjectFiles.settings().reading());
            readings =
                    ProjectFiles.corpus().stream()
                            .flatMap(
                                    path -> {
                                        try {
                                            return reader
                                                    .read(
                                                            path.getFileName().toString(),
                                                            Files.readAllBytes(path))
                                                    .stream();
                                        } catch (IOException e) {
                                            throw new UncheckedIOException(e);
                                        }
                                    })
                            .toList();
        }
        return readings;
    }
}
