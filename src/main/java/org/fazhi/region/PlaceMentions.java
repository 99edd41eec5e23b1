package org.fazhi.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.PlaceWords;
import org.fazhi.text.PhraseTrie;

/**
 * Which divisions a report names, wherever it does, each weighed by what names it: the body in the
 * opening sentence most, a mention in running words least. What names a division is kept in words.
 */
final class PlaceMentions {
    private static final int READ = 20_000;
    private static final int OPENING = 700;
    private static final int BEFORE = 12;
    private static final int REPORTER = 6;
    private static final int SIGNATURE = 5;
    private static final int PUBLISHER = 4;
    private static final int PAGE = 3;
    private static final int DOCUMENT = 3;
    private static final int MOST_ON_PAGE = 6;
    private static final Pattern NOT_HAN = Pattern.compile("\\P{IsHan}+");
    private static final int NAMED = 2;
    private static final int MOST_DOCUMENTS = 9;
    private static final int MOST_WORDS = 3;
    private static final int FEWEST_TOWNSHIPS = 3;

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final PlaceWords words;
    private final Map<Region, Integer> weights = new LinkedHashMap<>();
    private final Map<Region, Integer> strong = new HashMap<>();
    private final Map<Region, Set<String>> basis = new HashMap<>();

    private PlaceMentions(Gazetteer gazetteer, PlaceNames names, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.words = words;
    }

    static PlaceMentions of(
            PlaceEvidence evidence,
            Gazetteer gazetteer,
            PlaceNames names,
            Townships townships,
            PlaceWords words) {
        PlaceMentions mentions = new PlaceMentions(gazetteer, names, words);
        mentions.body("报告开头", evidence.reporter(), REPORTER);
        mentions.body("落款", evidence.signature(), SIGNATURE);
        mentions.body("发布单位", evidence.publisher(), PUBLISHER);
        mentions.page(evidence.page());
        String text = evidence.body();
        text = text.substring(0, Math.min(READ, text.length()));
        mentions.documents(text);
        mentions.namedAfter(text);
        mentions.rulers(text.substring(0, Math.min(OPENING, text.length())));
        mentions.words(text);
        mentions.townships(text, townships);
        return mentions;
    }

    /** How much names a division. */
    int weight(Region region) {
        return weights.getOrDefault(region, 0);
    }

    /** How much of that is from bodies named around the text. */
    int strong(Region region) {
        return strong.getOrDefault(region, 0);
    }

    /** Whether the publisher or the signature names it. */
    boolean isSigned(Region region) {
        return strong(region) >= PUBLISHER;
    }

    /** All divisions that are named, in the order of their mentions. */
    List<Region> regions() {
        return List.copyOf(weights.keySet());
    }

    /** What names a division: 落款“平阳县人民政府”. */
    List<String> basis(Region region) {
        return List.copyOf(basis.getOrDefault(region, Set.of()));
    }

    private void body(String source, String text, int weight) {
        PlaceName found = names.first(text);
        if (!found.isEmpty()) {
            name(found, source + "“" + text + "”", weight);
            lowest(found).forEach(region -> strong.merge(region, weight, Math::max));
        }
    }

    /**
     * Names that stand by themselves around the text: a site's, a breadcrumb; lists of many say
     * nothing.
     */
    private void page(String text) {
        Map<String, PlaceName> named = new LinkedHashMap<>();
        for (String token : NOT_HAN.split(text)) {
            PlaceName found = token.isEmpty() ? null : names.at(token, 0);
            if (found != null
                    && !found.isEmpty()
                    && words.siteName().matcher(found.rest()).matches()) {
                named.putIfAbsent(token, found);
            }
        }
        if (named.size() <= MOST_ON_PAGE) {
            named.forEach(
                    (token, found) -> {
                        name(found, "网页“" + token + "”", PAGE);
                        lowest(found).forEach(region -> strong.merge(region, PAGE, Math::max));
                    });
        }
    }

    private void name(PlaceName found, String why, int weight) {
        for (Region region : lowest(found)) {
            add(region, weight, why);
        }
        for (List<Region> above : found.chain().subList(0, found.chain().size() - 1)) {
            above.forEach(region -> add(region, Math.max(1, weight / 2), why));
        }
    }

    private List<Region> lowest(PlaceName found) {
        return PlaceChain.lowest(found, gazetteer);
    }

    private void add(Region region, int weight, String why) {
        weights.merge(region, weight, Integer::sum);
        basis.computeIfAbsent(region, key -> new LinkedHashSet<>()).add(why);
    }

