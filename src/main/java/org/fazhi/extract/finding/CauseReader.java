package org.fazhi.extract.finding;

import java.util.BitSet;
import java.util.List;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;

/**
 * Finds where a report gives the causes of its shortcomings, which are no shortcomings themselves.
 */
final class CauseReader {
    private static final Marks SENTENCE_MARKS =
            Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);

    private final FindingWords.Causes words;

    CauseReader(FindingWords.Causes words) {
        this.words = words;
    }

    /** Indices of the sections that give causes and nothing else. */
    BitSet sections(Outline outline) {
        BitSet causes = new BitSet();
        List<Outline.Node> nodes = outline.nodes();
        BitSet opened = new BitSet();
        for (int i = 0; i < nodes.size(); i++) {
            Outline.Node node = nodes.get(i);
            int parent = node.parent();
            if (node.section().kind() != ContentKind.SHORTCOMINGS) {
                continue;
            }
            boolean told = parent >= 0 && (causes.get(parent) || opened.get(parent));
            if (told || node.headed() && words.heading().in(node.section().heading())) {
                causes.set(i);
            }
            if (opensItems(outline.body().text(), node)) {
                opened.set(i);
                if (parent >= 0) {
                    opened.set(parent);
                }
            }
        }
        return causes;
    }

    /** Whether a sentence begins to tell causes. */
    boolean begin(String sentence) {
        return words.sentence().in(sentence);
    }

    /** 产生问题的原因有以下几点： at the end of a section's own words: the items that follow are causes. */
    private boolean opensItems(String text, Outline.Node node) {
        List<TextSpan> sentences =
                ClauseSplitter.split(text, node.textBegin(), node.textEnd(), SENTENCE_MARKS);
        if (sentences.isEmpty()) {
            return false;
        }
        String last = sentences.get(sentences.size() - 1).in(text);
        return words.sentence().in(last) && words.opensItems().in(last);
    }
}
