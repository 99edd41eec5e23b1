package org.fazhi.corpus;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.region.Gazetteer;
import org.fazhi.region.PlaceResolver;
import org.fazhi.settings.ConfFiles;
import org.fazhi.settings.Settings;
import org.fazhi.text.Decoder;
import org.fazhi.text.Simplifier;

/**
 * Opens a file: its text whatever the encoding and format, the report on its page, and what the
 * page says about it. A pure function of the path's name and the bytes; opens nothing itself; never
 * throws for bad input. One instance serves any number of threads.
 */
public final class ReportOpener {
    private final PageReader pages;

    /** Builds the gazetteer and all that opening needs from the settings. */
    public ReportOpener(Settings settings) {
        ConfFiles files = settings.files();
        Gazetteer gazetteer =
                Gazetteer.parse(
                        files.text("regions.csv"),
                        files.has("region-names.csv") ? files.text("region-names.csv") : "");
        Simplifier simplifier =
                new Simplifier(settings.variants().phrases(), gazetteer.names().keySet());
        pages =
                new PageReader(
                        settings.pages(), simplifier, gazetteer, new PlaceResolver(gazetteer));
    }

    /**
     * Opens one file.
     *
     * @param sourcePath as {@link Document#sourcePath()} will show it; its ending does not decide
     *     how the bytes are read
     * @param bytes the file's content
     * @return one report; one a member where the file is an archive
     */
    public List<Report> open(String sourcePath, byte[] bytes) {
        List<Report> reports = new ArrayList<>();
        FileFacts file = FileFacts.of(sourcePath, bytes);
        Decoder.Decoded decoded = Decoder.decode(bytes);
        if (decoded.text() == null) {
            reports.add(file.quarantined(null, decoded.problem()));
        } else {
            reports.add(pages.read(file, "txt", decoded.text(), ""));
        }
        return reports;
    }
}
