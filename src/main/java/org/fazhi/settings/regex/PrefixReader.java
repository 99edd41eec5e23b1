package org.fazhi.settings.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads off a regular expression how a match can begin.
 *
 * <p>Understands what {@code conf/} is written in: literals, classes, groups, look-arounds (which
 * only narrow), quantifiers. What it does not understand may begin with anything.
 */
final class PrefixReader {
    private static final List<Prefix> EMPTY = List.of(Prefix.EMPTY);
    private static final BitSet ANY = new BitSet();

    private final String expression;
    private int at;
    private int depth;
    private boolean anchored = true;

    private PrefixReader(String expression) {
        this.expression = expression;
    }

    /**
     * How a match can begin.
     *
     * @param prefixes one of them; empty if that is not known
     * @param anchored whether it begins at the text's own beginning only
     */
    record Beginning(List<Prefix> prefixes, boolean anchored) {}

    static Beginning of(String expression) {
        PrefixReader reader = new PrefixReader(expression);
        try {
            List<Prefix> prefixes = reader.alternatives();
            boolean known =
                    reader.at == expression.length()
                            && prefixes.stream().noneMatch(Prefix::isEmpty)
                            && expression.chars().noneMatch(c -> Character.isSurrogate((char) c));
            return new Beginning(known ? prefixes : List.of(), reader.anchored);
        } catch (UnsupportedOperationException e) {
            return new Beginning(List.of(), false);
        }
    }

    private List<Prefix> alternatives() {
        List<Prefix> all = new ArrayList<>(sequence());
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return Prefix.limited(all);
    }

    private List<Prefix> sequence() {
        if (depth == 0) {
            anchored &= expression.startsWith("^", at);
        }
        List<Prefix> whole = EMPTY;
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            List<Prefix> item = item();
            whole = Prefix.joined(whole, quantified(item));
        }
        return whole;
    }

    private List<Prefix> item() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> one(characterClass());
            case '\\' -> one(escape());
            case '^', '$' -> EMPTY;
            case '.' -> one(ANY);
            default -> one(only(c));
        };
    }

    /** One character; behind any character at all nothing more is asked. */
    private static List<Prefix> one(BitSet characters) {
        return List.of(characters == ANY ? Prefix.ANY : Prefix.of(characters));
    }

    private List<Prefix> group() {
        if (expression.startsWith("?=", at)
                || expression.startsWith("?!", at)
                || expression.startsWith("?<=", at)
                || expression.startsWith("?<!", at)) {
            skipGroup();
            return EMPTY;
        }
        if (expression.startsWith("?:", at)) {
            at += 2;
        } else if (expression.startsWith("?", at)) {
            throw new UnsupportedOperationException("group");
        }
        depth++;
        List<Prefix> inner = alternatives();
        depth--;
        expect(')');
        return inner;
    }

    private void skipGroup() {
        int open = 1;
        while (open > 0) {
            char c = expression.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                skipClass();
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            }
        }
    }

    private void skipClass() {
        while (expression.charAt(at) != ']') {
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private BitSet characterClass() {
        if (expression.charAt(at) == '^') {
            skipClass();
            return ANY;
        }
        BitSet set = new BitSet();
        while (expression.charAt(at) != ']') {
            char c = expression.charAt(at++);
            if (c == '[' || c == '&') {
                throw new UnsupportedOperationException("nested class");
            }
            if (c == '\\') {
                BitSet escaped = escape();
                if (escaped == ANY) {
                    throw new UnsupportedOperationException("wide escape in a class");
                }
                set.or(escaped);
            } else if (expression.charAt(at) == '-' && expression.charAt(at + 1) != ']') {
                set.set(c, expression.charAt(at + 1) + 1);
                at += 2;
            } else {
                set.set(c);
            }
        }
        at++;
        return set;
    }

    private BitSet escape() {
        char c = expression.charAt(at++);
        if (c == 'd') {
            BitSet digits = new BitSet();
            digits.set('0', '9' + 1);
            return digits;
        }
        if (c == 'D' || c == 's') {
            return ANY;
        }
        if (Character.isLetterOrDigit(c)) {
            throw new UnsupportedOperationException("escape " + c);
        }
        return only(c);
    }

    /** The item repeated as the quantifier behind it says, as far as prefixes reach. */
    private List<Prefix> quantified(List<Prefix> item) {
        if (at == expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
            return item;
        }
        char c = expression.charAt(at++);
        int least = c == '+' ? 1 : 0;
        int most = c == '?' ? 1 : Prefix.LONGEST;
        if (c == '{') {
            int close = expression.indexOf('}', at);
            String[] bounds = expression.substring(at, close).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            String last = bounds[bounds.length - 1];
            most = last.isEmpty() ? Prefix.LONGEST : Integer.parseInt(last);
            at = close + 1;
        }
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++; // reluctant or possessive: the same beginnings
        }
        List<Prefix> repeated = EMPTY;
        for (int i = Math.min(most, Prefix.LONGEST); i > 0; i--) {
            List<Prefix> further = new ArrayList<>(Prefix.joined(item, repeated));
            if (i > least) {
                further.add(Prefix.EMPTY);
            }
            repeated = Prefix.limited(further);
        }
        return repeated;
    }

    private void expect(char c) {
        if (at >= expression.length() || expression.charAt(at++) != c) {
            throw new UnsupportedOperationException("no " + c);
        }
    }

    private static BitSet only(char c) {
        BitSet set = new BitSet();
        set.set(c);
        return set;
    }
}
