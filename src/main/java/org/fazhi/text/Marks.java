package org.fazhi.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of punctuation marks, and where they cut a text. The sets that cut Chinese reports stand in
 * {@link Punctuation}.
 */
public final class Marks {
    private final String characters;

    private Marks(String characters) {
        this.characters = characters;
    }

    /** The set of these characters. */
    public static Marks of(String characters) {
        return new Marks(characters);
    }

    /** These marks and others. */
    public Marks and(String more) {
        return new Marks(characters + more);
    }

    /** Whether a character or code point is one of them. */
    public boolean has(int character) {
        return characters.indexOf(character) >= 0;
    }

    /** Whether a text ends with one of them. */
    public boolean end(String text) {
        return !text.isEmpty() && has(text.charAt(text.length() - 1));
    }

    /** Whether one of them stands in a text between two positions. */
    public boolean in(String text, int begin, int end) {
        return first(text, begin, end) < end;
    }

    /**
     * Position of the first of them at or behind a position; {@code limit} where none is before.
     */
    public int first(String text, int from, int limit) {
        int at = from;
        while (at < limit && !has(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Position behind the last of them before {@code before}: where what is read there begins;
     * {@code limit} where none is behind it.
     */
    public int behindLast(String text, int limit, int before) {
        int begin = before;
        while (begin > limit && !has(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** What stands between the marks, without them; nothing for marks side by side. */
    public List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = first(text, begin, text.length());
            if (end > begin) {
                pieces.add(text.substring(begin, end));
            }
            begin = end + 1;
        }
        return pieces;
    }

    /** The pieces of a text, each with the mark that ends it; together they are the text. */
    public List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int begin = 0; begin < text.length(); ) {
            int end = Math.min(first(text, begin, text.length()) + 1, text.length());
            pieces.add(text.substring(begin, end));
            begin = end;
        }
        return pieces;
    }

    /** A text without those of them that stand at its end. */
    public String withoutLast(String text) {
        int end = text.length();
        while (end > 0 && has(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
