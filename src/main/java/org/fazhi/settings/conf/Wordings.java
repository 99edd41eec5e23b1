package org.fazhi.settings.conf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.regex.Notation;
import org.fazhi.settings.regex.Notation.NotationException;
import org.fazhi.settings.regex.Notation.Within;

/**
 * Words that several expressions share, by name, and the expressions that name them: {@code
 * <trades>}. One may name those that were added before it.
 */
public final class Wordings {
    /** Not the name of a group. */
    private static final Pattern NAMED = Pattern.compile("(?<!\\?)<([a-z_]+)>");

    private final Map<String, String> texts = new LinkedHashMap<>();

    public Wordings() {}

    /** These, and more of them can be added without a change here. */
    public Wordings(Wordings others) {
        texts.putAll(others.texts);
    }

    /**
     * Adds those of a file.
     *
     * @param section field at the top that holds the wordings by name
     */
    public void add(YamlFile file, String section) {
        file.tree()
                .path(section)
                .properties()
                .forEach(
                        wording -> {
                            String at = "/" + section + "/" + wording.getKey();
                            String text = wording.getValue().asText();
                            regex(file, at, text, Within.SENTENCE);
                            if (texts.putIfAbsent(wording.getKey(), text) != null) {
                                throw file.wrong(
                                        at,
                                        "the wording <" + wording.getKey() + "> stands twice",
                                        "give it another name");
                            }
                        });
    }

    /**
     * The regular expression of a text of a file.
     *
     * @param pointer where the text stands, for complaints
     */
    public String regex(YamlFile file, String pointer, String text, Within within) {
        file.requireWhole(pointer, text);
        try {
            return regex(text, within);
        } catch (NotationException e) {
            throw file.wrong(pointer, e.problem(), e.cure());
        }
    }

    private String regex(String text, Within within) {
        if (!Notation.isRegex(text)) {
            return Notation.regex(text, within, name -> regex(named(name), within));
        }
        return NAMED.matcher(text.substring(1, text.length() - 1))
                .replaceAll(
                        name ->
                                Matcher.quoteReplacement(
                                        "(?:" + regex(named(name.group(1)), within) + ")"));
    }

    private String named(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new NotationException(
                    "no wording <" + name + ">",
                    "name one that stands above, or in the shared file");
        }
        return text;
    }
}
