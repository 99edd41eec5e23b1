package org.fazhi.extract;

import java.util.regex.Matcher;
import org.fazhi.settings.Quantities;

/** Cuts out the words around each figure of a text. */
final class Phrases {
    private static final String CLAUSE_ENDS = "，。；：！？\n";
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final int LONGEST = 60;
    private static final int LONGEST_AFTER = 40;
    private static final int LONGEST_SENTENCE = 400;

    private final Quantities words;

    Phrases(Quantities words) {
        this.words = words;
    }

    /**
     * The words around one figure.
     *
     * @param previous the figure before it and its phrase, or null
     * @param next the figure behind it, or null
     */
    Phrase around(
            String text, Quantity figure, Quantity previous, Phrase previousPhrase, Quantity next) {
        int clause = lastOf(text, CLAUSE_ENDS, figure.before(), LONGEST) + 1;
        int sentence = lastOf(text, SENTENCE_ENDS, figure.before(), LONGEST_SENTENCE) + 1;
        String own;
        String before;
        if (previous != null && previous.after() > clause && previous.after() <= figure.before()) {
            String between = text.substring(previous.after(), figure.before());
            own = between;
            before = behindFigure(between, previous, previousPhrase);
            clause = previous.after();
        } else {
            own = text.substring(clause, figure.before());
            before = own;
        }
        String stripped = strip(before);
        if (stripped.isEmpty() && previousPhrase != null && continues(own)) {
            stripped = previousPhrase.before();
        }
        return new Phrase(
                stripped,
                after(text, figure, next),
                text.substring(sentence, Math.max(sentence, clause)),
                own);
    }

    /** The words between two figures of one clause: whose are they? */
    private String behindFigure(String between, Quantity previous, Phrase previousPhrase) {
        if (between.isEmpty() && previousPhrase != null) {
            // 308批589人次: a pair counts the same twice.
            return previousPhrase.before();
        }
        int start = 0;
        while (start < between.length() && "）、和及与".indexOf(between.charAt(start)) >= 0) {
            start++;
        }
        boolean listed = start > 0 || words.newCount().in(between);
        return listed ? between.substring(start) : Phrase.OTHER + between;
    }

    /** 由…提高到…: the second figure counts what the first does. */
    private static boolean continues(String own) {
        return own.indexOf('到') >= 0 || own.indexOf('至') >= 0 || own.indexOf('为') >= 0;
    }

    private String strip(String clause) {
        String stripped = clause;
        Matcher lead = words.leads().matcher(stripped);
        if (lead.lookingAt()) {
            stripped = stripped.substring(lead.end());
        }
        Matcher filler = words.fillers().matcher(stripped);
        return filler.find() ? stripped.substring(0, filler.start()) : stripped;
    }

    private static String after(String text, Quantity figure, Quantity next) {
        int limit = Math.min(text.length(), figure.after() + LONGEST_AFTER);
        int begin = figure.after();
        if (next != null && next.begin() < limit) {
            int close = text.indexOf('）', next.after());
            boolean bracketed =
                    begin < text.length()
                            && text.charAt(begin) == '（'
                            && close >= 0
                            && close <= next.after() + 2;
            if (bracketed) {
                // 20支（612人）的应急队伍: what stands in brackets does not end the words.
                begin = close + 1;
                limit = Math.min(text.length(), begin + LONGEST_AFTER);
            } else {
                limit = next.before();
            }
        }
        int end = begin;
        while (end < limit && "，。；：！？、\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(Math.min(begin, end), end);
    }

    private static int lastOf(String text, String ends, int before, int longest) {
        int stop = Math.max(0, before - longest);
        for (int i = before - 1; i >= stop; i--) {
            if (ends.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return stop - 1;
    }
}
