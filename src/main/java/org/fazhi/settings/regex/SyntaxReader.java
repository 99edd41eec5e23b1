package org.fazhi.settings.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes a regular expression apart.
 *
 * <p>Understands what {@code conf/} is written in: literals, classes, groups, look-arounds,
 * quantifiers.
 */
final class SyntaxReader {
    private final String expression;
    private int at;
    private int depth;
    private boolean anchored = true;

    private SyntaxReader(String expression) {
        this.expression = expression;
    }

    /**
     * An expression.
     *
     * @param syntax what it is made of
     * @param anchored whether it is found at the text's own beginning only
     */
    record Read(Syntax syntax, boolean anchored) {}

    /**
     * Reads.
     *
     * @throws UnsupportedOperationException for what is not understood
     */
    static Read of(String expression) {
        if (expression.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            throw new UnsupportedOperationException("surrogate");
        }
        SyntaxReader reader = new SyntaxReader(expression);
        Syntax syntax = reader.alternatives();
        if (reader.at < expression.length()) {
            throw new UnsupportedOperationException("behind " + expression.charAt(reader.at));
        }
        return new Read(syntax, reader.anchored);
    }

    private Syntax alternatives() {
        List<Syntax> all = new ArrayList<>();
        all.add(sequence());
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return all.size() == 1 ? all.get(0) : new Syntax.Alternatives(all);
    }

    private Syntax sequence() {
        if (depth == 0) {
            anchored &= expression.startsWith("^", at);
        }
        List<Syntax> parts = new ArrayList<>();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            parts.add(quantified(item()));
        }
        return new Syntax.Sequence(parts);
    }

    private Syntax item() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> Syntax.NOTHING;
            case '.' -> Syntax.ANY;
            default -> Syntax.Characters.of(c);
        };
    }

    private Syntax group() {
        if (expression.startsWith("?=", at)
                || expression.startsWith("?!", at)
                || expression.startsWith("?<=", at)
                || expression.startsWith("?<!", at)) {
            skipGroup();
            return Syntax.NOTHING;
        }
        if (expression.startsWith("?:", at)) {
            at += 2;
        } else if (expression.startsWith("?", at)) {
            throw new UnsupportedOperationException("group");
        }
        depth++;
        Syntax inner = alternatives();
        depth--;
        if (at >= expression.length() || expression.charAt(at++) != ')') {
            throw new UnsupportedOperationException("no )");
        }
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

    private Syntax characterClass() {
        if (expression.charAt(at) == '^') {
            skipClass();
            return Syntax.ANY;
        }
        BitSet set = new BitSet();
        while (expression.charAt(at) != ']') {
            char c = expression.charAt(at++);
            if (c == '[' || c == '&') {
                throw new UnsupportedOperationException("nested class");
            }
            if (c == '\\') {
                BitSet escaped = escape().set();
                if (escaped == null) {
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
        return new Syntax.Characters(set);
    }

    private Syntax.Characters escape() {
        char c = expression.charAt(at++);
        if (c == 'd') {
            BitSet digits = new BitSet();
            digits.set('0', '9' + 1);
            return new Syntax.Characters(digits);
        }
        if (c == 'D' || c == 's') {
            return new Syntax.Characters(null);
        }
        if (Character.isLetterOrDigit(c)) {
            throw new UnsupportedOperationException("escape " + c);
        }
        return Syntax.Characters.of(c);
    }

    private Syntax quantified(Syntax item) {
        if (at == expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
            return item;
        }
        char c = expression.charAt(at++);
        int least = c == '+' ? 1 : 0;
        int most = c == '?' ? 1 : Integer.MAX_VALUE;
        if (c == '{') {
            int close = expression.indexOf('}', at);
            String[] bounds = expression.substring(at, close).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            String last = bounds[bounds.length - 1];
            most = last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
            at = close + 1;
        }
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++; // reluctant or possessive: the same characters
        }
        return new Syntax.Repeat(item, least, most);
    }
}
