package org.fazhi.settings.conf;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of {@code conf/} with named places in braces: {@code 共{count}项}. Parsed once. */
public final class Template implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    /** What stands before each place, and what stands after the last. */
    private final List<String> between = new ArrayList<>();

    private final List<String> places = new ArrayList<>();

    private Template(String text) {
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            between.add(text.substring(from, place.start()));
            places.add(place.group(1));
            from = place.end();
        }
        between.add(text.substring(from));
    }

    public static Template parse(String text) {
        return new Template(text);
    }

    /** The names in braces, in the order of the text. */
    public Set<String> places() {
        return new LinkedHashSet<>(places);
    }

    /** The text with its places filled; those without a value stay empty. */
    public String fill(Map<String, String> values) {
        return fill(at -> values.getOrDefault(places.get(at), ""));
    }

    /** How each place of the text is filled from values that come in the given order of names. */
    int[] order(List<String> names) {
        return places.stream().mapToInt(names::indexOf).toArray();
    }

    String fill(IntFunction<String> value) {
        StringBuilder filled = new StringBuilder(between.get(0));
        for (int i = 0; i < places.size(); i++) {
            filled.append(value.apply(i)).append(between.get(i + 1));
        }
        return filled.toString();
    }
}
