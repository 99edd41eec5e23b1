package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.extract.finding.FindingSegmenter.Point;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Marks;
import org.fazhi.text.Punctuation;
import org.fazhi.text.Semicolon;
import org.fazhi.text.TextSpan;

/**
 * What a report presents as achievements: the headings directly below its chapters of achievements,
 * or the first sentences of items that have none. A chapter without items says them in its
 * paragraphs: topic sentences, else the statements that state a figure. A chapter without any
 * stands for itself, if its own heading says more than that achievements follow. What a leader did
 * is his duty, no achievement.
 */
public final class StrengthReader {
    private static final Marks STATEMENT_ENDS =
            Punctuation.sentenceEnds(Semicolon.PARTS_STATEMENTS);

    private static final String DASHES = "—－-–";

    private final OutlineWords words;

    public StrengthReader(OutlineWords words) {
        this.words = words;
    }

    public List<Point> of(Outline outline) {
        List<Point> points = new ArrayList<>();
        boolean chapters = false;
        for (int i = 0; i < outline.nodes().size(); i++) {
            Outline.Node chapter = outline.nodes().get(i);
            if (chapter.parent() >= 0 || chapter.section().kind() != ContentKind.ACHIEVEMENTS) {
                continue;
            }
            chapters = true;
            int before = points.size();
            below(outline, i, points);
            if (points.size() == before) {
                points.addAll(topicSentences(outline, i));
            }
            if (points.size() == before) {
                points.addAll(statements(outline, i));
            }
            String heading = chapter.section().heading();
            if (points.size() == before
                    && chapter.headed()
                    && !words.genericHeading().in(heading)) {
                points.add(point(outline, i));
            }
        }
        return chapters ? points : opening(outline);
    }

