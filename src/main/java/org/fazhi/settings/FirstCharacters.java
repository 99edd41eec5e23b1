package org.fazhi.settings;

import java.util.BitSet;

/**
 * The characters with which a match of a regular expression can begin, read off the expression.
 * Searching then looks only where one of them stands: an expression of many words (复议|应诉|出庭 …) is
 * found several times faster so.
 *
 * <p>Understands what {@code conf/} is written in: literals, classes, groups, look-arounds,
 * quantifiers. Where anything else stands, or a match may be empty, there is no such set, and the
 * expression is searched everywhere.
 */
final class FirstCharacters {
    private final String expression;
    private int at;

    private FirstCharacters(String expression) {
        this.expression = expression;
    }

    /** The set, or null if any character may begin a match. */
    static BitSet of(String expression) {
        try {
            FirstCharacters reader = new FirstCharacters(expression);
            Part whole = reader.alternatives();
            return reader.at == expression.length() && !whole.empty() ? whole.first() : null;
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    /**
     * A part of an expression.
     *
     * @param first characters with which it can begin
     * @param empty whether it can match nothing
     */
    private record Part(BitSet first, boolean empty) {}

    private Part alternatives() {
        Part whole = sequence();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            Part next = sequence();
            whole.first().or(next.first());
            whole = new Part(whole.first(), whole.empty() || next.empty());
        }
        return whole;
    }

    private Part sequence() {
        BitSet first = new BitSet();
        boolean empty = true;
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            Part item = item();
            boolean optional = quantifier();
            if (empty) {
                first.or(item.first());
            }
            empty &= item.empty() || optional;
        }
        return new Part(first, empty);
    }

    private Part item() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> new Part(escape(), false);
            case '^', '$' -> new Part(new BitSet(), true);
            case '.' -> throw new UnsupportedOperationException("any character");
            default -> new Part(only(c), false);
        };
    }

    private Part group() {
        boolean around = expression.startsWith("?=", at) || expression.startsWith("?!", at);
        boolean behind = expression.startsWith("?<=", at) || expression.startsWith("?<!", at);
        if (around || behind) {
            skipGroup();
            return new Part(new BitSet(), true);
        }
        if (expression.startsWith("?:", at)) {
            at += 2;
        } else if (expression.startsWith("?", at)) {
            throw new UnsupportedOperationException("group");
        }
        Part inner = alternatives();
        expect(')');
        return inner;
    }

    private void skipGroup() {
        int depth = 1;
        while (depth > 0) {
            char c = expression.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                while (expression.charAt(at) != ']') {
                    at += expression.charAt(at) == '\\' ? 2 : 1;
                }
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
    }

    private Part characterClass() {
        BitSet set = new BitSet();
        if (expression.charAt(at) == '^') {
            throw new UnsupportedOperationException("negated class");
        }
        while (expression.charAt(at) != ']') {
            char c = expression.charAt(at++);
            if (c == '[' || c == '&') {
                throw new UnsupportedOperationException("nested class");
            }
            if (c == '\\') {
                set.or(escape());
            } else if (expression.charAt(at) == '-' && expression.charAt(at + 1) != ']') {
                set.set(c, expression.charAt(at + 1) + 1);
                at += 2;
            } else {
                set.set(c);
            }
        }
        at++;
        return new Part(set, false);
    }

    private BitSet escape() {
        char c = expression.charAt(at++);
        if (c == 'd') {
            BitSet digits = new BitSet();
            digits.set('0', '9' + 1);
            return digits;
        }
        if (Character.isLetterOrDigit(c)) {
            throw new UnsupportedOperationException("escape " + c);
        }
        return only(c);
    }

    /** Whether the quantifier here allows none. */
    private boolean quantifier() {
        boolean optional = false;
        while (at < expression.length() && "?*+{".indexOf(expression.charAt(at)) >= 0) {
            char c = expression.charAt(at++);
            if (c == '{') {
                optional |= expression.charAt(at) == '0';
                at = expression.indexOf('}', at) + 1;
            } else {
                optional |= c != '+';
            }
        }
        return optional;
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
