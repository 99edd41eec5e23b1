package org.fazhi.extract.quantity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.fazhi.extract.Observation.Qualifier;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.Punctuation;
import org.jspecify.annotations.Nullable;

/** How exactly a figure is stated, by the words around it (近, 约, 以上, 不足) and by its form (余, 多). */
final class QualifierReader {
    private static final int LONGEST_WHOLE = 14;

    private final QuantityWords words;

    QualifierReader(QuantityWords words) {
        this.words = words;
    }

    /** Position of the qualifier before a numeral; the numeral's begin if there is none. */
    int before(String text, Numeral numeral) {
        int best = numeral.begin();
        for (QuantityWords.QualifierWords group : words.qualifiersBefore()) {
            for (String word : group.words()) {
                int begin = numeral.begin() - word.length();
                if (begin < best
                        && begin >= 0
                        && text.startsWith(word, begin)
                        && qualifies(text, numeral, group, word, begin)) {
                    best = begin;
                }
            }
        }
        return best < numeral.begin() ? best - negation(text, best).length() : best;
    }

    /** The word in front of a comparison that turns it (不得超过), or nothing. */
    private String negation(String text, int at) {
        String longest = "";
        for (String word : words.negations()) {
            if (word.length() > longest.length()
                    && at >= word.length()
                    && text.startsWith(word, at - word.length())) {
                longest = word;
            }
        }
        return longest;
    }

    private static boolean qualifies(
            String text,
            Numeral numeral,
            QuantityWords.QualifierWords group,
            String word,
            int begin) {
        if (word.equals("上") && "百千万亿".indexOf(text.charAt(numeral.begin())) < 0) {
            return false;
        }
        String not = group.butNotAfter();
        return not == null || begin == 0 || not.indexOf(text.charAt(begin - 1)) < 0;
    }

    /** Position behind words that qualify a measure word from behind; its end without. */
    int after(String text, int end, String unit) {
        int from = behindRemark(text, end);
        int best = end;
        for (QuantityWords.QualifierWords group : words.qualifiersAfter()) {
            boolean fits = group.onlyAfter() == null || group.onlyAfter().contains(unit);
            for (String word : group.words()) {
                if (fits && text.startsWith(word, from)) {
                    best = Math.max(best, from + word.length());
                }
            }
        }
        return best;
    }

    /** Position behind （含） between a measure word and what qualifies it; the end without. */
    private int behindRemark(String text, int end) {
        if (!text.startsWith("（", end)) {
            return end;
        }
        String behind = text.substring(end, Math.min(text.length(), end + LONGEST_WHOLE));
        Matcher remark = words.inclusive().first(behind);
        return remark == null ? end : end + remark.end();
    }

    /** How exactly a numeral is stated, by the words between these positions and by itself. */
    Qualifier of(String text, Numeral numeral, Numeral last, int before, int end, int after) {
        if (after > end) {
            String said = text.substring(behindRemark(text, end), after);
            Qualifier behind = named(words.qualifiersAfter(), said);
            if (behind != null) {
                return behind;
            }
        }
        if (before < numeral.begin()) {
            Qualifier ahead = ahead(text.substring(before, numeral.begin()));
            if (ahead != null) {
                return ahead;
            }
        }
        Qualifier share = numeral.percent() ? qualifierOfShare(text, numeral.begin()) : null;
        if (share != null) {
            return share;
        }
        if (numeral.more() || last.more()) {
            return Qualifier.OVER;
        }
        return numeral.about() ? Qualifier.ABOUT : Qualifier.EXACT;
    }

    /** 不到总数的三分之一: what a share is of may stand between it and its qualifier; null without. */
    private @Nullable Qualifier qualifierOfShare(String text, int begin) {
        if (begin == 0 || text.charAt(begin - 1) != '的') {
            return null;
        }
        int limit = Math.max(0, begin - LONGEST_WHOLE);
        int from = Punctuation.WORDS_END.behindLast(text, limit, begin - 1);
        String whole = text.substring(from, begin);
        for (QuantityWords.QualifierWords group : words.qualifiersBefore()) {
            for (String word : group.words()) {
                if (word.length() > 1 && whole.contains(word)) {
                    return named(words.qualifiersBefore(), word);
                }
            }
        }
        return null;
    }

    /** What the words in front say; turned round behind a negation. */
    private @Nullable Qualifier ahead(String said) {
        Qualifier plain = named(words.qualifiersBefore(), said);
        if (plain != null) {
            return plain;
        }
        for (String negation : words.negations()) {
            Qualifier compared =
                    said.startsWith(negation)
                            ? named(words.qualifiersBefore(), said.substring(negation.length()))
                            : null;
            if (compared == Qualifier.OVER) {
                return Qualifier.UNDER;
            }
            if (compared == Qualifier.UNDER) {
                return Qualifier.OVER;
            }
        }
        return null;
    }

    private static @Nullable Qualifier named(
            List<QuantityWords.QualifierWords> groups, String word) {
        for (QuantityWords.QualifierWords group : groups) {
            if (group.words().contains(word)) {
                return Qualifier.valueOf(group.qualifier().toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }
}
