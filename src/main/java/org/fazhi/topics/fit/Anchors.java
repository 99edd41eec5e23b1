package org.fazhi.topics.fit;

import java.io.Serializable;
import java.util.List;

/**
 * What is known before topics are sought: the fields of {@code conf/themes.yaml}. A topic of each
 * is held by the words that name it and by the sections that the outline puts there, so that it is
 * the same matter in every year and corpus.
 *
 * @param ids the fields
 * @param names as a reader knows them
 * @param ofWord for each place of the vocabulary the field that the word names, or −1
 * @param named the same by id, of all fields, those too that have no topic; empty for none
 * @param ofSection for each section the field it stands in, or −1
 */
public record Anchors(
        List<String> ids, List<String> names, int[] ofWord, List<String> named, int[] ofSection)
        implements Serializable {
    /** Nothing is known. */
    public static final Anchors NONE =
            new Anchors(List.of(), List.of(), new int[0], List.of(), new int[0]);

    public Anchors {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        named = List.copyOf(named);
    }

    /** Whether a word names another field than that of a topic; none does in a free topic. */
    public boolean isForeign(int topic, int word) {
        return topic < size()
                && !named.get(word).isEmpty()
                && !named.get(word).equals(ids.get(topic));
    }

    /** How many fields. */
    public int size() {
        return ids.size();
    }
}
