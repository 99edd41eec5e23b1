package org.fazhi.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression of {@code conf/}, compiled once; a broken one is refused with its line. */
public final class Expression implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Pattern pattern;

    /** Throws {@link java.util.regex.PatternSyntaxException} for a broken expression. */
    @JsonCreator
    public Expression(String expression) {
        pattern = Pattern.compile(expression);
    }

    /** Whether it is found anywhere in the text. */
    public boolean in(CharSequence text) {
        return pattern.matcher(text).find();
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
