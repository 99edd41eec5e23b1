package org.fazhi.text;

import java.util.regex.Pattern;

/** What stands before the words of an item of a list and means nothing where they are quoted. */
public final class ItemMarks {
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:[-—－–·•●■◆]+\\s*|[一二三四五六七八九十]+(?:是(?![否非])|、)"
                            + "|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}(?:[．、]|[.](?!\\d))\\s*)+");

    private ItemMarks() {}

    /** Words without the number or dash of their item; as they are where they are nothing else. */
    public static String without(String words) {
        String bare = LEADING.matcher(words).replaceFirst("");
        return bare.isBlank() ? words : bare;
    }
}
