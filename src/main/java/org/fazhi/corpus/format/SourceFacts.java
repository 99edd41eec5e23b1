package org.fazhi.corpus.format;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What those who collected a report say of it; what they do not say is null.
 *
 * @param url where it was found
 * @param title its title there
 * @param published the day it was published, as written
 * @param publisher who published it
 * @param place whose it is
 * @param code the code of that division
 * @param unit the department
 * @param year the year it speaks of, as written
 */
public record SourceFacts(
        @Nullable String url,
        @Nullable String title,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String place,
        @Nullable String code,
        @Nullable String unit,
        @Nullable String year) {
    private static final Pattern HOST = Pattern.compile("(?:https?://)?([a-z0-9.-]+\\.[a-z]+)");

    /** Nothing is said. */
    public static final SourceFacts NONE =
            new SourceFacts(null, null, null, null, null, null, null, null);

    /** What a row of a table says, by what its columns hold. */
    public static SourceFacts of(Map<String, String> row) {
        return new SourceFacts(
                row.get("url"),
                row.get("title"),
                row.get("published"),
                row.get("publisher"),
                row.get("place"),
                row.get("code"),
                row.get("unit"),
                row.get("year"));
    }

    /** The host of its address, in small letters; empty where there is none. */
    public String host() {
        Matcher host = HOST.matcher(url == null ? "" : url.toLowerCase(Locale.ROOT));
        return host.lookingAt() ? host.group(1) : "";
    }

    /** All that names a place, in one line, the file's path first. */
    public String places(String path) {
        StringBuilder all = new StringBuilder(path);
        for (String one : new String[] {url, code, place}) {
            if (one != null) {
                all.append(' ').append(one);
            }
        }
        return all.toString();
    }
}
