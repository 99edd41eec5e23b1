package org.fazhi.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fazhi.corpus.Document;
import org.fazhi.settings.OutlineWords;
import org.fazhi.settings.Settings;
import org.fazhi.text.MappedText;

/**
 * Finds the structure of a report: chapters and items in every customary numbering, nested as
 * written, each with the required content it belongs to and its subject domain.
 */
public final class Outliner {
    private final OutlineWords words;
    private final Numbering numbering;
    private final Contents contents;
    private final Domains domains;

    public Outliner(Settings settings) {
        words = settings.outline();
        numbering = new Numbering(words);
        contents = new Contents(words);
        domains = new Domains(settings.themes());
    }

    /** The structure of one report's body; without sections if the body is empty. */
    public Outline outline(Document document, MappedText body) {
        List<Mark> marks = numbering.marks(body.text());
        List<Draft> drafts = nest(body.text(), marks);
        contents.assign(drafts, body.text(), document.reportYear());
        List<Mark> turns = contents.turns(drafts, body.text(), document.reportYear());
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
    private static List<Mark> merged(List<Mark> marks, List<Mark> turns) {
        NavigableMap<Integer, Mark> all = new TreeMap<>();
        marks.forEach(mark -> all.put(mark.begin(), mark));
        for (Mark turn : turns) {
            Map.Entry<Integer, Mark> before = all.floorEntry(turn.begin());
            boolean onNumber = before != null && before.getValue().covers(turn.begin());
            Mark mark = onNumber ? turn.with(before.getValue()) : turn;
            all.put(mark.begin(), mark);
        }
        return List.copyOf(all.values());
    }

    private List<Draft> nest(String body, List<Mark> marks) {
        List<Draft> drafts = new ArrayList<>();
        Deque<Draft> open = new ArrayDeque<>();
        int first = marks.isEmpty() ? body.length() : marks.get(0).begin();
        if (!body.substring(0, first).isBlank()) {
            drafts.add(Draft.plain(null, 0, first));
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).begin() : body.length();
            close(open, mark);
            Draft draft = Draft.of(open.peek(), mark, next, body, words);
            drafts.add(draft);
            open.push(draft);
            splitAfterClauses(body, draft, next, drafts, open);
        }
        Draft.fillEnds(drafts, body.length());
        return drafts;
    }

    /** A paragraph without number after one of items (一是 …) is not part of the last item. */
    private static void splitAfterClauses(
            String body, Draft draft, int next, List<Draft> drafts, Deque<Draft> open) {
        int line = Headings.lineEnd(body, draft.headingEnd, next);
        if (!draft.mark.clause() || line + 1 >= next || startsLine(body, draft.mark.begin())) {
            return;
        }
        draft.textEnd = line;
        while (!open.isEmpty() && open.peek().mark.clause()) {
            open.pop();
        }
        drafts.add(Draft.plain(open.peek(), line + 1, next));
    }

    private static boolean startsLine(String body, int position) {
        return position == 0 || body.charAt(position - 1) == '\n';
    }

    /** Pops what the mark ends. */
    private void close(Deque<Draft> open, Mark mark) {
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

    private static boolean isOpen(Deque<Draft> open, int rank) {
        return open.stream().anyMatch(draft -> draft.mark.rank() == rank);
    }

    /** 第一部分 and 一、 stand at the top, whatever came before. */
    private boolean topStyle(Mark mark) {
        return mark.rank() >= 0 && mark.rank() < 2;
    }

    private Outline finish(Document document, MappedText body, List<Draft> drafts) {
        List<Outline.Node> nodes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int begin = body.sourceBegin(draft.begin);
            String parentId =
                    draft.parent == null
                            ? null
                            : nodes.get(draft.parent.index).section().sectionId();
            Section section =
                    new Section(
                            document.docId() + ":s" + begin,
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
