package org.fazhi.region;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a township: its name where its own words leave that open, and the division it lies in. */
final class TownshipSearch {
    private static final int OPENING = 700;

    private final Townships townships;
    private final PlaceSearch search;

    TownshipSearch(Townships townships, PlaceSearch search) {
        this.townships = townships;
        this.search = search;
    }

    /**
     * What was found.
     *
     * @param name the township's full name, empty where it is not stated
     * @param within the divisions that it can lie in
     */
    record Found(String name, List<Region> within) {}

    /**
     * @param stated the township's name as it is stated, empty where it is not
     * @param superior the last character of the name of the division above it, or null
     */
    Found find(String stated, PlaceMentions mentions, @Nullable String superior, String body) {
        String name = townships.full(stated);
        List<Region> found =
                name.isEmpty() ? List.of() : search.ofTownship(name, mentions, superior);
        List<Region> near = search.find(mentions, superior, true);
        if (found.isEmpty() || near.size() == 1 && mentions.isSigned(near.get(0))) {
            found = near;
        }
        if (name.isEmpty() && !found.isEmpty()) {
            String opening = body.substring(0, Math.min(OPENING, body.length()));
            Map<String, Region> shortNamed = townships.byStem(opening, found);
            if (shortNamed.size() == 1) {
                Map.Entry<String, Region> only = shortNamed.entrySet().iterator().next();
                return new Found(only.getKey(), List.of(only.getValue()));
            }
        }
        return new Found(name, found);
    }
}
