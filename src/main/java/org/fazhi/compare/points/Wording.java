package org.fazhi.compare.points;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A wording that the list does not know, with how many findings state it.
 *
 * @param letters without marks and blanks
 * @param text as it is shown
 * @param number of findings; 0 for one that an earlier run has seen
 */
record Wording(String letters, String text, int number) implements Serializable {
    /** Those that most findings state first; the same wordings in the same order always. */
    static final Comparator<Wording> MOST_SAID_FIRST =
            Comparator.comparingInt(Wording::number)
                    .reversed()
                    .thenComparing(wording -> wording.letters().length())
                    .thenComparing(Wording::letters);

    /** The same words of two findings; of two ways to set them always the same one is shown. */
    Wording with(Wording other) {
        return new Wording(
                letters,
                text.compareTo(other.text) <= 0 ? text : other.text,
                number + other.number);
    }
}
