package org.fazhi.topics.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts a section's text into sentences, and long ones into clauses for an example. */
public final class SentenceCuts {
    private static final String ENDS = "。!！?？;；\n";
    private static final String CLAUSES = ",，:：";

    private SentenceCuts() {}

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
        return CLAUSES.indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text.toString();
    }

    private static List<String> cut(String text, String marks) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                add(parts, text.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        add(parts, text.substring(begin));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
            parts.add(part.strip());
        }
    }
}
