package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.settings.reading.Themes.Theme;
import org.fazhi.settings.reading.Themes.Weighed;
import org.fazhi.settings.regex.ExpressionSet;

/**
 * How much the words of a text speak for each entry of an axis. Where words of several entries
 * overlap (执法监督 holds 执法), only the heaviest speak, of equals the longest: a word has one meaning
 * at its place.
 */
final class ThemeScores {
    private final List<Words> words = new ArrayList<>();
    private final ExpressionSet expressions;
    private final double front;
    private final double back;

    /**
     * Scores of an axis.
     *
     * @param front share of its weight that a word in the first half of a clause has
     * @param back the same for the second half
     */
    ThemeScores(List<Theme> axis, double front, double back) {
        for (Theme theme : axis) {
            theme.point().forEach(each -> words.add(new Words(theme.id(), each.weight())));
        }
        expressions =
                new ExpressionSet(
                        axis.stream()
                                .flatMap(theme -> theme.point().stream())
                                .map(Weighed::words)
                                .toList());
        this.front = front;
        this.back = back;
    }

    /** What words speak for, and how much. */
    private record Words(String theme, int weight) {}

    private record Match(String theme, int weight, int begin, int end) {
        boolean meets(Match other) {
            return begin < other.end && other.begin < end;
        }
    }

    /** The weights of the entries that have any, in the order of the axis. */
    Map<String, Double> of(String text) {
        List<Match> matches = new ArrayList<>();
        expressions.forEach(
                text,
                (expression, match) -> {
                    Words of = words.get(expression);
                    matches.add(new Match(of.theme(), of.weight(), match.start(), match.end()));
                });
        matches.sort(
                Comparator.comparingInt(Match::weight)
                        .thenComparingInt(match -> match.end() - match.begin())
                        .reversed()
                        .thenComparingInt(Match::begin));
        List<Match> speaking = new ArrayList<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Match match : matches) {
            if (speaking.stream().noneMatch(match::meets)) {
                speaking.add(match);
                boolean inFront = match.begin() + match.end() <= text.length();
                scores.merge(match.theme(), match.weight() * (inFront ? front : back), Double::sum);
            }
        }
        return scores;
    }
}
