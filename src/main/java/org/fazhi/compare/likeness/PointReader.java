package org.fazhi.compare.likeness;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.PointCatalogue;
import org.fazhi.settings.analysis.PointCatalogue.Point;
import org.fazhi.settings.regex.Expression;
import org.fazhi.settings.regex.ExpressionSet;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;

/**
 * Reads which common point a wording states. The first clauses decide, since what follows is a
 * consequence or an example: the point that the fewest of them state is the one; of several, the
 * one that stands first in the list.
 */
public final class PointReader implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Marks SENTENCES = Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);

    /** Between clauses, and between what one clause names together. */
    private static final Pattern PARTS = Pattern.compile("[，。；、]|以及|和|及|与");

    private static final Pattern FIGURES = Pattern.compile("\\d");

    private final Expression vague;
    private final PointCatalogue.Discovery headings;
    private final Listed shortcomings;
    private final Listed strengths;
    private final Map<String, Point> listed = new HashMap<>();

    public PointReader(PointCatalogue catalogue) {
        vague = catalogue.vague();
        headings = catalogue.discovery();
        shortcomings = of(PointCatalogue.PointKind.SHORTCOMING, catalogue);
        strengths = of(PointCatalogue.PointKind.STRENGTH, catalogue);
        catalogue.points().forEach(point -> listed.put(point.id(), point));
    }

    /**
     * The points of one kind.
     *
     * @param ways the first expression of each way to say one of them
     * @param places by the place of such an expression that of its point
     */
    private record Listed(List<Point> points, ExpressionSet ways, int[] places)
            implements Serializable {
        static final Listed NONE = of(List.of());

        static Listed of(List<Point> points) {
            List<Expression> ways = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < points.size(); place++) {
                for (List<Expression> way : points.get(place).says()) {
                    ways.add(way.get(0));
                    places.add(place);
                }
            }
            return new Listed(
                    new ArrayList<>(points),
                    new ExpressionSet(ways),
                    places.stream().mapToInt(Integer::intValue).toArray());
        }

        /** The points that a text may state, in their order: all that it does, and others. */
        Stream<Point> candidates(String text) {
            return ways.candidates(text).stream()
                    .map(way -> places[way])
                    .distinct()
                    .sorted()
                    .mapToObj(points::get);
        }
    }

    private static Listed of(PointCatalogue.PointKind kind, PointCatalogue catalogue) {
        return Listed.of(
                catalogue.points().stream().filter(point -> point.kind() == kind).toList());
    }

    /** The point of an id of the list. */
    Point listed(String id) {
        return Objects.requireNonNull(listed.get(id), id);
    }

    /** The point that a finding states; empty where the list does not know it. */
    public Optional<Point> of(Finding finding) {
        return of(finding.kind(), words(finding));
    }

    /** Whether a shortcoming only says that something falls short (个别领域矛盾突出), not what. */
    public boolean isVague(Finding finding) {
        return finding.kind() == Finding.Kind.SHORTCOMING
                && !finding.detail().isBlank()
                && vague.in(finding.text());
    }

    /**
     * The words that say what a finding is about: its own; of a vague shortcoming, and of a
     * strength whose own are a short heading over a few sentences, the first of these.
     */
    public String words(Finding finding) {
        List<String> sentences = SENTENCES.split(finding.detail());
        boolean isBelow =
                isVague(finding) || isHeading(finding) && sentences.size() <= headings.sentences();
        return isBelow && !sentences.isEmpty() ? sentences.get(0) : finding.text();
    }

    /** Whether a strength's own words only name its field: they are few and without figures. */
    boolean isHeading(Finding finding) {
        return finding.kind() == Finding.Kind.STRENGTH
                && finding.text().length() <= headings.heading()
                && !FIGURES.matcher(finding.text()).find();
    }

    /**
     * The point that a wording states.
     *
     * @param kind of the finding; only shortcomings and strengths state points
     * @param text its words, simplified and uniformly set
     */
    public Optional<Point> of(Finding.Kind kind, String text) {
        return of(kind, text, text);
    }

    /**
     * The point that a part of a wording states by itself.
     *
     * @param text the part
     * @param whole the wording, in which no word may stand that makes it another point
     */
    Optional<Point> of(Finding.Kind kind, String text, String whole) {
        Listed points =
                switch (kind) {
                    case SHORTCOMING -> shortcomings;
                    case STRENGTH -> strengths;
                    case HONOUR, PLAN -> Listed.NONE;
                };
        List<Point> possible =
                points.candidates(text).filter(point -> isPossible(point, text, whole)).toList();
        for (TextSpan clause :
                possible.isEmpty()
                        ? List.<TextSpan>of()
                        : ClauseSplitter.split(text, 0, text.length(), Punctuation.CLAUSE_ENDS)) {
            String words = text.substring(0, clause.end());
            for (Point point : possible) {
                if (isSaid(point, words)) {
                    return Optional.of(point);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * All points that a wording states where it says several things at once (执法培训和案卷评查开展不够).
     *
     * @param text its words
     * @return their ids; empty where the list knows none
     */
    public Set<String> all(Finding.Kind kind, String text) {
        Set<String> stated = new LinkedHashSet<>();
        of(kind, text).ifPresent(point -> stated.add(point.id()));
        for (String part : PARTS.split(text)) {
            of(kind, part).ifPresent(point -> stated.add(point.id()));
        }
        return stated;
    }

    private static boolean isPossible(Point point, String text, String whole) {
        return isSaid(point, text) && (point.not() == null || !point.not().in(whole));
    }

    private static boolean isSaid(Point point, String words) {
        return point.says().stream().anyMatch(way -> all(way, words));
    }

    private static boolean all(List<Expression> way, String words) {
        return way.stream().allMatch(expression -> expression.in(words));
    }
}
