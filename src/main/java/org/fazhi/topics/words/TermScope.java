package org.fazhi.topics.words;

import java.io.Serializable;

/**
 * What a keyword belongs to: a report, a domain or a region of a year.
 *
 * <p>It is the key of shuffles and therefore holds the kind by its name: an enum's hash differs
 * from one Java machine to the next, and executors would send equal keys to different places.
 *
 * @param kindName name of a {@link Term.ScopeKind}
 */
record TermScope(int year, String kindName, String id) implements Serializable {

    static TermScope of(int year, Term.ScopeKind kind, String id) {
        return new TermScope(year, kind.name(), id);
    }

    Term.ScopeKind kind() {
        return Term.ScopeKind.valueOf(kindName);
    }
}
