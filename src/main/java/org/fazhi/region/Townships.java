package org.fazhi.region;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.CsvFile;
import org.fazhi.settings.conf.SettingsException;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.PhraseTrie;

/**
 * The townships and streets of the country, of today and of the years since 2015, and the divisions
 * they lie in. Immutable; safe for any number of threads.
 */
public final class Townships {
    private static final Pattern KIND = Pattern.compile("(?:街道|地区|镇|乡|苏木)$");
    private static final int SHORTEST_STEM = 3;
    private static final String FILE = "townships.csv";
    private static final List<String> COLUMNS = List.of("code", "names", "earlier");

    private final Map<String, List<Region>> within;
    private final PhraseTrie<List<Region>> names;

    private Townships(Map<String, List<Region>> within) {
        this.within = within;
        this.names = new PhraseTrie<>(within);
    }

    /** Those of the settings. */
    public static Townships of(ReadingSettings settings, Gazetteer gazetteer) {
        try {
            return parse(settings.files(), gazetteer);
        } catch (SettingsException e) {
            throw e.in(settings.files().folder());
        }
    }

    /** The same of a text. */
    static Townships parse(String rows, Gazetteer gazetteer) {
        return parse(new ConfFiles(Map.of(FILE, rows.getBytes(StandardCharsets.UTF_8))), gazetteer);
    }

    /**
     * @param files {@code townships.csv}: code,names,earlier; the code of the county of today, or
     *     of the city where it has none, and names parted by blanks
     * @throws org.fazhi.settings.conf.SettingsException with the line of what cannot be used
     */
    public static Townships parse(ConfFiles files, Gazetteer gazetteer) {
        Map<String, List<Region>> within = new HashMap<>();
        for (CsvFile.Row row : CsvFile.parse(files, FILE, COLUMNS).rows()) {
            String code = row.required("code");
            Region region =
                    seat(code, gazetteer)
                            .orElseThrow(
                                    () ->
                                            row.wrong(
                                                    "no division " + code,
                                                    "give the code of one in regions.csv"));
            for (String column : List.of("names", "earlier")) {
                String names = row.optional(column);
                if (names != null) {
                    for (String name : names.split(" +")) {
                        within.computeIfAbsent(name, key -> new ArrayList<>(1)).add(region);
                    }
                }
            }
        }
        return new Townships(within);
    }

    /** A city without counties stands in the list under the code of its only county. */
    private static Optional<Region> seat(String written, Gazetteer gazetteer) {
        return RegionCode.read(written)
                .flatMap(
                        code ->
                                gazetteer
                                        .region(code)
                                        .or(() -> gazetteer.region(code.prefecture())));
    }

    /** The divisions that have a township of this name; 北城街街道 may be one of 北城街道 too. */
    List<Region> within(String township) {
        List<Region> exact = within.getOrDefault(township, List.of());
        if (!township.endsWith("街街道")) {
            return exact;
        }
        List<Region> all = new ArrayList<>(exact);
        String plain = township.substring(0, township.length() - 3) + "街道";
        all.addAll(within.getOrDefault(plain, List.of()));
        return all;
    }

    /** A township's full name: 鹤龙街 is short for 鹤龙街道. */
    String full(String township) {
        boolean isShort = township.endsWith("街") && !within.containsKey(township);
        return isShort && within.containsKey(township + "道") ? township + "道" : township;
    }

    /** How many townships that are of one alone among some divisions a text names. */
    Map<Region, Integer> votes(String text, Set<Region> among, Gazetteer gazetteer) {
        Map<Region, Integer> votes = new HashMap<>();
        for (List<Region> regions : in(text).values()) {
            List<Region> meant =
                    among.stream()
                            .filter(region -> regions.contains(gazetteer.today(region)))
                            .toList();
            if (meant.size() == 1) {
                votes.merge(meant.get(0), 1, Integer::sum);
            }
        }
        return votes;
    }

    /** The townships that a text names, with the divisions that have one of that name. */
    Map<String, List<Region>> in(String text) {
        Map<String, List<Region>> found = new LinkedHashMap<>();
        for (PhraseTrie.Match<List<Region>> match : names.all(text)) {
            if (match.end() - match.begin() >= 3) {
                found.put(text.substring(match.begin(), match.end()), match.value());
            }
        }
        return found;
    }

    /**
     * The townships of some divisions that a text names without their kind, 郭家沱 for 郭家沱街道, each
     * with its division; names of fewer than three characters are left out.
     */
    Map<String, Region> byStem(String text, List<Region> among) {
        Map<String, Region> found = new LinkedHashMap<>();
        within.forEach(
                (name, regions) -> {
                    String stem = KIND.matcher(name).replaceFirst("");
                    if (stem.length() >= SHORTEST_STEM && text.contains(stem)) {
                        among.stream()
                                .filter(regions::contains)
                                .forEach(region -> found.put(name, region));
                    }
                });
        return found;
    }

    /** How many townships of each division a text names; none twice. */
    Map<Region, Integer> votes(String text) {
        Map<Region, Integer> votes = new HashMap<>();
        in(text).forEach(
                        (name, regions) ->
                                new HashSet<>(regions)
                                        .forEach(region -> votes.merge(region, 1, Integer::sum)));
        return votes;
    }
}
