package org.fazhi.region;

import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.PlaceWords;
import org.jspecify.annotations.Nullable;

/** Ministries and their branches: no government's, whatever place their names hold. */
final class Ministries {
    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final PlaceWords words;

    Ministries(Gazetteer gazetteer, PlaceNames names, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.words = words;
    }

    /**
     * The one whose report it is, or null.
     *
     * @param text the title, or the body that the opening names
     */
    @Nullable ReportPlace of(String text, @Nullable Integer year) {
        String head = ReportingBody.head(text, words.reporters());
        Matcher body = words.central().matcher(head);
        if (!body.matches()) {
            return null;
        }
        PlaceName named = names.firstInProse(head);
        List<Region> regions =
                named.isEmpty()
                        ? List.of()
                        : PlaceChain.distinct(PlaceChain.lowest(named, gazetteer), year, gazetteer);
        Region region = regions.size() == 1 ? regions.get(0) : null;
        return new ReportPlace(
                ReportPlace.Level.CENTRAL,
                region,
                null,
                null,
                null,
                body.group(1),
                List.of(),
                List.of("“" + head + "”"));
    }
}
