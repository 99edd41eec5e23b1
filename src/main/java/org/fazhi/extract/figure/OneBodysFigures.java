package org.fazhi.extract.figure;

import java.util.Set;
import org.fazhi.corpus.Document;
import org.fazhi.settings.reading.Indicators;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure in a government's report is one township's or one department's alone
 * (县林业局查处案件59起): an example, or a part, of what all did.
 */
public final class OneBodysFigures {
    private static final char STATEMENT_END = '；';

    private final Indicators.@Nullable OneBody words;
    private final Set<String> ofDepartments;
    private final Expression ownArea;

    public OneBodysFigures(Indicators catalogue, Expression ownArea) {
        words = catalogue.oneBody();
        ofDepartments = words == null ? Set.of() : Set.copyOf(words.indicators());
        this.ownArea = ownArea;
    }

    /** Whether it is no figure of the government that reports, for this indicator. */
    public boolean has(FigurePhrase phrase, Document document, String indicator) {
        if (words == null || !document.isGovernments()) {
            return false;
        }
        String sentence = phrase.sentenceBefore() + phrase.own();
        String statement = sentence.substring(sentence.lastIndexOf(STATEMENT_END) + 1);
        return begins(words.townships(), statement)
                || ofDepartments.contains(indicator) && begins(words.departments(), statement);
    }

    /** Whether one is named, and the government's own area not behind it. */
    private boolean begins(Expression names, String statement) {
        int[] end = {-1};
        names.forEach(statement, match -> end[0] = match.end());
        return end[0] >= 0 && !ownArea.in(statement.substring(end[0]));
    }
}
