package org.fazhi.briefing;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;

/** Draws the charts of an invented corpus and prints what they hash to; started by a test. */
public final class DrawWithoutFonts {
    private DrawWithoutFonts() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = ProjectFiles.settings();
        BriefingData data = InventedTables.of(settings, 14, 4, 7);
        Briefing briefing = new Briefing(settings.briefing());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Book image :
                briefing.chartImages(briefing.slicing(data).apply(briefing.plan(data).get(0)))) {
            digest.update(image.bytes());
        }
        System.out.println(HexFormat.of().formatHex(digest.digest()));
    }
}
