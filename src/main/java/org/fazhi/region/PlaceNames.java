package org.fazhi.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.settings.reading.PlaceWords;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.PhraseTrie;

/** Finds names of divisions in texts. */
final class PlaceNames {
    private final PhraseTrie<List<Region>> full;
    private final PhraseTrie<List<Region>> shorts;
    private final Set<String> common;
    private final Expression behindShortName;

    PlaceNames(Gazetteer gazetteer, PlaceWords words) {
        common = Set.copyOf(words.commonNames());
        behindShortName = words.behindShortName();
        full = new PhraseTrie<>(gazetteer.names());
        Map<String, List<Region>> byShort = new HashMap<>();
        for (Region region : gazetteer.all()) {
            if (region.kind() == Region.Kind.REAL) {
                byShort.computeIfAbsent(region.shortName(), name -> new ArrayList<>()).add(region);
            }
        }
        shorts = new PhraseTrie<>(byShort);
    }

    /** The first chain of divisions in a text; an empty chain if it names none. */
    PlaceName first(String text) {
        return from(text, 0);
    }

    /** The first chain that begins at {@code from} or later. */
    PlaceName from(String text, int from) {
        List<List<Region>> chain = new ArrayList<>();
        int begin = text.length();
        int last = text.length();
        int end = text.length();
        for (int i = from; i < text.length(); ) {
            PhraseTrie.Match<List<Region>> match = full.longestAt(text, i);
            boolean follows = !chain.isEmpty() && i == end;
            if (match == null || (!follows && common.contains(text.substring(i, match.end())))) {
                if (!chain.isEmpty()) {
                    break;
                }
                i++;
                continue;
            }
            if (chain.isEmpty()) {
                begin = i;
            }
            chain.add(match.value());
            last = i;
            end = match.end();
            i = end;
        }
        if (chain.isEmpty()) {
            return new PlaceName(text, List.of(), "", "");
        }
        return new PlaceName(
                text.substring(from, begin), chain, text.substring(last, end), text.substring(end));
    }

    /** Every name in a text, from left to right. */
    List<PhraseTrie.Match<List<Region>>> all(String text) {
        return full.all(text);
    }

    /** Every name in a text, short ones too: for what stands before a full name, and for paths. */
    List<Region> shortIn(String text) {
        List<Region> found = new ArrayList<>();
        shorts.all(text).forEach(match -> found.addAll(match.value()));
        return found;
    }

    /** The divisions whose short name opens the text, or an empty chain. */
    PlaceName shortAt(String text) {
        PhraseTrie.Match<List<Region>> match = text.isEmpty() ? null : shorts.longestAt(text, 0);
        return match == null || !behindShortName.matcher(text.substring(match.end())).lookingAt()
                ? new PlaceName(text, List.of(), "", "")
                : new PlaceName(
                        "",
                        List.of(match.value()),
                        text.substring(0, match.end()),
                        text.substring(match.end()));
    }
}
