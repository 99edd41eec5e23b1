package org.fazhi.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.PlaceWords;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.PhraseTrie;
import org.jspecify.annotations.Nullable;

/** Finds names of divisions in texts. */
final class PlaceNames {
    private static final int SHORT_PREFIX = 3;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PhraseTrie<List<Region>> full;
    private final PhraseTrie<List<Region>> shorts;
    private final PhraseTrie<String> zones;
    private final Set<String> common;
    private final Set<String> commonShort;
    private final Set<String> commonInText;

    PlaceNames(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        common = Set.copyOf(words.commonNames());
        commonInText = Set.copyOf(words.commonInText());
        commonShort = Set.copyOf(words.commonShortNames());
        full = new PhraseTrie<>(gazetteer.names());
        Map<String, Set<Region>> byShort = new TreeMap<>();
        for (Region region : gazetteer.all()) {
            if (region.kind() == Region.Kind.REAL) {
                name(byShort, region.shortName(), region);
                RegionNames.abbreviations(region).forEach(name -> name(byShort, name, region));
            }
        }
        Map<String, List<Region>> lists = new HashMap<>();
        byShort.forEach((name, regions) -> lists.put(name, List.copyOf(regions)));
        shorts = new PhraseTrie<>(lists);
        Map<String, String> ownZones = new HashMap<>();
        gazetteer.zones().forEach(zone -> ownZones.put(zone, zone));
        zones = new PhraseTrie<>(ownZones);
    }

    private static void name(Map<String, Set<Region>> byShort, String name, Region region) {
        byShort.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(region);
    }

    /**
     * The first chain of divisions that a title, a publisher or a signature names. A name that only
     * ends another (康县 in 新康县) is none: nothing is found then.
     */
    PlaceName first(String text) {
        for (int i = 0; i < text.length(); i++) {
            PlaceName found = at(text, i);
            if (!found.isEmpty()) {
                return beginsAName(text, i) ? found : nothing(text);
            }
        }
        return nothing(text);
    }

    /** The first chain of divisions in running words. */
    PlaceName firstInProse(String text) {
        for (int i = 0; i < text.length(); i++) {
            PlaceName found = at(text, i);
            if (!found.isEmpty() && isName(text, i, i + found.length())) {
                return found;
            }
        }
        return nothing(text);
    }

    private static PlaceName nothing(String text) {
        return new PlaceName(text, List.of(), "", "", 0);
    }

    /** Whether what stands before is no part of the name. */
    private boolean beginsAName(String text, int at) {
        int begin = at;
        while (begin > 0 && Character.isIdeographic(text.charAt(begin - 1))) {
            begin--;
        }
        String before = text.substring(begin, at);
        return before.isEmpty()
                || before.length() > SHORT_PREFIX
                || words.before().matcher(before).find();
    }

    /** The chain of divisions that begins at a place; an empty chain if none does. */
    PlaceName at(String text, int begin) {
        List<List<Region>> chain = new ArrayList<>();
        int last = begin;
        int end = begin;
        while (end < text.length()) {
            PhraseTrie.Match<List<Region>> match = next(text, end, chain);
            if (match == null) {
                break;
            }
            chain.add(match.value());
            last = end;
            end = match.end();
        }
        return chain.isEmpty()
                ? nothing(text)
                : new PlaceName(
                        text.substring(0, begin),
                        chain,
                        text.substring(last, end),
                        text.substring(end),
                        end - begin);
    }

    /** The next name of a chain: a full one, or a short one that what follows it makes one. */
    private PhraseTrie.@Nullable Match<List<Region>> next(
            String text, int at, List<List<Region>> chain) {
        if (chain.isEmpty() && zones.longestAt(text, at) != null) {
            return null;
        }
        PhraseTrie.Match<List<Region>> name = full.longestAt(text, at);
        if (name != null
                && (!chain.isEmpty() || !common.contains(text.substring(at, name.end())))
                && follows(chain, name.value())
                && !isCutWrongly(text, name, chain)) {
            return name;
        }
        PhraseTrie.Match<List<Region>> cut = shorts.longestAt(text, at);
        if (cut != null && name != null && isCutWrongly(text, name, chain)) {
            return cut;
        }
        if (cut == null || name != null && name.end() > cut.end() || !follows(chain, cut.value())) {
            return null;
        }
        return isShortName(text, cut, chain) ? cut : null;
    }

