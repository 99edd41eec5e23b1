package org.fazhi.settings.regex;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a regular expression the words of which every match holds one (its required factors, as
 * RE2's prefilter has them).
 */
final class FactorReader {
    private static final int MOST = 64;
    private static final int WIDEST = 16;
    private static final int LONG = 3;
    private static final Info UNKNOWN = new Info(null, null);

    private FactorReader() {}

    /**
     * What is known of a part.
     *
     * @param exact all texts that it matches, where they are few
     * @param factors each match holds one of them, where that is known otherwise
     */
    private record Info(@Nullable Set<String> exact, @Nullable Set<String> factors) {
        static Info exactly(Set<String> texts) {
            return texts.size() > MOST ? new Info(null, held(texts)) : new Info(texts, null);
        }

        @Nullable Set<String> held() {
            return exact == null ? factors : held(exact);
        }

        private static @Nullable Set<String> held(Set<String> texts) {
            return texts.contains("") ? null : texts;
        }
    }

    /** The words of which every match holds one; empty where that is not known. */
    static Set<String> of(String expression) {
        try {
            Set<String> factors = of(SyntaxReader.of(expression).syntax()).held();
            return factors == null ? Set.of() : shortest(factors);
        } catch (UnsupportedOperationException e) {
            return Set.of();
        }
    }

    /** Without those that hold another: where they stand, it stands. */
    private static Set<String> shortest(Set<String> factors) {
        return factors.stream()
                .filter(
                        factor ->
                                factors.stream()
                                        .noneMatch(
                                                other ->
                                                        other.length() < factor.length()
                                                                && factor.contains(other)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Info of(Syntax syntax) {
        if (syntax instanceof Syntax.Characters one) {
            return one.set() == null || one.set().cardinality() > WIDEST
                    ? UNKNOWN
                    : Info.exactly(
                            one.set().stream()
                                    .mapToObj(Character::toString)
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        if (syntax instanceof Syntax.Alternatives alternatives) {
            return oneOf(alternatives.of().stream().map(FactorReader::of).toList());
        }
        if (syntax instanceof Syntax.Repeat repeat) {
            return repeated(repeat);
        }
        return sequence(((Syntax.Sequence) syntax).parts().stream().map(FactorReader::of).toList());
    }

    private static Info oneOf(Collection<Info> parts) {
        Set<String> all = new TreeSet<>();
        boolean exact = true;
        for (Info part : parts) {
            exact &= part.exact() != null;
        }
        for (Info part : parts) {
            Set<String> more = exact ? part.exact() : part.held();
            if (more == null) {
                return UNKNOWN;
            }
            all.addAll(more);
        }
        return exact ? Info.exactly(all) : new Info(null, all);
    }

    private static Info repeated(Syntax.Repeat repeat) {
        Info item = of(repeat.item());
        if (repeat.least() > 0) {
            return repeat.most() == 1 ? item : new Info(null, item.held());
        }
        if (repeat.most() > 1 || item.exact() == null) {
            return UNKNOWN;
        }
        Set<String> maybe = new TreeSet<>(item.exact());
        maybe.add("");
        return Info.exactly(maybe);
    }

    /** Joins parts while the texts they match are few; of what each run and part asks the best. */
    private static Info sequence(Collection<Info> parts) {
        Set<String> run = Set.of("");
        Set<String> best = null;
        boolean whole = true;
        for (Info part : parts) {
            Set<String> exact = part.exact();
            if (exact != null && run.size() * exact.size() <= MOST) {
                run = joined(run, exact);
                continue;
            }
            whole = false;
            best = better(best, Info.held(run));
            best = better(best, part.held());
            run = exact == null ? Set.of("") : exact;
        }
        return whole ? Info.exactly(run) : new Info(null, better(best, Info.held(run)));
    }

    private static Set<String> joined(Set<String> run, Set<String> next) {
        Set<String> joined = new TreeSet<>();
        run.forEach(before -> next.forEach(after -> joined.add(before + after)));
        return joined;
    }

    private static @Nullable Set<String> better(
            @Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int byLength = Integer.compare(length(one), length(other));
        boolean first = byLength == 0 ? one.size() <= other.size() : byLength > 0;
        return first ? one : other;
    }

    private static int length(Set<String> factors) {
        return factors.stream().mapToInt(factor -> Math.min(LONG, factor.length())).min().orElse(0);
    }
}
