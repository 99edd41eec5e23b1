package org.fazhi.settings.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The notation in which analysts write what words to look for, and the regular expression that it
 * stands for. {@code docs/indicators.md} explains it.
 *
 * <pre>
 *   收到|受理 行政复议申请#      one of several words, then others, at most six characters between
 *   听取 ..20 汇报              at most twenty characters between; ...20 over commas, in sentences
 *   [行政]复议(申请|案件)       what may be missing; alternatives within a word
 *   [共|累计]*                  any number of these
 *   !(行政)调解  调解!(率)       not directly behind, not directly before
 *   新增 ..4 人 / 增加 ..4 人    one of several sequences
 *   ^  $  #  §                  begin, end, the figure, another figure in front of it
 *   &lt;name&gt;                      a shared wording
 *   /…/                        the whole is a regular expression
 * </pre>
 */
public final class Notation {
    private static final String MARKS = "()[]|/<>!*\\.+?{}^$-&~";
    private static final int USUAL_DISTANCE = 6;
    private static final int GREATEST_DISTANCE = 99;

    /** In what an expression is searched, which decides what a distance may not cross. */
    public enum Within {
        /** The words around a figure. */
        PHRASE("[^#]", "[^#]"),
        /** A sentence: two points stay in the clause, three cross its commas. */
        SENTENCE("[^，。；]", "[^。；]");

        private final String near;
        private final String far;

        Within(String near, String far) {
            this.near = near;
            this.far = far;
        }
    }

    /** What cannot be read: what is wrong, and what to do. */
    public static final class NotationException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String cure;

        public NotationException(String problem, String cure) {
            super(problem);
            this.cure = cure;
        }

        public String problem() {
            return String.valueOf(getMessage());
        }

