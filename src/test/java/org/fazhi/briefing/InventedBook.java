package org.fazhi.briefing;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;

/** The book of all reports over {@link InventedTables}, written and read once for all tests. */
final class InventedBook {
    static final Settings SETTINGS = ProjectFiles.settings();
    static final Briefing BRIEFING = new Briefing(SETTINGS);
    static final BriefingData DATA = InventedTables.of(SETTINGS, 14, 4, 7);
    static final List<BookPlan> PLANS = BRIEFING.plan(DATA);
    static final Book ALL = BRIEFING.write(PLANS.get(0), DATA);
    static final WrittenBook READ = new WrittenBook(ALL.bytes());

    private InventedBook() {}
}
