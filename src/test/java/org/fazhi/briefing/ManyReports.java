package org.fazhi.briefing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;

/** Settings in which a few reports are so many that provinces become the rows. */
final class ManyReports {
    private ManyReports() {}

    /** The project's settings with another {@code detail_maximum}. */
    static Settings settings(int detailMaximum) {
        Map<String, byte[]> files = new TreeMap<>(ProjectFiles.conf().all());
        String conf =
                ProjectFiles.conf()
                        .text("briefing.yaml")
                        .replaceAll("detail_maximum: \\d+", "detail_maximum: " + detailMaximum);
        files.put("briefing.yaml", conf.getBytes(StandardCharsets.UTF_8));
        return Settings.parse(new ConfFiles(files));
    }
}
