package org.fazhi.outline;

import java.util.List;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.OutlineWords;
import org.jspecify.annotations.Nullable;

/** A section while it is being built. */
final class SectionDraft {
    final @Nullable SectionDraft parent;
    final HeadingNumber mark;
    int index;
    final int begin;
    int headingBegin;
    int headingEnd;
    int textBegin;
    int textEnd;
    int end;
    ContentKind kind = ContentKind.OTHER;
    String domain = Section.NO_DOMAIN;

    private SectionDraft(@Nullable SectionDraft parent, HeadingNumber mark, int begin) {
        this.parent = parent;
        this.mark = mark;
        this.begin = begin;
    }

    static SectionDraft plain(@Nullable SectionDraft parent, int begin, int textEnd) {
        SectionDraft draft =
                new SectionDraft(
                        parent,
                        new HeadingNumber(HeadingNumber.TURN, false, begin, begin, 0),
                        begin);
        draft.headingBegin = begin;
        draft.headingEnd = begin;
        draft.textBegin = begin;
        draft.textEnd = textEnd;
        return draft;
    }

    static SectionDraft of(
            SectionDraft parent, HeadingNumber mark, int next, String body, OutlineWords words) {
        SectionDraft draft = new SectionDraft(parent, mark, mark.begin());
        draft.headingBegin = mark.end();
        draft.headingEnd = mark.turn() ? mark.end() : Headings.end(body, mark, next, words);
        draft.textBegin = Headings.textBegin(body, draft.headingEnd, next);
        draft.textEnd = next;
        return draft;
    }

    static void fillEnds(List<SectionDraft> drafts, int bodyEnd) {
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).index = i;
            int next = i + 1;
            while (next < drafts.size() && drafts.get(next).within(drafts.get(i))) {
                next++;
            }
            SectionDraft draft = drafts.get(i);
            draft.end = next < drafts.size() ? drafts.get(next).begin : bodyEnd;
            draft.textBegin = Math.min(draft.textBegin, draft.textEnd);
        }
    }

    /** Whether its number stands at a position. */
    boolean isNumberedAt(int position) {
        return begin == position && mark.end() > mark.begin();
    }

    private boolean within(SectionDraft other) {
        for (SectionDraft up = parent; up != null; up = up.parent) {
            if (up == other) {
                return true;
            }
        }
        return false;
    }

    int depth() {
        int depth = parent == null ? 0 : parent.depth();
        return begin == 0 && mark.turn() && mark.value() == 0 && parent == null ? 0 : depth + 1;
    }

    String heading(String body) {
        return body.substring(headingBegin, headingEnd);
    }

    String text(String body) {
        return body.substring(textBegin, textEnd);
    }
}
