package org.fazhi.compare.points;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.fazhi.compare.likeness.ContentWords;
import org.fazhi.compare.likeness.SentenceVectors;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.PointCatalogue;
import org.fazhi.settings.analysis.PointCatalogue.PointKind;
import org.jspecify.annotations.Nullable;

/**
 * Brings together wordings that the list does not know. One after another, the most frequent first,
 * each joins the point whose wordings it is most like in the mean, or founds one. Likeness is that
 * of what two wordings mean, and of their words.
 */
final class Discovery implements Serializable {
    private static final long serialVersionUID = 1L;

    /** So many wordings of a point tell its words. */
    private static final int TELLING = 8;

    private final ComparisonSettings comparison;
    private final PointCatalogue.Discovery settings;

    /**
     * @param comparison which words say the same
     * @param settings the least likeness, and what makes it up
     */
    Discovery(ComparisonSettings comparison, PointCatalogue.Discovery settings) {
        this.comparison = comparison;
        this.settings = settings;
    }

    /**
     * A point that was found.
     *
     * @param founder the wording that founded it
     * @param wordings all of it, the founder first
     */
    record Found(Wording founder, List<Wording> wordings) implements Serializable {}

    /** A wording with what it means. */
    record Meant(Wording wording, float[] meaning) implements Serializable {
        static Meant of(Wording wording) {
            return new Meant(wording, SentenceVectors.of(wording.text()));
        }
    }

    /** A point while wordings join it. */
    private static final class Group {
        final List<Wording> wordings = new ArrayList<>();
        private final List<ContentWords> words = new ArrayList<>();
        private final float[] meanings;

        Group(int size) {
            meanings = new float[size];
        }

        void add(Meant meant, ContentWords content) {
            wordings.add(meant.wording());
            if (words.size() < TELLING) {
                words.add(content);
            }
            for (int i = 0; i < meanings.length; i++) {
                meanings[i] += meant.meaning()[i];
            }
        }

        double meaning(Meant meant) {
            return SentenceVectors.cosine(meanings, meant.meaning()) / wordings.size();
        }

        double words(ContentWords content) {
            return words.stream().mapToDouble(content::cosine).average().orElse(0);
        }
    }

    /** The points of some wordings of one kind, whatever their order. */
    List<Found> of(PointKind kind, List<Meant> wordings) {
        List<Group> groups = new ArrayList<>();
        wordings.stream()
                .sorted(Comparator.comparing(Meant::wording, Wording.MOST_SAID_FIRST))
                .forEach(meant -> join(meant, groups, settings.of(kind)));
        return groups.stream()
                .map(group -> new Found(group.wordings.get(0), List.copyOf(group.wordings)))
                .toList();
    }

    private void join(Meant meant, List<Group> groups, double threshold) {
        ContentWords content = ContentWords.of(meant.wording().text(), comparison);
        Group most = mostLike(meant, content, groups, threshold);
        if (most == null) {
            most = new Group(meant.meaning().length);
            groups.add(most);
        }
        most.add(meant, content);
    }

    /** The first of those that are most alike; null where none is alike enough. */
    private @Nullable Group mostLike(
            Meant meant, ContentWords content, List<Group> groups, double threshold) {
        Group most = null;
        double best = threshold;
        double weight = settings.words();
        for (Group group : groups) {
            double meaning = (1 - weight) * group.meaning(meant);
            if (meaning + weight >= best) {
                double likeness = meaning + weight * group.words(content);
                if (likeness > best || likeness == best && most == null) {
                    most = group;
                    best = likeness;
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