    /** Whether a name's last character belongs to the next: 济南 and 市中区, not 济南市 and 中区. */
    private boolean isCutWrongly(
            String text, PhraseTrie.Match<List<Region>> name, List<List<Region>> chain) {
        int end = name.end() - 1;
        if (name.end() >= text.length() || end <= name.begin()) {
            return false;
        }
        PhraseTrie.Match<List<Region>> cut = shorts.longestAt(text, name.begin());
        PhraseTrie.Match<List<Region>> later = full.longestAt(text, end);
        if (cut == null || cut.end() != end || later == null || later.end() <= name.end()) {
            return false;
        }
        List<List<Region>> longer = new ArrayList<>(chain);
        longer.add(cut.value());
        return follows(longer, later.value()) && full.longestAt(text, name.end()) == null;
    }

    private boolean isShortName(
            String text, PhraseTrie.Match<List<Region>> cut, List<List<Region>> chain) {
        String rest = text.substring(cut.end());
        if (words.behindShortName().matcher(rest).lookingAt()) {
            return true;
        }
        boolean hasZones =
                cut.value().stream().anyMatch(one -> one.level() != Region.DivisionLevel.COUNTY);
        if (hasZones && words.behindCity().matcher(rest).lookingAt()) {
            return true;
        }
        if (rest.isEmpty() || !hasZones) {
            return false;
        }
        List<List<Region>> longer = new ArrayList<>(chain);
        longer.add(cut.value());
        return next(text, cut.end(), longer) != null;
    }

    private boolean follows(List<List<Region>> chain, List<Region> regions) {
        return chain.isEmpty()
                || regions.stream()
                        .anyMatch(
                                region ->
                                        chain.get(chain.size() - 1).stream()
                                                .anyMatch(above -> isBelow(region, above)));
    }

    private boolean isBelow(Region region, Region above) {
        return !region.equals(above) && gazetteer.wasWithin(region, above);
    }

    /** Every name in running words, from left to right; words that only look like one are none. */
    List<PhraseTrie.Match<List<Region>>> all(String text) {
        return full.all(text).stream()
                .filter(match -> isName(text, match.begin(), match.end()))
                .toList();
    }

    private boolean isName(String text, int begin, int end) {
        String name = text.substring(begin, end);
        if (common.contains(name) || commonInText.contains(name)) {
            return false;
        }
        boolean free =
                end - begin > 2
                        || begin == 0
                        || !Character.isIdeographic(text.charAt(begin - 1))
                        || words.beforeTwo().matcher(text.substring(0, begin)).find();
        return free && !words.behindNoName().matcher(text.substring(end)).lookingAt();
    }

    /** The cities and provinces whose short name a text begins with. */
    List<Region> cityAt(String text) {
        PhraseTrie.Match<List<Region>> match = text.isEmpty() ? null : shorts.longestAt(text, 0);
        return match == null || commonShort.contains(text.substring(0, match.end()))
                ? List.of()
                : match.value().stream()
                        .filter(region -> region.level() != Region.DivisionLevel.COUNTY)
                        .toList();
    }

    /** Every name in a text, short ones too: for what stands before a full name, and for paths. */
    List<Region> shortIn(String text) {
        List<Region> found = new ArrayList<>();
        shorts.all(text).forEach(match -> found.addAll(match.value()));
        return found;
    }

    /** The divisions whose short names stand where an expression's first group begins: 法治上城. */
    List<List<Region>> shortAfter(Expression lead, String text) {
        List<List<Region>> found = new ArrayList<>();
        Matcher matcher = lead.matcher(text);
        while (matcher.find()) {
            PhraseTrie.Match<List<Region>> match =
                    matcher.end() < text.length() ? shorts.longestAt(text, matcher.end()) : null;
            if (match != null
                    && !commonShort.contains(text.substring(match.begin(), match.end()))) {
                found.add(match.value());
            }
        }
        return found;
    }
}
