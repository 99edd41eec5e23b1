package org.fazhi.briefing.prose;

import java.util.Collection;
import java.util.List;
import org.fazhi.briefing.prose.Paper.Block;

/** How many lines of a page of GB/T 9704 the text of a brief takes, nearly. */
final class PaperLength {
    /** Four pages of 22 lines without title, signature and what the ends of pages leave empty. */
    static final double MOST = 70;

    private static final double CHARACTERS = 28;
    private static final int INDENT = 2;
    private static final double NOTE = 0.45;

    private PaperLength() {}

    static double of(Collection<List<Block>> sections) {
        return sections.stream().flatMap(List::stream).mapToDouble(PaperLength::of).sum();
    }

    private static double of(Block block) {
        if (!(block instanceof Paper.Text text)) {
            return 1;
        }
        StringBuilder words = new StringBuilder("　".repeat(INDENT));
        long notes = 0;
        for (Paper.Span span : text.spans()) {
            words.append(span.text());
            notes += span.notes().size();
        }
        return ReviewTable.lineCount(words.toString(), CHARACTERS) + notes * NOTE;
    }
}
