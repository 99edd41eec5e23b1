package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.settings.regex.Expression;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;

/**
 * Cuts the part of a report that admits shortcomings, or announces plans, into its points: the
 * outermost numbered items; without numbering, what semicolons divide, else the clauses or
 * coordinated parts that say something of their own.
 */
public final class FindingSegmenter {
    private static final Marks SENTENCE_MARKS =
            Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
    private static final Marks CLAUSE_MARKS = Punctuation.FINDING_CLAUSE_ENDS;
    private static final int LONGEST_CLAUSE = 60;
    private static final int SHORTEST = 4;
    private static final int NEAR = 100;

    private final FindingWords words;
    private final CauseReader causes;

    /**
     * One point.
     *
     * @param node index of its section
     * @param point its words
     * @param whole the words and what follows them
     */
    public record Point(int node, TextSpan point, TextSpan whole) {}

    public FindingSegmenter(FindingWords words) {
        this.words = words;
        causes = new CauseReader(words.causes());
    }

    /** The points of all parts of the given kind. */
    public List<Point> of(Outline outline, ContentKind kind) {
        List<Point> points = new ArrayList<>();
        BitSet skipped = kind == ContentKind.SHORTCOMINGS ? causes.sections(outline) : new BitSet();
        for (int i = 0; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            boolean root =
                    node.parent() < 0
                            || outline.nodes().get(node.parent()).section().kind() != kind;
            if (node.section().kind() == kind && root && !skipped.get(i)) {
                points.addAll(below(outline, i, kind, skipped));
            }
        }
        return points;
    }

    private List<Point> below(Outline outline, int root, ContentKind kind, BitSet skipped) {
        List<Point> points = new ArrayList<>();
        items(outline, root, kind, skipped, points);
        if (points.isEmpty()) {
            for (int i = root;
                    i < outline.nodes().size() && (i == root || within(outline, i, root));
                    i++) {
                Outline.Node node = outline.nodes().get(i);
                if (node.section().kind() == kind && !skipped.get(i)) {
                    fromText(outline.body().text(), node, i, kind, points);
                }
            }
        }
        return points;
    }

    /** The items directly below a section, or below one that only says that items follow. */
    private void items(
            Outline outline, int parent, ContentKind kind, BitSet skipped, List<Point> points) {
        int end = outline.nodes().get(parent).end();
        for (int i = parent + 1; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            if (node.begin() >= end) {
                return;
            }
            if (node.parent() != parent || node.section().kind() != kind || skipped.get(i)) {
                continue;
            }
            boolean generic = node.headed() && words.generic().in(node.section().heading());
            if (generic) {
                points.addAll(below(outline, i, kind, skipped));
            } else if (node.section().number().isEmpty()) {
                items(outline, i, kind, skipped, points);
            } else {
                item(outline, node, i, points);
            }
        }
    }

    private static boolean within(Outline outline, int node, int root) {
        int up = outline.nodes().get(node).parent();
        while (up > root) {
            up = outline.nodes().get(up).parent();
        }
        return up == root;
    }

    private void item(Outline outline, Outline.Node node, int index, List<Point> points) {
        String text = outline.body().text();
        if (node.headed()) {
            TextSpan heading =
                    new TextSpan(node.headingBegin(), trimmedEnd(text, node.headingEnd()));
            points.add(
                    new Point(
                            index,
                            heading,
                            new TextSpan(
                                    heading.begin(),
                                    Math.max(heading.end(), trimmedEnd(text, node.end())))));
            return;
        }
        TextSpan clause = firstClause(text, node.textBegin(), node.textEnd());
        if (!clause.isEmpty()) {
            points.add(
                    new Point(
                            index,
                            clause,
                            new TextSpan(
                                    clause.begin(),
                                    Math.max(clause.end(), trimmedEnd(text, node.end())))));
        }
    }

    /** The first clause; one that only leads in (在…方面) is taken together with the next. */
    private TextSpan firstClause(String text, int begin, int end) {
        List<TextSpan> clauses = ClauseSplitter.split(text, begin, end, CLAUSE_MARKS);
        if (clauses.isEmpty()) {
            return new TextSpan(begin, begin);
        }
        TextSpan first = clauses.get(0);
        int next = 1;
        while (next < clauses.size()
                && clauses.get(next).end() - first.begin() <= LONGEST_CLAUSE
                && words.leadIn().in(first.in(text))
                && text.charAt(clauses.get(next).begin() - 1) == '，') {
            first = new TextSpan(first.begin(), clauses.get(next).end());
            next++;
        }
        return first;
    }

