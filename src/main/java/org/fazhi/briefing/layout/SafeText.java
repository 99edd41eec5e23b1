package org.fazhi.briefing.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.settings.briefing.BookSettings;

/**
 * Makes words of a report fit for a cell and for a file name. A report may hold anything: control
 * characters, halves of surrogate pairs, what Excel would take for an escape.
 */
public final class SafeText {
    /** What Excel takes in a cell. */
    static final int CELL_LIMIT = 32_767;

    private static final String MARK = "……";

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final int limit;
    private final List<String> whole;

    public SafeText(BookSettings settings) {
        this.limit = settings.textLimit();
        this.whole = settings.protectedPhrases();
    }

    /**
     * Without control characters; line ends stay; never longer than a cell takes, with a mark where
     * it was cut.
     */
    public static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Whether nothing of a text needs to be changed; most texts are such. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\t' || each == '_' || Character.isSurrogate(each) || !printable(each)) {
                return false;
            }
        }
        return text.length() <= CELL_LIMIT;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(SafeText::printable)
                .forEach(point -> clean.appendCodePoint(point == '\t' ? ' ' : point));
        String escaped = ESCAPE.matcher(clean).replaceAll("＿");
        return escaped.length() <= CELL_LIMIT
                ? escaped
                : escaped.substring(0, end(escaped, CELL_LIMIT - MARK.length())) + MARK;
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The beginning of a text, with a mark where it was cut; protected phrases stay whole. */
    public String cut(String text) {
        return cut(text, limit);
    }

    /** The first {@code characters} of a text, with a mark where it was cut. */
    public String cut(String text, int characters) {
        String clean = clean(text).strip();
        if (clean.length() <= characters) {
            return clean;
        }
        int end = characters - MARK.length();
        for (String phrase : whole) {
            int at = clean.lastIndexOf(phrase, end - 1);
            if (at >= 0 && at < end && at + phrase.length() > end) {
                end = at;
            }
        }
        return clean.substring(0, end(clean, end)) + MARK;
    }

    /** Where a text may be cut, so that no character is halved. */
    private static int end(String text, int wanted) {
        boolean halves = wanted > 0 && Character.isHighSurrogate(text.charAt(wanted - 1));
        return halves ? wanted - 1 : wanted;
    }

    /** Whether a word may stand as a keyword or label. */
    public boolean label(String word) {
        return whole.stream().noneMatch(phrase -> phrase.contains(word) || word.contains(phrase))
                && !clean(word).isBlank();
    }

    /** Letters, digits and a few signs; whatever else a name holds is dropped. */
    public static String fileName(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints()
                .filter(point -> Character.isLetterOrDigit(point) || "（）、-".indexOf(point) >= 0)
                .limit(60)
                .forEach(safe::appendCodePoint);
        return safe.isEmpty() ? "未名" : safe.toString();
    }
}
