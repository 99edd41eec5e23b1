package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.settings.reading.Themes;
import org.fazhi.settings.reading.Themes.Theme;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Whom a point is laid to. A clause speaks of the first that is named and is not what is done
 * something to (对执法人员的监督); of names that follow on one another the last, which the others describe
 * (乡镇执法人员), unless it is only too few (乡镇执法人员数量不足); of two that do not work together (部门和乡镇联动不够)
 * neither.
 */
final class HolderReader {
    private final Themes themes;
    private final Expression softeners;

    /**
     * A reader.
     *
     * @param softeners words in front of whoever is plainly meant (个别单位)
     */
    HolderReader(Themes themes, Expression softeners) {
        this.themes = themes;
        this.softeners = softeners;
    }

    private record Named(String holder, int begin, int end) {}

    /**
     * The holder of a point: of the clause that states it, unless that is laid to no certain ones
     * and a clause beside it to some (出庭率不高，个别单位…); where it names none, of the clause beside it
     * that begins with one.
     */
    @Nullable String of(List<String> clauses, String stating) {
        String stated = inClause(stating);
        if (softened(stating)) {
            return stated;
        }
        String beside = null;
        for (String clause : clauses) {
            if (!clause.equals(stating)) {
                String other = begins(clause) ? inClause(clause) : null;
                if (other != null && softened(clause)) {
                    return other;
                }
                beside = beside == null ? other : beside;
            }
        }
        return stated == null ? beside : stated;
    }

    /** Whether a clause begins with somebody of whom another one does not speak. */
    boolean isOtherIn(String clause, String stating) {
        String holder = begins(clause) && !softened(clause) ? inClause(clause) : null;
        return holder != null
                && names(stating).stream()
                        .noneMatch(
                                name ->
                                        stating.substring(name.begin(), name.end())
                                                .equals(firstName(clause)));
    }

    private String firstName(String clause) {
        Named first = names(clause).get(0);
        return clause.substring(first.begin(), first.end());
    }

    private boolean softened(String clause) {
        return softeners.matcher(clause).lookingAt();
    }

    /** Whether a clause begins with somebody. */
    boolean begins(String clause) {
        List<Named> names = names(clause);
        return !names.isEmpty()
                && (softened(clause)
                        || themes.holderLeads().in(clause.substring(0, names.get(0).begin())));
    }

    private @Nullable String inClause(String clause) {
        Named holder = null;
        for (Named name : names(clause)) {
            if (holder == null) {
                boolean object =
                        themes.holderObjects().in(clause.substring(0, name.begin()))
                                || themes.holderAsides().in(clause.substring(name.end()));
                holder = object ? null : name;
            } else if (name.end() > holder.end()) {
                if (areApart(clause, holder, name)) {
                    return null;
                }
                if (describes(clause, holder, name)) {
                    if (themes.holderAsides().in(clause.substring(name.end()))) {
                        return null;
                    }
                    boolean few = themes.holderAmounts().in(clause.substring(name.end()));
                    holder = few ? new Named(holder.holder(), holder.begin(), name.end()) : name;
                }
            }
        }
        return holder == null ? null : holder.holder();
    }

    private List<Named> names(String clause) {
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
        return names;
    }

    private boolean describes(String clause, Named first, Named next) {
        return next.begin() <= first.end()
                || themes.holderJoints().in(clause.substring(first.end(), next.begin()));
    }

    /** Whether two are named of whom it is said that they do not work together. */
    private boolean areApart(String clause, Named first, Named next) {
        return next.begin() > first.end()
                && !next.holder().equals(first.holder())
                && themes.holderPairs().in(clause.substring(first.end(), next.begin()))
                && themes.holderTogether().in(clause.substring(next.end()));
    }
}
