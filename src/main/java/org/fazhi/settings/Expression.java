package org.fazhi.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression of {@code conf/}, compiled once; a broken one is refused with its line. */
public final class Expression implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Pattern pattern;
    private final BitSet first;

    /** Throws {@link java.util.regex.PatternSyntaxException} for a broken expression. */
    @JsonCreator
    public Expression(String expression) {
        pattern = Pattern.compile(expression);
        first = FirstCharacters.of(expression);
    }

    /** Whether it is found anywhere in the text. */
    public boolean in(CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return find(matcher, text, 0) >= 0;
    }

    /** How often it is found in the text, matches side by side. */
    public int count(CharSequence text) {
        int[] count = {0};
        forEach(text, (begin, end) -> count[0]++);
        return count[0];
    }

    /** What is to be done with a match. */
    public interface Found {
        /** Takes the positions of a match's first character and after its last. */
        void at(int begin, int end);
    }

    /** Calls the action with each match, in order, matches side by side. */
    public void forEach(CharSequence text, Found action) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && find(matcher, text, from) >= 0) {
            action.at(matcher.start(), matcher.end());
            from = matcher.end() > matcher.start() ? matcher.end() : matcher.end() + 1;
        }
    }

    /** Position of the first match from a position on, or -1; the matcher then stands on it. */
    private int find(Matcher matcher, CharSequence text, int from) {
        int length = text.length();
        if (first == null) {
            matcher.region(from, length).useTransparentBounds(true).useAnchoringBounds(false);
            return matcher.find() ? matcher.start() : -1;
        }
        for (int at = from; at < length; at++) {
            if (first.get(text.charAt(at))) {
                matcher.region(at, length).useTransparentBounds(true).useAnchoringBounds(false);
                if (matcher.lookingAt()) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** A matcher over the text. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }

    @Override
    @JsonValue
    public String toString() {
        return pattern.pattern();
    }
}
