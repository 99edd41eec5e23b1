package org.fazhi.extract.finding;

import java.util.regex.Matcher;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.TextSpan;

/** Words that stand in front of the points of a sentence and belong to none of them. */
final class LeadingWords {
    private static final int MOST = 4;

    private final Expression words;

    LeadingWords(Expression words) {
        this.words = words;
    }

    /** The sentence behind them; each of their wordings may follow on another. */
    TextSpan behind(String text, TextSpan sentence) {
        int begin = sentence.begin();
        Matcher matcher = words.matcher(text);
        for (int i = 0; i < MOST; i++) {
            matcher.region(begin, sentence.end());
            if (!matcher.lookingAt() || matcher.end() == begin) {
                break;
            }
            begin = matcher.end();
        }
        return new TextSpan(begin, sentence.end());
    }
}