    /** Titles of documents: 《岳阳县人民政府常务会会前学法制度》, 《湖南省法治政府建设实施纲要》. */
    private void documents(String text) {
        Map<Region, Integer> most = new HashMap<>();
        words.document()
                .forEach(
                        text,
                        match -> {
                            String title =
                                    words.documentLeads().matcher(match.group(1)).replaceFirst("");
                            PlaceName found = names.at(title, 0);
                            if (found.isEmpty()) {
                                city(title, match.group(1));
                                return;
                            }
                            boolean issued =
                                    words.issued()
                                            .in(
                                                    text.substring(
                                                            Math.max(0, match.start() - BEFORE),
                                                            match.start()));
                            boolean again =
                                    lowest(found).stream()
                                            .anyMatch(
                                                    region ->
                                                            most.merge(region, 3, Integer::sum)
                                                                    > MOST_DOCUMENTS);
                            if (!again) {
                                name(
                                        found,
                                        "文中《" + match.group(1) + "》",
                                        issued ? DOCUMENT + 1 : DOCUMENT);
                            }
                        });
    }

    /** A document whose title begins with the short name of a city: 《珠海经济特区…条例》. */
    private void city(String title, String whole) {
        for (Region region : names.cityAt(title)) {
            add(region, NAMED, "文中《" + whole + "》");
        }
    }

    /** 法治上城, 平安广东; and the province that leaders visited. */
    private void namedAfter(String text) {
        Set<Region> seen = new HashSet<>();
        for (List<Region> named : names.shortAfter(words.namedAfter(), text)) {
            named.stream()
                    .filter(seen::add)
                    .forEach(region -> add(region, NAMED, "文中“" + region.shortName() + "”"));
        }
        for (List<Region> named : names.shortAfter(words.visited(), text)) {
            named.stream()
                    .filter(region -> region.level() == Region.DivisionLevel.PROVINCE)
                    .filter(seen::add)
                    .forEach(region -> add(region, PAGE, "文中“" + region.shortName() + "”"));
        }
        for (PlaceWords.Service service : words.services()) {
            if (text.contains(service.name())) {
                gazetteer
                        .region(new RegionCode(service.code()))
                        .ifPresent(region -> add(region, PAGE, "文中“" + service.name() + "”"));
            }
        }
    }

    /** Committees and governments that the opening names: 落实龙岗区委、区政府部署. */
    private void rulers(String opening) {
        Set<Region> seen = new HashSet<>();
        for (PhraseTrie.Match<List<Region>> match : names.all(opening)) {
            String name = opening.substring(match.begin(), match.end());
            String behind = opening.substring(match.end());
            Matcher ruler = words.ruler().first(behind);
            if (ruler != null && !isElsewhere(opening, match.begin())) {
                String why = "文中“" + name + ruler.group() + "”";
                match.value().stream()
                        .filter(seen::add)
                        .forEach(region -> add(region, DOCUMENT, why));
            }
        }
    }

    /** Full names in running words, and short ones of provinces. */
    private void words(String text) {
        Map<Region, Integer> times = new LinkedHashMap<>();
        Map<Region, Set<Region>> below = new LinkedHashMap<>();
        for (PhraseTrie.Match<List<Region>> match : names.all(text)) {
            if (isElsewhere(text, match.begin())) {
                continue;
            }
            match.value().forEach(region -> times.merge(region, 1, Integer::sum));
            if (match.value().size() == 1) {
                Region one = match.value().get(0);
                below(one, gazetteer.province(one), below);
                gazetteer.prefecture(one).ifPresent(above -> below(one, above, below));
            }
        }
        for (Region province : gazetteer.provinces()) {
            for (int at = text.indexOf(province.shortName());
                    at >= 0;
                    at = text.indexOf(province.shortName(), at + 1)) {
                if (!isElsewhere(text, at)) {
                    times.merge(province, 1, Integer::sum);
                }
            }
        }
        times.forEach(
                (region, count) ->
                        add(region, Math.min(MOST_WORDS, count), "文中“" + region.name() + "”"));
        below.forEach(
                (above, named) ->
                        add(
                                above,
                                Math.min(MOST_WORDS, named.size()),
                                "文中“" + named.iterator().next().name() + "”"));
    }

    private static void below(Region one, Region above, Map<Region, Set<Region>> below) {
        if (!one.equals(above)) {
            below.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(one);
        }
    }

    /** A division whose townships are named, several and of no other as many. */
    private void townships(String text, Townships townships) {
        List<Map.Entry<Region, Integer>> votes = new ArrayList<>(townships.votes(text).entrySet());
        votes.sort(Map.Entry.<Region, Integer>comparingByValue().reversed());
        if (votes.isEmpty() || votes.get(0).getValue() < FEWEST_TOWNSHIPS) {
            return;
        }
        int second = votes.size() > 1 ? votes.get(1).getValue() : 0;
        if (votes.get(0).getValue() > 2 * second) {
            add(votes.get(0).getKey(), DOCUMENT, "文中乡镇街道名称");
        }
    }

    /** Whether a place is named as one that others went to or learnt from. */
    private boolean isElsewhere(String text, int at) {
        return PlaceContext.isElsewhere(text, at, words);
    }
}
