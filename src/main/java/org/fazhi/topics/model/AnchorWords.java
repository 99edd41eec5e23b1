package org.fazhi.topics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.Themes;
import org.fazhi.settings.regex.Expression;
import org.fazhi.topics.fit.Anchors;
import org.fazhi.topics.fit.WordCounts;

/** Which field a word names, by the words of {@code conf/themes.yaml}. */
public final class AnchorWords {
    private static final int FEWEST_WORDS = 5;

    private final List<Themes.Theme> fields;

    public AnchorWords(Themes themes) {
        fields = themes.fields();
    }

    /**
     * The anchors of a vocabulary and of sections: the fields that are named by several words and
     * in several sections; the words of the others are free.
     *
     * @param sections they name fields in
     * @param domains the field each section stands in, or {@code none}
     * @param fewest sections that name a field
     */
    public Anchors of(
            Vocabulary vocabulary, List<WordCounts> sections, List<String> domains, int fewest) {
        int[] ofWord = vocabulary.words().stream().mapToInt(this::field).toArray();
        int[] words = new int[fields.size()];
        int[] naming = new int[fields.size()];
        Arrays.stream(ofWord).filter(field -> field >= 0).forEach(field -> words[field]++);
        for (WordCounts section : sections) {
            Arrays.stream(section.words())
                    .map(word -> ofWord[word])
                    .filter(field -> field >= 0)
                    .distinct()
                    .forEach(field -> naming[field]++);
        }
        List<Themes.Theme> held = new ArrayList<>();
        Map<String, Integer> placeOf = new HashMap<>();
        int[] place = new int[fields.size()];
        for (int field = 0; field < place.length; field++) {
            boolean holds = words[field] >= FEWEST_WORDS && naming[field] >= fewest;
            place[field] = holds ? held.size() : -1;
            if (holds) {
                placeOf.put(fields.get(field).id(), held.size());
                held.add(fields.get(field));
            }
        }
        return new Anchors(
                held.stream().map(Themes.Theme::id).toList(),
                held.stream().map(Themes.Theme::name).toList(),
                Arrays.stream(ofWord).map(field -> field < 0 ? -1 : place[field]).toArray(),
                Arrays.stream(ofWord)
                        .mapToObj(field -> field < 0 ? "" : fields.get(field).id())
                        .toList(),
                domains.stream().mapToInt(domain -> placeOf.getOrDefault(domain, -1)).toArray());
    }

    /** A field's name as a reader knows it. */
    String name(String field) {
        return fields.stream()
                .filter(each -> each.id().equals(field))
                .map(Themes.Theme::name)
                .findFirst()
                .orElse(field);
    }

    /** The field whose words cover most of a word, by more than any other's; or −1. */
    private int field(String word) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < fields.size(); i++) {
            int covered = covered(fields.get(i), word);
            if (covered > most) {
                best = i;
                most = covered;
            } else if (covered == most) {
                best = -1;
            }
        }
        return best;
    }

    private static int covered(Themes.Theme field, String word) {
        int covered = 0;
        for (Expression words : field.words()) {
            Matcher match = words.matcher(word);
            while (match.find()) {
                covered = Math.max(covered, match.end() - match.start());
            }
        }
        return covered;
    }
}
