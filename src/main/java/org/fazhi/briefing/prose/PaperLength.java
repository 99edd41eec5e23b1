package org.fazhi.briefing.prose;

import java.util.Collection;
import java.util.List;
import org.fazhi.briefing.prose.Paper.Block;

/** How many lines of a page of GB/T 9704 the text of a brief takes, nearly. */
final class PaperLength {
    private static final double CHARACTERS = 28;
    private static final int INDENT = 2;
    private static final double NOTE = 0.45;

    private PaperLength() {}

    static double of(Collection<List<Block>> sections) {
        return sections.stream().flatMap(List::stream).mapToDouble(PaperLength::of).sum();
    }

    /** Of a paragraph of these words. */
    static double of(String words) {
        return of(new Paper.Text(List.of(Paper.Span.of(words))));
    }

    static double of(Block block) {
        if (!(block instanceof Paper.Text text)) {
            return 1;
        }
        StringBuilder words = new StringBuilder("　".repeat(INDENT));
        double notes = 0;
        for (Paper.Span span : text.spans()) {
            words.append(span.text());
            notes += span.notes().isEmpty() ? 0 : NOTE;
        }
        return ReviewTable.lineCount(words.toString(), CHARACTERS) + notes;
    }
}
