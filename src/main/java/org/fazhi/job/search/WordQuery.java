package org.fazhi.job.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.job.files.InputException;
import org.fazhi.settings.reading.Variants;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.MappedText;
import org.fazhi.text.Simplifier;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: words that stand in one sentence, in the reports of a year or a place.
 *
 * @param words each as it was given and, where that is another, in simplified characters
 * @param year of the reports, or null for all
 * @param place a part of its name, or the beginning of its code; null for all
 * @param most how many sentences are shown at most
 */
public record WordQuery(
        List<Word> words, @Nullable Integer year, @Nullable String place, int most) {
    /**
     * A word in the forms in which it may stand in a report.
     *
     * @param given as it was typed, with half-width letters and digits
     * @param forms the given one first
     */
    public record Word(String given, List<String> forms) {
        /** Where it first stands in a text, or -1. */
        int in(String text) {
            return forms.stream().mapToInt(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
        }

        /** The form that stands at a position where {@link #in} found one. */
        String at(String text, int position) {
            return forms.stream()
                    .filter(form -> text.startsWith(form, position))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public WordQuery {
        words = List.copyOf(words);
    }

    /**
     * Reads words as they are typed: several, or one argument with spaces; traditional or
     * simplified.
     *
     * @throws InputException where no word is left
     */
    public static WordQuery of(
            List<String> typed,
            Variants variants,
            @Nullable Integer year,
            @Nullable String place,
            int most) {
        Simplifier simplifier =
                new Simplifier(variants.phrases(), variants.there(), variants.tells(), List.of());
        List<Word> words =
                typed.stream()
                        .flatMap(each -> Arrays.stream(each.split("[\\s\\u3000]+")))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .map(each -> word(CharacterFolding.fold(each), simplifier))
                        .toList();
        if (words.isEmpty()) {
            throw new InputException("no word to look for", "give one, such as find 行政复议");
        }
        return new WordQuery(words, year, place, most);
    }

    private static Word word(MappedText folded, Simplifier simplifier) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded.text());
        forms.add(simplifier.simplify(folded).text());
        return new Word(folded.text(), List.copyOf(forms));
    }

    /** Whether all words stand in a text. */
    boolean fits(String text) {
        return words.stream().allMatch(word -> word.in(text) >= 0);
    }

    /** The words as they were given. */
    List<String> given() {
        return words.stream().map(Word::given).toList();
    }

    /** All words, each with its forms. */
    Stream<Word> each() {
        return words.stream();
    }
}
