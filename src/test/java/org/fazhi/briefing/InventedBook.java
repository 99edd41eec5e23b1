package org.fazhi.briefing;

import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.briefing.data.Book;
import org.fazhi.briefing.data.BookPlan;
import org.fazhi.briefing.data.BriefingData;
import org.fazhi.invented.InventedTables;
import org.fazhi.settings.Settings;

/** The book of all reports over {@link InventedTables}, written and read once for all tests. */
public final class InventedBook {
    public static final Settings SETTINGS = ProjectFiles.settings();
    public static final Briefing BRIEFING = new Briefing(SETTINGS.briefing());
    public static final BriefingData DATA = InventedTables.of(SETTINGS, 14, 4, 7);
    public static final List<BookPlan> PLANS = BRIEFING.plan(DATA);
    public static final Book ALL = BRIEFING.write(BRIEFING.slicing(DATA).apply(PLANS.get(0)));
    public static final WrittenBook READ = new WrittenBook(ALL.bytes());

    private InventedBook() {}
}
