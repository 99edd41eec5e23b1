package org.fazhi.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that segmentation knows beside the general dictionary: {@code conf/segmenter.txt},
 * {@code stopwords.txt} and {@code protected.txt}, one a line, {@code #} opens a remark.
 *
 * @param domain words of the field, kept whole
 * @param stop words of the genre, never keywords
 * @param guarded names of leaders and of the thought that bears them: kept whole, never keywords,
 *     topics or labels
 */
public record WordLists(List<String> domain, Set<String> stop, List<String> guarded) {
    static final String DOMAIN = "segmenter.txt";
    static final String STOP = "stopwords.txt";
    static final String GUARDED = "protected.txt";
    private static final int LONGEST = 40;

    static WordLists parse(ConfFiles files) {
        return new WordLists(
                lines(files, DOMAIN), Set.copyOf(lines(files, STOP)), lines(files, GUARDED));
    }

    private static List<String> lines(ConfFiles files, String name) {
        List<String> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String[] lines = files.text(name).split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String word = lines[i].strip();
            if (word.isEmpty() || word.startsWith("#")) {
                continue;
            }
            if (word.length() < 2 || word.length() > LONGEST || word.matches(".*\\s.*")) {
                throw new SettingsException(
                        name,
                        i + 1,
                        "“" + word + "” is no word of 2 to " + LONGEST + " characters",
                        "write one word a line");
            }
            if (!seen.add(word)) {
                throw new SettingsException(
                        name, i + 1, "“" + word + "” stands twice", "take one out");
            }
            words.add(word);
        }
        return List.copyOf(words);
    }
}