    private static int trimmedEnd(String text, int end) {
        int trimmed = end;
        while (trimmed > 0
                && (Character.isWhitespace(text.charAt(trimmed - 1))
                        || text.charAt(trimmed - 1) == '；')) {
            trimmed--;
        }
        return trimmed;
    }

    private void fromText(
            String text, Outline.Node node, int index, ContentKind kind, List<Point> points) {
        int begin = node.textBegin();
        int end = node.textEnd();
        boolean longText = end - begin > words.longText();
        int told = begin;
        for (TextSpan sentence : ClauseSplitter.split(text, begin, end, SENTENCE_MARKS)) {
            if (sentence.begin() < told) {
                continue;
            }
            if (kind == ContentKind.SHORTCOMINGS && causes.begin(sentence.in(text))) {
                int line = text.indexOf('\n', sentence.end());
                told = line < 0 ? end : line;
                continue;
            }
            TextSpan rest =
                    withoutLead(
                            text,
                            sentence,
                            kind == ContentKind.PLAN
                                    ? words.beforePlan()
                                    : words.beforeShortcoming());
            boolean bySentence =
                    longText || kind == ContentKind.PLAN && words.onePlan().in(sentence.in(text));
            List<TextSpan> listed =
                    ClauseSplitter.split(text, rest.begin(), rest.end(), Punctuation.SEMICOLON);
            for (TextSpan item : listed) {
                List<TextSpan> parts =
                        kind == ContentKind.PLAN
                                ? plans(text, withoutLead(text, item, words.beforePlan()))
                                : shortcomings(text, item);
                if ((bySentence || listed.size() > 1) && parts.size() > 1) {
                    TextSpan first = parts.get(0);
                    points.add(new Point(index, first, new TextSpan(first.begin(), item.end())));
                } else {
                    parts.forEach(part -> points.add(new Point(index, part, part)));
                }
            }
        }
    }

    private static TextSpan withoutLead(String text, TextSpan sentence, Expression lead) {
        int begin = sentence.begin();
        Matcher matcher = lead.matcher(text);
        for (int i = 0; i < 3; i++) {
            matcher.region(begin, sentence.end());
            if (!matcher.lookingAt() || matcher.end() == begin) {
                break;
            }
            begin = matcher.end();
        }
        return new TextSpan(begin, sentence.end());
    }

    private List<TextSpan> plans(String text, TextSpan sentence) {
        List<TextSpan> parts = new ArrayList<>();
        for (TextSpan clause :
                ClauseSplitter.split(text, sentence.begin(), sentence.end(), CLAUSE_MARKS)) {
            String own = clause.in(text);
            if (own.length() >= SHORTEST && !words.noPlan().in(own)) {
                parts.add(clause);
            }
        }
        return parts;
    }

    /**
     * Parts divided by commas of either kind, each with a weakness of its own; what has none
     * belongs to the next.
     */
    private List<TextSpan> shortcomings(String text, TextSpan sentence) {
        List<TextSpan> parts = new ArrayList<>();
        int begin = -1;
        for (TextSpan piece :
                ClauseSplitter.split(
                        text, sentence.begin(), sentence.end(), CLAUSE_MARKS.and("、"))) {
            begin = begin < 0 ? piece.begin() : begin;
            TextSpan part = new TextSpan(begin, piece.end());
            int from = Math.max(begin, piece.begin() - NEAR); // what is before it has none
            if (!words.weakness().in(text.substring(from, piece.end()))) {
                continue;
            }
            TextSpan trimmed = withoutTail(text, part);
            if (!trimmed.isEmpty() && !words.generic().in(trimmed.in(text))) {
                parts.add(trimmed);
            }
            begin = -1;
        }
        return parts;
    }

    private TextSpan withoutTail(String text, TextSpan part) {
        Matcher tail = words.afterShortcoming().first(part.in(text));
        return tail == null ? part : new TextSpan(part.begin(), part.begin() + tail.start());
    }
}