        public String cure() {
            return cure;
        }
    }

    private final String text;
    private final Within within;
    private final UnaryOperator<String> wordings;
    private int at;

    private Notation(String text, Within within, UnaryOperator<String> wordings) {
        this.text = text;
        this.within = within;
        this.wordings = wordings;
    }

    /** Whether a text is a regular expression as it stands, between two strokes. */
    public static boolean isRegex(String text) {
        return text.length() > 2 && text.startsWith("/") && text.endsWith("/");
    }

    /**
     * The regular expression.
     *
     * @param wordings the regular expression of a shared wording, by its name
     * @throws NotationException for what cannot be read
     */
    public static String regex(String text, Within within, UnaryOperator<String> wordings) {
        Notation notation = new Notation(text, within, wordings);
        String regex = notation.sequences();
        if (notation.at < text.length()) {
            throw notation.wrong(
                    "what does “" + text.charAt(notation.at) + "” close", "take it out");
        }
        return regex;
    }

    /** Several sequences with strokes between them. */
    private String sequences() {
        StringBuilder all = new StringBuilder(sequence());
        while (peek() == '/') {
            at++;
            all.append('|').append(sequence());
        }
        return all.toString();
    }

    /** Words in their order, with distances. */
    private String sequence() {
        StringBuilder whole = new StringBuilder();
        boolean word = false;
        while (true) {
            boolean apart = skipBlanks();
            if (at == text.length() || "/)]".indexOf(peek()) >= 0) {
                break;
            }
            if (isDistance()) {
                whole.append(distance());
                word = false;
                continue;
            }
            if (word && apart) {
                whole.append(within.near).append("{0,").append(USUAL_DISTANCE).append('}');
            }
            boolean first = whole.isEmpty();
            List<String> words = alternatives();
            skipBlanksBefore("/)]");
            boolean alone = first && (at == text.length() || "/)]".indexOf(peek()) >= 0);
            whole.append(alone ? String.join("|", words) : one(words));
            word = true;
        }
        if (whole.isEmpty()) {
            throw wrong("nothing stands there", "write words, or take the mark out");
        }
        return whole.toString();
    }

    /** One of these: a class where each is a single character. */
    private static String one(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        boolean characters =
                words.stream().allMatch(word -> word.length() == 1 && "^$".indexOf(word) < 0);
        return characters
                ? "[" + String.join("", words) + "]"
                : "(?:" + String.join("|", words) + ")";
    }

    private String distance() {
        int points = text.startsWith("...", at) ? 3 : 2;
        if (points == 3 && within == Within.PHRASE) {
            throw wrong(
                    "the words around a figure have no further clauses", "write .. and a number");
        }
        int begin = at + points;
        at = begin;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        int most = at == begin || at > begin + 2 ? 0 : Integer.parseInt(text.substring(begin, at));
        if (most == 0) {
            at = begin;
            throw wrong(
                    "a distance has no number from 1 to " + GREATEST_DISTANCE,
                    "write how many characters may stand between: ..8");
        }
        return (points == 3 ? within.far : within.near) + "{0," + most + "}";
    }

    /** Words of which one stands there. */
    private List<String> alternatives() {
        List<String> words = new ArrayList<>();
        words.add(word());
        while (peek() == '|') {
            at++;
            skipBlanks();
            words.add(word());
        }
        return words;
    }

    /** One word: characters and groups without blanks. */
    private String word() {
        StringBuilder word = new StringBuilder();
        String ahead = "";
        boolean anything = false;
        while (at < text.length() && " \t\n|/)]".indexOf(peek()) < 0 && !isDistance()) {
            if (!ahead.isEmpty()) {
                throw wrong(
                        "!(…) stands inside a word",
                        "put it before the first or behind the last character of a word");
            }
            if (text.startsWith("!(", at)) {
                at++;
                String group = group('(', ')');
                if (anything) {
                    ahead = "(?!" + group + ")";
                } else {
                    word.append("(?<!").append(group).append(')');
                }
                continue;
            }
            word.append(part());
            anything = true;
        }
        if (!anything) {
            throw wrong("a word is missing", "write one, or take the mark out");
        }
        return word + ahead;
    }

    private boolean isDistance() {
        return text.startsWith("..", at);
    }

    private String part() {
        char c = text.charAt(at);
        switch (c) {
            case '(' -> {
                return "(?:" + group('(', ')') + ")";
            }
            case '[' -> {
                String group = group('[', ']');
                boolean many = peek() == '*';
                at += many ? 1 : 0;
                return "(?:" + group + ")" + (many ? "*" : "?");
            }
            case '<' -> {
                int end = text.indexOf('>', at);
                if (end < 0) {
                    throw wrong("< has no >", "close the name of the wording");
                }
                String name = text.substring(at + 1, end);
                at = end + 1;
                return "(?:" + wordings.apply(name) + ")";
            }
            case '*' ->
                    throw wrong("* stands behind no [ ]", "write [共|累计]* for any number of words");
            case '!' -> throw wrong("! stands before no ( )", "write !(行政)调解 for 调解 without 行政");
            case '\\', '+', '?', '{', '}' ->
                    throw wrong(
                            "“" + c + "” has no meaning here",
                            "write a regular expression between strokes, /…/");
            default -> {
                at++;
                return c == '^' || c == '$' || MARKS.indexOf(c) < 0 ? String.valueOf(c) : "\\" + c;
            }
        }
    }

    private String group(char open, char close) {
        int begin = at;
        at++;
        String inside = sequences();
        if (peek() != close) {
            at = begin;
            throw wrong(open + " has no " + close, "close it");
        }
        at++;
        return inside;
    }

    /** The next character; 0 at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean skipBlanks() {
        int begin = at;
        while (at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > begin;
    }

    /** Passes blanks over that stand before the end or one of the marks. */
    private void skipBlanksBefore(String marks) {
        int begin = at;
        skipBlanks();
        if (at < text.length() && marks.indexOf(peek()) < 0) {
            at = begin;
        }
    }

    private NotationException wrong(String problem, String cure) {
        String place = text.substring(Math.max(0, at - 8), Math.min(text.length(), at + 8));
        return new NotationException(problem + " (near “" + place.strip() + "”)", cure);
    }
}
