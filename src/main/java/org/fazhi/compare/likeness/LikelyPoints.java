package org.fazhi.compare.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.ComparisonSettings;
import org.fazhi.settings.analysis.PointCatalogue;
import org.fazhi.settings.analysis.PointCatalogue.Point;

/**
 * Which listed point a wording is likely to state that none of its words tells: the one whose
 * examples mean most nearly the same, where it is near enough and clearly nearer than the next.
 */
final class LikelyPoints {
    private final PointCatalogue.Alike settings;
    private final ComparisonSettings comparison;
    private final PointCatalogue catalogue;
    private final Map<Finding.Kind, List<Known>> known = new ConcurrentHashMap<>();

    /** An example of a point with what it means, and the words of its matter. */
    private record Known(Point point, float[] meaning, ContentWords words) {}

    LikelyPoints(PointCatalogue catalogue, ComparisonSettings comparison) {
        this.catalogue = catalogue;
        this.comparison = comparison;
        settings = catalogue.alike();
    }

    /**
     * The point that a wording is likely to state.
     *
     * @param fields of the finding; points of other fields are none, where both are known
     */
    Optional<Point> of(Finding.Kind kind, String text, List<String> fields) {
        float[] meaning = SentenceVectors.of(text);
        ContentWords words = ContentWords.of(text, comparison);
        Point best = null;
        double most = -1;
        double next = -1;
        for (Known each : known.computeIfAbsent(kind, this::read)) {
            boolean elsewhere =
                    !fields.isEmpty() && Collections.disjoint(fields, each.point().fields());
            if (elsewhere || words.isOther(each.words())) {
                continue;
            }
            double likeness = SentenceVectors.cosine(meaning, each.meaning());
            if (best != null && best.id().equals(each.point().id())) {
                most = Math.max(most, likeness);
            } else if (likeness > most) {
                next = most;
                most = likeness;
                best = each.point();
            } else {
                next = Math.max(next, likeness);
            }
        }
        boolean clear = most >= settings.least() && most - next >= settings.ahead();
        return clear ? Optional.ofNullable(best) : Optional.empty();
    }

    private List<Known> read(Finding.Kind kind) {
        List<Known> examples = new ArrayList<>();
        for (Point point : catalogue.points()) {
            if (point.kind().name().equals(kind.name())) {
                for (String example : point.examples()) {
                    examples.add(
                            new Known(
                                    point,
                                    SentenceVectors.of(example),
                                    ContentWords.of(example, comparison)));
                }
            }
        }
        return examples;
    }
}
