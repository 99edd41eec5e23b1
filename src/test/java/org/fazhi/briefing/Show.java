package org.fazhi.briefing;

import java.nio.file.*;
import java.util.*;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.Settings;

class Show {
    public static void main(String[] args) throws Exception {
        Settings settings = ProjectFiles.settings();
        BriefingData data =
                Corpus.of(settings, Integer.parseInt(args[0]), Integer.parseInt(args[1]), 7);
        Briefing briefing = new Briefing(settings);
        List<BookPlan> plans = briefing.plan(data);
        List<BriefingData> slices = briefing.slices(plans, data);
        int most = Integer.parseInt(args[3]);
        for (int i = 0; i < plans.size() && i < most; i++) {
            long t = System.nanoTime();
            Book book = briefing.write(plans.get(i), slices.get(i));
            System.out.println(
                    book.relativePath()
                            + " "
                            + book.bytes().length
                            + " "
                            + (System.nanoTime() - t) / 1_000_000
                            + " ms");
            Path path = Path.of(args[2], book.relativePath());
            Files.createDirectories(path.getParent());
            Files.write(path, book.bytes());
        }
    }
}
