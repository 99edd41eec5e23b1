package org.fazhi.compare.points;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.compare.likeness.ContentWords;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.PointCatalogue;
import org.fazhi.settings.analysis.PointCatalogue.PointKind;
import org.jspecify.annotations.Nullable;

/**
 * Brings together wordings that the list does not know. One after another, the most frequent first,
 * each joins the point whose founder it is most like, or founds one. A founder is compared only
 * where it shares one of the rare words without which two wordings cannot be so alike (a thing that
 * both name in other words, as 人才 and 力量, is not enough): the cost grows with the number of
 * wordings, hardly with its square.
 */
final class Discovery implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ComparisonSettings comparison;
    private final PointCatalogue.Discovery thresholds;

    /**
     * @param comparison which words say the same
     * @param thresholds the least likeness to a founder
     */
    Discovery(ComparisonSettings comparison, PointCatalogue.Discovery thresholds) {
        this.comparison = comparison;
        this.thresholds = thresholds;
    }

    /**
     * A point that was found.
     *
     * @param founder the wording that founded it
     * @param wordings all of it, the founder first
     */
    record Found(Wording founder, List<Wording> wordings) implements Serializable {}

    /** A founder with its words. */
    private record Founder(int number, ContentWords words) {}

    /**
     * What wordings must share to be compared at all: the first of the matters that they name; no
     * two of different blocks are of one point.
     */
    int block(String text) {
        return ContentWords.of(text, comparison).matters().stream()
                .min(Comparator.naturalOrder())
                .orElse(-1);
    }

    /** The points of some wordings of one kind, whatever their order. */
    List<Found> of(PointKind kind, List<Wording> wordings) {
        double threshold = thresholds.of(kind);
        List<Wording> ordered = wordings.stream().sorted(Wording.MOST_SAID_FIRST).toList();
        List<ContentWords> words =
                ordered.stream().map(each -> ContentWords.of(each.text(), comparison)).toList();
        Map<Integer, Integer> frequency = new HashMap<>();
        words.forEach(each -> each.pairs().forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
        List<Found> found = new ArrayList<>();
        Map<Integer, List<Founder>> founders = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            List<Integer> rare = rare(words.get(i), frequency, threshold);
            Founder most = mostLike(words.get(i), rare, founders, threshold);
            if (most == null) {
                Founder founder = new Founder(found.size(), words.get(i));
                rare.forEach(
                        pair ->
                                founders.computeIfAbsent(pair, k -> new ArrayList<>())
                                        .add(founder));
                found.add(new Found(ordered.get(i), new ArrayList<>(List.of(ordered.get(i)))));
            } else {
                found.get(most.number()).wordings().add(ordered.get(i));
            }
        }
        return found;
    }

    /** Two sets whose cosine reaches the threshold share one of so many of their rarest words. */
    private static List<Integer> rare(
            ContentWords words, Map<Integer, Integer> frequency, double threshold) {
        int size = words.pairs().size();
        int necessary = (int) Math.ceil(threshold * threshold * size - 1e-9);
        return words.pairs().stream()
                .sorted(
                        Comparator.comparingInt((Integer pair) -> frequency.getOrDefault(pair, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(size - necessary + 1L)
                .toList();
    }

    /** The first of those that are most alike; null where none is alike enough. */
    private static @Nullable Founder mostLike(
            ContentWords words,
            List<Integer> rare,
            Map<Integer, List<Founder>> founders,
            double threshold) {
        Set<Integer> compared = new HashSet<>();
        Founder most = null;
        double best = threshold;
        for (Integer pair : rare) {
            for (Founder founder : founders.getOrDefault(pair, List.of())) {
                if (compared.add(founder.number())) {
                    double likeness =
                            words.sharesWords(founder.words()) ? words.cosine(founder.words()) : 0;
                    if (likeness > best
                            || likeness == best
                                    && (most == null || founder.number() < most.number())) {
                        most = founder;
                        best = likeness;
                    }
                }
            }
        }
        return most;
    }

    /** The id of a point that these words found. */
    static String id(Statement.Said founder) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (founder.kind() + ":" + founder.letters())
                                            .getBytes(StandardCharsets.UTF_8));
            return "p" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
