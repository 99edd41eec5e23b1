package org.fazhi.job;

import org.fazhi.reading.ReportReader;
import org.fazhi.settings.ConfFiles;
import org.fazhi.settings.Settings;

/** The reader of this JVM: catalogues and dictionaries are loaded once, whatever the tasks. */
final class Readers {
    private static String hash;
    private static ReportReader reader;

    private Readers() {}

    static synchronized ReportReader of(ConfFiles files) {
        String wanted = files.hash();
        if (!wanted.equals(hash)) {
            reader = new ReportReader(Settings.parse(files));
            hash = wanted;
        }
        return reader;
    }
}
