package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.settings.reading.Themes;
import org.fazhi.settings.reading.Themes.Theme;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Sorts a finding by field, nature, holder and degree: words in its point weigh more than those in
 * its detail.
 */
public final class ThemeClassifier {
    private static final int POINT_WEIGHT = 3;
    private static final int MOST = 2;

    private final Themes themes;
    private final FindingWords words;

    public ThemeClassifier(Themes themes, FindingWords words) {
        this.themes = themes;
        this.words = words;
    }

    public List<String> fields(String point, String detail) {
        return best(themes.fields(), point, detail);
    }

    public List<String> natures(String point, String detail) {
        return best(themes.natures(), point, detail);
    }

    /** Whether both say what they are about, and no field of the one is the other's. */
    boolean otherFields(String one, String other) {
        return apart(fields(one, ""), fields(other, ""));
    }

    /** Whether both say of what nature they are, and no nature of the one is the other's. */
    boolean otherNatures(String one, String other) {
        return apart(natures(one, ""), natures(other, ""));
    }

    private static boolean apart(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** Whom it is laid to: the first holder named in the point, else in the detail; or null. */
    public @Nullable String holder(String point, String detail) {
        String holder = first(point);
        return holder == null ? first(detail) : holder;
    }

    /** The softener as written, or null. */
    public @Nullable String degree(String point, String detail) {
        Matcher softener = words.softeners().first(point);
        if (softener == null) {
            softener = words.softeners().first(detail);
        }
        return softener == null ? null : softener.group();
    }

    private @Nullable String first(String text) {
        String holder = null;
        int earliest = Integer.MAX_VALUE;
        for (Theme theme : themes.holders()) {
            for (Expression word : theme.words()) {
                Matcher matcher = word.first(text);
                if (matcher != null && matcher.start() < earliest) {
                    earliest = matcher.start();
                    holder = theme.id();
                }
            }
        }
        return holder;
    }

    private record Scored(String id, int score) {}

    /** The strongest entry, and the next one if it is at least half as strong. */
    private static List<String> best(List<Theme> axis, String point, String detail) {
        List<Scored> scored = new ArrayList<>();
        for (Theme theme : axis) {
            int score = POINT_WEIGHT * count(theme, point) + count(theme, detail);
            if (score > 0) {
                scored.add(new Scored(theme.id(), score));
            }
        }
        scored.sort(Comparator.comparingInt(Scored::score).reversed());
        int most = scored.isEmpty() ? 0 : scored.get(0).score();
        return scored.stream()
                .limit(MOST)
                .filter(entry -> 2 * entry.score() >= most)
                .map(Scored::id)
                .toList();
    }

    private static int count(Theme theme, String text) {
        return theme.words().stream().mapToInt(word -> word.count(text)).sum();
    }
}
