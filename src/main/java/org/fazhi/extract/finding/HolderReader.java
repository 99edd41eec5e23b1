package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.settings.reading.Themes;
import org.fazhi.settings.reading.Themes.Theme;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clause speaks of: the first that is named and is not what is done something to (对执法人员的监督);
 * of names that follow on one another the last, which the others describe (乡镇执法人员).
 */
final class HolderReader {
    private HolderReader() {}

    private record Named(String holder, int begin, int end) {}

    static @Nullable String of(Themes themes, String clause) {
        List<Named> names = new ArrayList<>();
        for (Theme theme : themes.holders()) {
            for (Expression word : theme.words()) {
                word.forEach(
                        clause,
                        match -> names.add(new Named(theme.id(), match.start(), match.end())));
            }
        }
        names.sort(
                Comparator.comparingInt(Named::begin)
                        .thenComparing(Comparator.comparingInt(Named::end).reversed()));
        Named holder = null;
        for (Named name : names) {
            if (holder == null) {
                boolean object = themes.holderObjects().in(clause.substring(0, name.begin()));
                holder = object ? null : name;
            } else if (name.end() > holder.end() && describes(themes, clause, holder, name)) {
                holder = name;
            }
        }
        return holder == null ? null : holder.holder();
    }

    private static boolean describes(Themes themes, String clause, Named first, Named next) {
        return next.begin() <= first.end()
                || themes.holderJoints().in(clause.substring(first.end(), next.begin()));
    }
}
