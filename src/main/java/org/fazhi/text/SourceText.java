package org.fazhi.text;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a source text by code points, in constant time also where characters beyond the basic plane
 * stand in it.
 */
public final class SourceText {
    private final String text;
    private final int @Nullable [] positions;

    public SourceText(String text) {
        this.text = text;
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            positions = null;
            return;
        }
        positions = new int[points + 1];
        for (int point = 0, at = 0; point <= points; point++) {
            positions[point] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
    }

    /** The text from one code point to another. */
    public String between(int begin, int end) {
        return positions == null
                ? text.substring(begin, end)
                : text.substring(positions[begin], positions[end]);
    }
}
