package org.fazhi.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.settings.reading.PlaceWords;
import org.fazhi.text.PhraseTrie;
import org.jspecify.annotations.Nullable;

/**
 * Settles which of several divisions of one name is meant, by what else the report, its publisher
 * and its signature name.
 */
final class PlaceContext {
    private static final int READ = 20_000;
    private static final int CHAIN = 12;
    private static final int NEAR = 4;
    private static final int PREFECTURE = 3;
    private static final int PROVINCE = 2;
    private static final int SISTER = 1;
    private static final int CLEAR = 4;
    private static final int BEFORE = 12;
    private static final Set<Character> ENDS = Set.of('，', '。', '；', '\n');

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final Townships townships;
    private final PlaceWords words;

    PlaceContext(Gazetteer gazetteer, PlaceNames names, Townships townships, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.townships = townships;
        this.words = words;
    }

    /** The one that the evidence supports, or all candidates where it supports none clearly. */
    List<Region> decide(List<Region> candidates, String name, PlaceEvidence evidence) {
        Map<Region, Integer> scores = new LinkedHashMap<>();
        candidates.forEach(candidate -> scores.put(candidate, 0));
        body(scores, name, evidence.publisher(), NEAR);
        body(scores, name, evidence.signature(), NEAR);
        body(scores, name, evidence.page(), 1);
        mentions(scores, name, evidence.body());
        institutions(scores, evidence.body());
        townships(scores, evidence.body());
        Region best = best(scores);
        if (best == null) {
            path(scores, evidence.path());
            best = best(scores);
        }
        return best == null ? likely(scores) : List.of(best);
    }

    /** Those that nothing speaks against while it speaks for others. */
    private static List<Region> likely(Map<Region, Integer> scores) {
        int most = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return scores.entrySet().stream()
                .filter(entry -> most < CLEAR || 2 * entry.getValue() >= most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Townships of its own that the text names. */
    private void townships(Map<Region, Integer> scores, String body) {
        Map<Region, Integer> votes = townships.votes(body, scores.keySet(), gazetteer);
        votes.forEach((region, named) -> scores.merge(region, NEAR * named, Integer::sum));
    }

    private void body(Map<Region, Integer> scores, String name, String text, int near) {
        PlaceName found = names.first(text);
        if (found.isEmpty()) {
            return;
        }
        boolean same = found.name().equals(name);
        for (Region candidate : scores.keySet()) {
            List<List<Region>> above =
                    same ? found.chain().subList(0, found.chain().size() - 1) : found.chain();
            boolean within =
                    !above.isEmpty()
                            && above.stream()
                                    .allMatch(
                                            level ->
                                                    level.stream()
                                                            .anyMatch(
                                                                    one ->
                                                                            gazetteer.isWithin(
                                                                                    candidate,
                                                                                    one)));
            if (within) {
                scores.merge(candidate, same ? CHAIN * near / NEAR : near, Integer::sum);
            }
        }
    }

    private void mentions(Map<Region, Integer> scores, String name, String body) {
        String text = body.length() > READ ? body.substring(0, READ) : body;
        for (PhraseTrie.Match<List<Region>> match : names.all(text)) {
            boolean itself = name.contentEquals(text.subSequence(match.begin(), match.end()));
            if (itself || isElsewhere(text, match.begin(), words)) {
                continue;
            }
            for (Region candidate : scores.keySet()) {
                int most = 0;
                for (Region one : match.value()) {
                    most = Math.max(most, support(one, candidate));
                }
                scores.merge(candidate, begins(text, match) ? 2 * most : most, Integer::sum);
            }
        }
    }

    /** Whether the title of a document begins with a name: 《江苏省行政程序条例》. */
    private static boolean begins(String text, PhraseTrie.Match<List<Region>> name) {
        return name.begin() > 0 && "《〈".indexOf(text.charAt(name.begin() - 1)) >= 0;
    }

    /** Whether a place is named as one that others went to or learnt from. */
    static boolean isElsewhere(String text, int at, PlaceWords words) {
        int begin = at;
        while (begin > Math.max(0, at - BEFORE) && !ENDS.contains(text.charAt(begin - 1))) {
            begin--;
        }
        return words.elsewhere().in(text.substring(begin, at));
    }

    private int support(Region mentioned, Region candidate) {
        if (mentioned.level() == Region.DivisionLevel.PROVINCE) {
            return gazetteer.province(candidate).equals(mentioned) ? PROVINCE : 0;
        }
        if (mentioned.level() == Region.DivisionLevel.PREFECTURE) {
            return gazetteer.prefecture(candidate).filter(mentioned::equals).isPresent()
                    ? PREFECTURE
                    : 0;
        }
        if (gazetteer.prefecture(mentioned).filter(candidate::equals).isPresent()) {
            return PROVINCE;
        }
        return mentioned.parentCode() != null
                        && mentioned.parentCode().equals(candidate.parentCode())
                ? SISTER
                : 0;
    }

    private void institutions(Map<Region, Integer> scores, String body) {
        boolean province = words.ofProvince().count(body) >= 2;
        boolean autonomous = words.ofAutonomousRegion().count(body) >= 2;
        for (Region candidate : scores.keySet()) {
            String above = gazetteer.province(candidate).name();
            if (province) {
                scores.merge(candidate, above.endsWith("省") ? 3 : -6, Integer::sum);
            }
            if (autonomous) {
                scores.merge(candidate, above.endsWith("自治区") ? 3 : -6, Integer::sum);
            }
        }
    }

    private void path(Map<Region, Integer> scores, String path) {
        List<Region> named = names.shortIn(path);
        for (Region candidate : scores.keySet()) {
            boolean coded = path.contains(candidate.code().value());
            boolean within =
                    named.stream()
                            .anyMatch(
                                    one ->
                                            !one.equals(candidate)
                                                    && one.level() != Region.DivisionLevel.COUNTY
                                                    && gazetteer.isWithin(candidate, one));
            scores.merge(candidate, coded ? CHAIN : within ? PROVINCE : 0, Integer::sum);
        }
    }

    private static @Nullable Region best(Map<Region, Integer> scores) {
        Region best = null;
        int most = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Map.Entry<Region, Integer> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean clear = most >= 2 && (second <= 0 || (most >= 3 * second && most - second >= 3));
        return clear ? best : null;
    }
}
