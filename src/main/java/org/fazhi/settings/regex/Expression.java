package org.fazhi.settings.regex;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression of {@code conf/}, compiled once; a broken one is refused with its line. */
public final class Expression implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern UNBOUNDED = Pattern.compile("(?<![}?])[*+]|\\{\\d+,}");

    /** What other machines and tasks send is compiled once here. */
    private static final Map<String, Expression> RECEIVED = new ConcurrentHashMap<>();

    private final Pattern pattern;

    /** Found out when it is first searched for: most commands need few expressions. */
    private transient volatile @Nullable Beginnings known;

    /**
     * How its matches begin.
     *
     * @param starts where one may begin, or null where that is not known
     * @param anchored whether at the text's own beginning only
     */
    private record Beginnings(@Nullable MatchStarts starts, boolean anchored) {
        static Beginnings of(String expression) {
            PrefixReader.Beginning read = PrefixReader.of(expression);
            return new Beginnings(
                    read.prefixes().isEmpty() ? null : MatchStarts.of(read.prefixes()),
                    read.anchored());
        }
    }

    /** Throws {@link java.util.regex.PatternSyntaxException} for a broken expression. */
    @JsonCreator
    public Expression(String expression) {
        pattern = Pattern.compile(expression);
    }

    private Beginnings beginnings() {
        Beginnings found = known;
        if (found == null) {
            found = Beginnings.of(pattern.pattern());
            known = found;
        }
        return found;
    }

    /** Whether it is found anywhere in the text. */
    public boolean in(CharSequence text) {
        return first(text) != null;
    }

    /** A matcher that stands on the first match in the text, or null if there is none. */
    public @Nullable Matcher first(CharSequence text) {
        return next(text, 0, null);
    }

    /** How often it is found in the text, matches side by side. */
    public int count(CharSequence text) {
        int[] count = {0};
        forEach(text, match -> count[0]++);
        return count[0];
    }

    /** Calls the action with each match, in order, matches side by side. */
    public void forEach(CharSequence text, Consumer<MatchResult> action) {
        Matcher matcher = next(text, 0, null);
        while (matcher != null) {
            action.accept(matcher);
            int from = matcher.end() > matcher.start() ? matcher.end() : matcher.end() + 1;
            matcher = from <= text.length() ? next(text, from, matcher) : null;
        }
    }

    /** A matcher that stands on the first match from a position on, or null. */
    private @Nullable Matcher next(CharSequence text, int from, @Nullable Matcher reused) {
        Beginnings beginnings = beginnings();
        boolean anchored = beginnings.anchored();
        MatchStarts starts = beginnings.starts();
        if (anchored && from > 0) {
            return null;
        }
        int length = text.length();
        if (starts == null) {
            Matcher matcher = over(text, reused).region(from, length);
            return (anchored ? matcher.lookingAt() : matcher.find()) ? matcher : null;
        }
        Matcher matcher = reused;
        int last = anchored ? Math.min(1, length) : length;
        for (int at = starts.next(text, from); at >= 0 && at < last; ) {
            matcher = over(text, matcher).region(at, length);
            if (matcher.lookingAt()) {
                return matcher;
            }
            at = starts.next(text, at + 1);
        }
        return null;
    }

    private Matcher over(CharSequence text, @Nullable Matcher reused) {
        return reused == null
                ? pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                : reused;
    }

    /** A matcher over the text. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }

    /** What stands between its matches in the text, without empty texts at the end. */
    public List<String> split(CharSequence text) {
        return List.of(pattern.split(text));
    }

    /**
     * Whether every repetition in it has an upper bound, so that searching takes time in proportion
     * to the text whatever stands there.
     */
    public boolean isBounded() {
        String plain = pattern.pattern().replaceAll("\\\\.", "c").replaceAll("\\[[^]]*]", "c");
        return !UNBOUNDED.matcher(plain).find();
    }

    /** Whether it has a group, whose text its reader takes. */
    public boolean hasGroup() {
        return pattern.matcher("").groupCount() > 0;
    }

    private Object readResolve() {
        return RECEIVED.computeIfAbsent(pattern.pattern(), Expression::new);
    }

    @Override
    @JsonValue
    public String toString() {
        return pattern.pattern();
    }
}
