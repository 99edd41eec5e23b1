package org.fazhi.settings.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;

/**
 * The words that segmentation knows beside the general dictionary: {@code conf/segmenter.txt},
 * {@code stopwords.txt}, {@code genre-words.txt} and {@code protected.txt}, one a line, {@code #}
 * opens a remark; and what was decided about proposed words ({@code words.csv}, where there is
 * one).
 *
 * @param domain words of the field, kept whole
 * @param stop words of the genre, never keywords
 * @param genre words that any report could have: they set no report apart
 * @param guarded names of leaders and of the thought that bears them: kept whole, never keywords,
 *     topics or labels
 * @param refused proposed words that an analyst does not want
 */
public record WordLists(
        List<String> domain,
        Set<String> stop,
        Set<String> genre,
        List<String> guarded,
        Set<String> refused)
        implements Serializable {
    static final String DOMAIN = "segmenter.txt";
    static final String STOP = "stopwords.txt";
    static final String GENRE = "genre-words.txt";
    static final String GUARDED = "protected.txt";
    private static final int LONGEST = 40;

    public static WordLists parse(ConfFiles files) {
        WordDecisions decisions = WordDecisions.parse(files);
        return new WordLists(
                Stream.concat(lines(files, DOMAIN).stream(), decisions.accepted().stream())
                        .distinct()
                        .toList(),
                Set.copyOf(lines(files, STOP)),
                Set.copyOf(lines(files, GENRE)),
                lines(files, GUARDED),
                Set.copyOf(decisions.refused()));
    }

    static boolean isWord(String line) {
        return line.length() >= 2 && line.length() <= LONGEST && !line.matches(".*\\s.*");
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
            if (!isWord(word)) {
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
