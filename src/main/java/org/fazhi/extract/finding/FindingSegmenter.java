package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.FindingWords;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;

/**
 * Cuts the part of a report that admits shortcomings, or announces plans, into its points: the
 * outermost numbered items; without numbering, what semicolons divide, else the clauses or
 * coordinated parts that say something of their own. An item that admits two problems is two
 * points.
 */
public final class FindingSegmenter {
    private static final Marks SENTENCE_MARKS =
            Punctuation.sentenceEnds(Semicolon.JOINS_STATEMENTS);
    private static final Marks STATEMENT_MARKS =
            Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);
    private static final Marks CLAUSE_MARKS = Punctuation.FINDING_CLAUSE_ENDS;

    /** A sentence of plans that says first what it is about has so many clauses, */
    private static final int FEWEST_OF_HEADED = 2;

    /** and the first of them has no more characters. */
    private static final int SHORT_HEAD = 12;

    private static final int SHORTEST = 4;

    private final FindingWords words;
    private final CauseReader causes;
    private final ProblemSplitter problems;
    private final AdmittingText admitting;
    private final LeadingWords beforePlan;

    /**
     * One point.
     *
     * @param node index of its section
     * @param point its words
     * @param whole the words and what follows them
     */
    public record Point(int node, TextSpan point, TextSpan whole) {}

    public FindingSegmenter(FindingWords words, ThemeClassifier themes) {
        this.words = words;
        causes = new CauseReader(words.causes());
        problems = new ProblemSplitter(words, causes, themes);
        beforePlan = new LeadingWords(words.beforePlan());
        admitting = new AdmittingText(words, causes, problems);
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
                if (node.section().kind() != kind || skipped.get(i)) {
                    continue;
                }
                if (kind == ContentKind.SHORTCOMINGS) {
                    admitting.points(outline.body().text(), node, i, points);
                } else {
                    plans(outline.body().text(), node, i, points);
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
                item(outline, node, i, kind, points);
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

    private void item(
            Outline outline, Outline.Node node, int index, ContentKind kind, List<Point> points) {
        String text = outline.body().text();
        TextSpan heading =
                behindLabel(text, node.headingBegin(), trimmedEnd(text, node.headingEnd()));
        TextSpan own = behindLabel(text, node.textBegin(), node.textEnd());
        List<TextSpan> parts;
        if (kind == ContentKind.SHORTCOMINGS) {
            TextSpan named = named(text, node.headed() ? heading : firstStatement(text, own));
            parts = problems.ofItem(text, named);
            parts = node.headed() && parts.size() == 1 ? List.of(named) : parts;
        } else {
            parts = List.of(node.headed() ? heading : problems.firstClause(text, own));
        }
        addWithDetails(index, parts, trimmedEnd(text, endOf(outline, index, kind)), points);
    }

    /** What an item that plans against it names (针对…的问题，); any other whole. */
    private TextSpan named(String text, TextSpan item) {
        Matcher around = words.named().first(item.in(text));
        return around == null
                ? item
                : new TextSpan(item.begin() + around.start(1), item.begin() + around.end(1));
    }

    /** What stands behind words that only say that a shortcoming follows (存在问题：). */
    private TextSpan behindLabel(String text, int begin, int end) {
        int colon = text.indexOf('：', begin);
        boolean label =
                colon > begin
                        && colon < end - 1
                        && words.generic().in(text.substring(begin, colon));
        return new TextSpan(label ? colon + 1 : begin, end);
    }

    /** Where an item ends, or the measures begin that answer it. */
    private static int endOf(Outline outline, int item, ContentKind kind) {
        int end = outline.nodes().get(item).end();
        for (int i = item + 1; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            if (node.begin() >= end) {
                break;
            }
            if (node.section().kind() != kind) {
                return node.begin();
            }
        }
        return end;
    }

    /** Each of the parts with what follows it up to the next. */
    static void addWithDetails(int index, List<TextSpan> parts, int end, List<Point> points) {
        for (int i = 0; i < parts.size(); i++) {
            TextSpan part = parts.get(i);
            int next = i + 1 < parts.size() ? parts.get(i + 1).begin() : end;
            if (!part.isEmpty()) {
                points.add(
                        new Point(
                                index,
                                part,
                                new TextSpan(part.begin(), Math.max(part.end(), next))));
            }
        }
    }

    static TextSpan firstStatement(String text, TextSpan span) {
        List<TextSpan> statements =
                ClauseSplitter.split(text, span.begin(), span.end(), STATEMENT_MARKS);
        return statements.isEmpty() ? new TextSpan(span.begin(), span.begin()) : statements.get(0);
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

    /** Plans of a text without items. */
    private void plans(String text, Outline.Node node, int index, List<Point> points) {
        List<TextSpan> sentences =
                ClauseSplitter.split(text, node.textBegin(), node.textEnd(), SENTENCE_MARKS);
        boolean bySentences =
                node.textEnd() - node.textBegin() > words.longText() || headed(text, sentences);
        for (TextSpan sentence : sentences) {
            boolean bySentence = bySentences || words.onePlan().in(sentence.in(text));
            TextSpan rest = beforePlan.behind(text, sentence);
            List<TextSpan> listed =
                    ClauseSplitter.split(text, rest.begin(), rest.end(), Punctuation.SEMICOLON);
            for (TextSpan item : listed) {
                List<TextSpan> parts = clauses(text, beforePlan.behind(text, item));
                if ((bySentence || listed.size() > 1) && parts.size() > 1) {
                    TextSpan first = parts.get(0);
                    points.add(new Point(index, first, new TextSpan(first.begin(), item.end())));
                } else {
                    parts.forEach(part -> points.add(new Point(index, part, part)));
                }
            }
        }
    }

    /** Whether several sentences each say in short what their other clauses carry out. */
    private boolean headed(String text, List<TextSpan> sentences) {
        long headed =
                sentences.stream()
                        .map(sentence -> clauses(text, beforePlan.behind(text, sentence)))
                        .filter(
                                parts ->
                                        parts.size() >= FEWEST_OF_HEADED
                                                && parts.get(0).end() - parts.get(0).begin()
                                                        <= SHORT_HEAD)
                        .count();
        return headed >= 2 && 2 * headed > sentences.size();
    }

    private List<TextSpan> clauses(String text, TextSpan sentence) {
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
}
