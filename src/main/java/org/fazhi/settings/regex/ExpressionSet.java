package org.fazhi.settings.regex;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Many expressions that are searched for in the same text. One pass over it, of an automaton over
 * the words of which each match holds one (Aho and Corasick 1975), says which of them may be found;
 * only those are tried.
 */
public final class ExpressionSet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The automaton of what other machines and tasks send is made once here. */
    private static final Map<List<String>, ExpressionSet> RECEIVED = new ConcurrentHashMap<>();

    private final List<Expression> expressions;

    /** Made when it is first searched with: most commands need few of them. */
    private transient volatile @Nullable Factors made;

    public ExpressionSet(List<Expression> expressions) {
        this.expressions = List.copyOf(expressions);
    }

    /**
     * The words that tell which expressions may be found.
     *
     * @param words with the places of the expressions that need them, null without any
     * @param always places of expressions of which nothing is known
     */
    private record Factors(@Nullable AhoCorasickDoubleArrayTrie<BitSet> words, BitSet always) {
        static Factors of(List<Expression> expressions) {
            TreeMap<String, BitSet> words = new TreeMap<>();
            BitSet always = new BitSet(expressions.size());
            for (int i = 0; i < expressions.size(); i++) {
                Set<String> factors = FactorReader.of(expressions.get(i).toString());
                always.set(i, factors.isEmpty());
                for (String factor : factors) {
                    words.computeIfAbsent(factor, word -> new BitSet()).set(i);
                }
            }
            return new Factors(
                    words.isEmpty() ? null : new AhoCorasickDoubleArrayTrie<>(words), always);
        }
    }

    /** The expressions that may be found in the text, by their places: all that are, and others. */
    public BitSet candidates(String text) {
        Factors factors = factors();
        BitSet candidates = (BitSet) factors.always().clone();
        if (factors.words() != null) {
            factors.words().parseText(text, (begin, end, places) -> candidates.or(places));
        }
        return candidates;
    }

    /**
     * Calls the action with each match, and the place of the expression: one expression's after
     * another's, in order.
     */
    public void forEach(String text, BiConsumer<Integer, MatchResult> action) {
        candidates(text).stream()
                .forEach(
                        place ->
                                expressions
                                        .get(place)
                                        .forEach(text, match -> action.accept(place, match)));
    }

    private Object readResolve() {
        return RECEIVED.computeIfAbsent(
                expressions.stream().map(Expression::toString).toList(), key -> this);
    }

    private Factors factors() {
        Factors found = made;
        if (found == null) {
            found = Factors.of(expressions);
            made = found;
        }
        return found;
    }
}
