package org.fazhi.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.RowId;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.text.MappedText;

/**
 * Finds the structure of a report: chapters and items in every customary numbering, nested as
 * written, each with the required content it belongs to and its subject domain.
 */
public final class Outliner {
    private final OutlineWords words;
    private final Numbering numbering;
    private final RequiredContentReader contents;
    private final DomainReader domains;

    public Outliner(ReadingSettings settings) {
        words = settings.outline();
        numbering = new Numbering(words);
        contents = new RequiredContentReader(words, settings.findings().weakness());
        domains = new DomainReader(settings.themes());
    }

    /** The structure of one report's body; without sections if the body is empty. */
    public Outline outline(Document document, MappedText body) {
        List<HeadingNumber> marks = numbering.marks(body.text());
        List<SectionDraft> drafts = nest(body.text(), marks);
        contents.assign(drafts, body.text(), document.reportYear());
        List<HeadingNumber> turns = contents.turns(drafts, body.text(), document.reportYear());
        if (!turns.isEmpty()) {
            drafts = nest(body.text(), merged(marks, turns));
            contents.assign(drafts, body.text(), document.reportYear());
        }
        domains.assign(drafts, body.text());
        return finish(document, body, drafts);
    }

    /**
     * All marks in order. Where a turn falls on a number, the two are one mark: no two sections
     * begin at one place.
     */
    private static List<HeadingNumber> merged(
            List<HeadingNumber> marks, List<HeadingNumber> turns) {
        NavigableMap<Integer, HeadingNumber> all = new TreeMap<>();
        marks.forEach(mark -> all.put(mark.begin(), mark));
        for (HeadingNumber turn : turns) {
            Map.Entry<Integer, HeadingNumber> before = all.floorEntry(turn.begin());
            boolean onNumber = before != null && before.getValue().covers(turn.begin());
            HeadingNumber mark = onNumber ? turn.with(before.getValue()) : turn;
            all.put(mark.begin(), mark);
        }
        return List.copyOf(all.values());
    }

    private List<SectionDraft> nest(String body, List<HeadingNumber> marks) {
        List<SectionDraft> drafts = new ArrayList<>();
        Deque<SectionDraft> open = new ArrayDeque<>();
        int first = marks.isEmpty() ? body.length() : marks.get(0).begin();
        if (!body.substring(0, first).isBlank()) {
            drafts.add(SectionDraft.plain(null, 0, first));
        }
        for (int i = 0; i < marks.size(); i++) {
            HeadingNumber mark = marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).begin() : body.length();
            close(open, mark);
            SectionDraft draft = SectionDraft.of(open.peek(), mark, next, body, words);
            drafts.add(draft);
            open.push(draft);
            splitAfterClauses(body, draft, next, drafts, open);
        }
        SectionDraft.fillEnds(drafts, body.length());
        return drafts;
    }

    /** A paragraph without number after one of items (一是 …) is not part of the last item. */
    private static void splitAfterClauses(
            String body,
            SectionDraft draft,
            int next,
            List<SectionDraft> drafts,
            Deque<SectionDraft> open) {
        int line = Headings.lineEnd(body, draft.headingEnd, next);
        if (!draft.mark.clause() || line + 1 >= next || startsLine(body, draft.mark.begin())) {
            return;
        }
        draft.textEnd = line;
        while (!open.isEmpty() && open.peek().mark.clause()) {
            open.pop();
        }
        drafts.add(SectionDraft.plain(open.peek(), line + 1, next));
    }

    private static boolean startsLine(String body, int position) {
        return position == 0 || body.charAt(position - 1) == '\n';
    }

    /** Pops what the mark ends. */
    private void close(Deque<SectionDraft> open, HeadingNumber mark) {
        if (mark.turn()) {
            int keep = mark.value();
            while (open.size() > keep) {
                open.pop();
            }
            return;
        }
        if (isOpen(open, mark.rank())) {
            int closed;
            do {
                closed = open.pop().mark.rank();
            } while (closed != mark.rank());
            return;
        }
        while (!open.isEmpty()
                && !open.peek().mark.turn()
                && (open.peek().mark.clause() || topStyle(mark))
                && open.peek().mark.rank() > mark.rank()) {
            open.pop();
        }
        if (topStyle(mark)) {
            while (!open.isEmpty()
                    && (open.peek().mark.turn() || open.peek().mark.rank() > mark.rank())) {
                open.pop();
            }
        }
    }

    private static boolean isOpen(Deque<SectionDraft> open, int rank) {
        return open.stream().anyMatch(draft -> draft.mark.rank() == rank);
    }

    /** 第一部分 and 一、 stand at the top, whatever came before. */
    private boolean topStyle(HeadingNumber mark) {
        return mark.rank() >= 0 && mark.rank() < 2;
    }

    private Outline finish(Document document, MappedText body, List<SectionDraft> drafts) {
        List<Outline.Node> nodes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            SectionDraft draft = drafts.get(i);
            int begin = body.sourceBegin(draft.begin);
            String parentId =
                    draft.parent == null
                            ? null
                            : nodes.get(draft.parent.index).section().sectionId();
            Section section =
                    new Section(
                            RowId.section(document.docId(), begin),
                            document.docId(),
                            parentId,
                            i,
                            draft.depth(),
                            body.text().substring(draft.begin, draft.headingBegin).strip(),
                            body.text().substring(draft.headingBegin, draft.headingEnd),
                            draft.kind,
                            draft.domain,
                            begin,
                            body.sourceEnd(draft.end),
                            body.text().substring(draft.textBegin, draft.textEnd).strip());
            nodes.add(
                    new Outline.Node(
                            section,
                            draft.parent == null ? -1 : draft.parent.index,
                            draft.mark.clause(),
                            draft.begin,
                            draft.headingBegin,
                            draft.headingEnd,
                            draft.textBegin,
                            draft.textEnd,
                            draft.end));
        }
        return new Outline(body, nodes);
    }
}