    /**
     * The achievements of a report without chapters: what stands before it admits shortcomings or
     * turns to plans.
     */
    private List<Point> opening(Outline outline) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            ContentKind kind = node.section().kind();
            if (kind == ContentKind.SHORTCOMINGS || kind == ContentKind.PLAN) {
                return points;
            }
            if (node.parent() >= 0 || kind != ContentKind.OTHER) {
                continue;
            }
            if (node.section().number().isEmpty()) {
                points.addAll(statements(outline, i));
            } else if (!node.headed() && isItem(outline, node)) {
                points.add(sentence(outline, i));
            }
        }
        return List.of();
    }

    /** The headings directly below, and the first sentences of the items that have none. */
    private void below(Outline outline, int chapter, List<Point> points) {
        int end = outline.nodes().get(chapter).end();
        for (int i = chapter + 1; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            if (node.begin() >= end) {
                break;
            }
            if (node.parent() != chapter || node.section().kind() != ContentKind.ACHIEVEMENTS) {
                continue;
            }
            if (node.headed()) {
                points.add(point(outline, i));
            } else if (isItem(outline, node)) {
                points.add(sentence(outline, i));
            }
        }
    }

    /** Whether a section without a heading is a numbered item that says something of the work. */
    private boolean isItem(Outline outline, Outline.Node node) {
        String own = outline.body().text().substring(node.textBegin(), node.textEnd());
        return !node.section().number().isEmpty()
                && own.codePoints().anyMatch(Character::isLetter)
                && !ofLeader(own);
    }

    private boolean ofLeader(String statement) {
        return words.kind("leadership").sentence().in(statement);
    }

    private static Point sentence(Outline outline, int index) {
        Outline.Node node = outline.nodes().get(index);
        String text = outline.body().text();
        TextSpan sentence =
                ClauseSplitter.split(
                                text,
                                node.textBegin(),
                                node.textEnd(),
                                Punctuation.FULL_STOPS.and("\n"))
                        .get(0);
        int end = trimmed(text, sentence.begin(), sentence.end());
        return new Point(
                index,
                new TextSpan(sentence.begin(), end),
                new TextSpan(
                        sentence.begin(),
                        Math.max(end, trimmed(text, sentence.begin(), node.textEnd()))));
    }

    /**
     * The statements of a chapter's paragraphs that state a figure; none where fewer than most of
     * them do, for then the paragraphs tell of the work and list no results. A few sentences are a
     * list as they stand, more only where semicolons part them.
     */
    private List<Point> statements(Outline outline, int chapter) {
        String text = outline.body().text();
        Outline.Node node = outline.nodes().get(chapter);
        List<Point> points = new ArrayList<>();
        int all = 0;
        int sentences = 0;
        for (TextSpan statement :
                ClauseSplitter.split(text, node.textBegin(), node.textEnd(), STATEMENT_ENDS)) {
            TextSpan own = behindLabel(text, statement);
            String said = own.in(text);
            if (said.isBlank() || ofLeader(said) || words.introduction().in(said)) {
                continue;
            }
            all++;
            boolean parted = own.end() < text.length() && text.charAt(own.end()) == '；';
            sentences += parted ? 0 : 1;
            if (words.statedResult().in(said)) {
                points.add(new Point(chapter, own, own));
            }
        }
        boolean listed =
                points.size() > 1
                        && points.size() >= words.statedResults() * all
                        && (sentences <= words.mostStatements() || 2 * sentences <= all);
        return listed ? points : List.of();
    }

    /** What stands behind the words that only say of which field it is (规范权力运行方面：). */
    private TextSpan behindLabel(String text, TextSpan statement) {
        int begin = statement.begin();
        while (begin < statement.end() && !Character.isLetterOrDigit(text.charAt(begin))) {
            begin += DASHES.indexOf(text.charAt(begin)) < 0 ? statement.end() : 1;
        }
        begin = begin < statement.end() ? begin : statement.begin();
        int colon = text.indexOf('：', begin);
        boolean label =
                colon > begin
                        && colon < statement.end() - 1
                        && colon - begin <= words.longestTurningHeading();
        return new TextSpan(label ? colon + 1 : begin, statement.end());
    }

    /**
     * The first sentences of the chapter's paragraphs where they stand for headings; none unless
     * most of them do.
     */
    private List<Point> topicSentences(Outline outline, int chapter) {
        String text = outline.body().text();
        Outline.Node node = outline.nodes().get(chapter);
        List<TextSpan> paragraphs =
                ClauseSplitter.split(text, node.textBegin(), node.textEnd(), Punctuation.LINE_ENDS);
        List<Point> points = new ArrayList<>();
        for (TextSpan paragraph : paragraphs) {
            int stop = text.indexOf('。', paragraph.begin());
            int length = stop - paragraph.begin();
            if (length > 0
                    && length <= words.longestTopicSentence()
                    && stop + 1 < paragraph.end()
                    && text.substring(paragraph.begin(), stop)
                            .chars()
                            .noneMatch(Character::isDigit)) {
                points.add(new Point(chapter, new TextSpan(paragraph.begin(), stop), paragraph));
            }
        }
        boolean customary =
                points.size() > 1 && points.size() >= words.topicSentences() * paragraphs.size();
        return customary ? points : List.of();
    }

    private static Point point(Outline outline, int index) {
        Outline.Node node = outline.nodes().get(index);
        int end = trimmed(outline.body().text(), node.headingEnd(), told(outline, index));
        return new Point(
                index,
                new TextSpan(node.headingBegin(), node.headingEnd()),
                new TextSpan(node.headingBegin(), Math.max(end, node.headingEnd())));
    }

    /** Where a heading's section ends, its items among it, or what is no achievement begins. */
    private static int told(Outline outline, int index) {
        int end = outline.nodes().get(index).end();
        for (int i = index + 1; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            if (node.begin() >= end) {
                return end;
            }
            if (node.section().kind() != ContentKind.ACHIEVEMENTS) {
                return node.begin();
            }
        }
        return end;
    }

    private static int trimmed(String text, int begin, int end) {
        int trimmed = end;
        while (trimmed > begin
                && (Character.isWhitespace(text.charAt(trimmed - 1))
                        || text.charAt(trimmed - 1) == '；')) {
            trimmed--;
        }
        return trimmed;
    }
}
