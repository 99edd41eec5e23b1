package org.fazhi.outline;

import java.util.List;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.jspecify.annotations.Nullable;

/** Chapters of shortcomings whose heading does not say so. */
final class ShortcomingChapters {
    private static final Marks SENTENCE_ENDS = Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
    private static final Marks STATEMENT_ENDS =
            Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);

    private final OutlineWords words;
    private final Expression weakness;

    ShortcomingChapters(OutlineWords words, Expression weakness) {
        this.words = words;
        this.weakness = weakness;
    }

    /**
     * Whether a chapter is of shortcomings by what it says, though its heading is none that is
     * known: nearly all its items say that something falls short (对标检视), or many where the heading
     * names lacks (问题短板及2024年打算).
     *
     * @param own what its heading says, or null
     */
    boolean admits(
            SectionDraft chapter,
            @Nullable ContentKind own,
            List<SectionDraft> drafts,
            String body) {
        String heading = chapter.heading(body);
        boolean lacks = words.lacking().in(heading);
        if (heading.isEmpty() || own != null && !(lacks && own != ContentKind.LEADERSHIP)) {
            return false;
        }
        List<String> items = items(chapter, drafts, body);
        long weak = items.stream().filter(this::isWeak).count();
        double share = lacks ? words.admittingUnderLack() : words.admittingItems();
        return items.size() > 1 && weak >= share * items.size();
    }

    private boolean isWeak(String item) {
        return weakness.in(item) && !words.mending().in(item);
    }

    /** What the items of a chapter begin with, or its sentences where it has none. */
    private static List<String> items(
            SectionDraft chapter, List<SectionDraft> drafts, String body) {
        List<String> items =
                drafts.stream()
                        .filter(draft -> draft.parent == chapter)
                        .takeWhile(draft -> !draft.mark.turn())
                        .map(
                                draft ->
                                        draft.headingEnd > draft.headingBegin
                                                ? draft.heading(body)
                                                : first(draft, body))
                        .toList();
        return items.isEmpty()
                ? ClauseSplitter.split(body, chapter.textBegin, chapter.textEnd, STATEMENT_ENDS)
                        .stream()
                        .map(part -> body.substring(part.begin(), part.end()))
                        .toList()
                : items;
    }

    private static String first(SectionDraft draft, String body) {
        return body.substring(
                draft.textBegin, SENTENCE_ENDS.first(body, draft.textBegin, draft.textEnd));
    }
}
