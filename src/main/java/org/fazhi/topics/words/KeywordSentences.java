package org.fazhi.topics.words;

import java.util.List;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;

/** Cuts a section's text into sentences, and long ones into clauses for an example. */
public final class KeywordSentences {
    private static final Marks ENDS = Punctuation.STATEMENT_ENDS_OF_ANY_TYPE;
    private static final Marks CLAUSES = Punctuation.CLAUSE_MARKS_OF_ANY_TYPE;

    private KeywordSentences() {}

    /** The sentences of a text, without the blank ones, their marks kept. */
    public static List<String> of(String text) {
        return cut(text, ENDS);
    }

    /** A sentence's words without figures and marks: what makes two sentences the same. */
    public static String letters(String sentence) {
        StringBuilder letters = new StringBuilder(sentence.length());
        sentence.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * A sentence as an example of a word: whole if it is short enough, else the clause with the
     * word and those after it that still fit. A clause is never cut, so no name is.
     */
    static String around(String sentence, String word, int most) {
        if (sentence.length() <= most) {
            return sentence;
        }
        List<String> clauses = cut(sentence, CLAUSES);
        String letters = letters(word);
        int at = 0;
        while (at < clauses.size() - 1 && !letters(clauses.get(at)).contains(letters)) {
            at++;
        }
        StringBuilder text = new StringBuilder(clauses.get(at));
        for (int i = at + 1;
                i < clauses.size() && text.length() + clauses.get(i).length() <= most;
                i++) {
            text.append(clauses.get(i));
        }
        int last = text.length() - 1;
        return CLAUSES.has(text.charAt(last)) ? text.substring(0, last) : text.toString();
    }

    private static List<String> cut(String text, Marks marks) {
        return marks.pieces(text).stream()
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(String::strip)
                .toList();
    }
}
