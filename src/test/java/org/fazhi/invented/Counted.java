package org.fazhi.invented;

import java.util.List;
import org.fazhi.briefing.data.BookDivision;
import org.fazhi.compare.region.Coverage;
import org.fazhi.compare.region.CoverageCounts;
import org.fazhi.compare.region.Divisions;
import org.fazhi.compare.region.RosterEntry;
import org.fazhi.compare.region.ThemeCount;
import org.fazhi.compare.region.ThemeCounts;
import org.fazhi.corpus.Document;
import org.fazhi.extract.Finding;

/** What a run counts over reports, of rows that a test has made. */
public final class Counted {
    private Counted() {}

    private static Divisions divisions(List<BookDivision> places) {
        return new Divisions(
                places.stream()
                        .map(
                                place ->
                                        new Divisions.Division(
                                                place.code(), place.name(), place.level()))
                        .toList());
    }

    public static List<Coverage> coverage(
            List<BookDivision> places, List<RosterEntry> roster, List<Document> documents) {
        return new CoverageCounts(divisions(places)).of(roster, documents);
    }

    public static List<ThemeCount> themes(
            List<BookDivision> places, List<Document> documents, List<Finding> findings) {
        return new ThemeCounts(divisions(places)).of(documents, findings);
    }
}
