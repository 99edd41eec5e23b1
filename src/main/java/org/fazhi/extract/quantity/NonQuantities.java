package org.fazhi.extract.quantity;

import java.util.BitSet;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.settings.regex.ExpressionSet;

/**
 * The characters of a text at which no quantity begins: years, dates, document numbers, names,
 * formulas.
 */
final class NonQuantities {
    private final QuantityWords words;
    private final ExpressionSet exclusions;

    NonQuantities(QuantityWords words) {
        this.words = words;
        exclusions =
                new ExpressionSet(
                        words.exclusions().stream().map(QuantityWords.Exclusion::pattern).toList());
    }

    /** One bit a character. */
    BitSet in(String text) {
        BitSet excluded = new BitSet(text.length());
        exclusions.forEach(
                text,
                (place, match) ->
                        excluded.set(match.start(), Math.max(match.end(), match.start() + 1)));
        for (QuantityWords.NameMarks marks : words.names()) {
            excludeNames(text, marks, excluded);
        }
        return excluded;
    }

    private void excludeNames(String text, QuantityWords.NameMarks marks, BitSet excluded) {
        char open = marks.open().charAt(0);
        char close = marks.close().charAt(0);
        int begin = text.indexOf(open);
        while (begin >= 0) {
            int end = begin + 1;
            int limit = Math.min(text.length(), begin + marks.longest() + 2);
            while (end < limit
                    && text.charAt(end) != close
                    && text.charAt(end) != open
                    && text.charAt(end) != '\n') {
                end++;
            }
            if (end < limit && text.charAt(end) == close && !isFigure(text, begin + 1, end)) {
                excluded.set(begin, end + 1);
            }
            begin = text.indexOf(open, begin + 1);
        }
    }

    /** “三个100%”: a figure between the marks of a name. */
    private boolean isFigure(String text, int begin, int end) {
        return text.lastIndexOf('%', end) > begin
                && words.figureAsName().in(text.substring(begin, end));
    }
}
