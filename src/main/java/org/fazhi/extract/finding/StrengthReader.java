package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.extract.finding.FindingSegmenter.Point;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.settings.reading.PracticeWords;
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
    private final PracticeWords practiceWords;
    private final PracticeSplitter splitter;

    public StrengthReader(OutlineWords words, PracticeWords practices) {
        this.words = words;
        practiceWords = practices;
        splitter = new PracticeSplitter(practices);
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
            List<Point> items = new ArrayList<>();
            below(outline, i, items);
            if (!items.isEmpty()) {
                points.addAll(deeds(outline, i));
            }
            points.addAll(items);
            if (points.size() == before) {
                points.addAll(topicSentences(outline, i));
            }
            if (points.size() == before) {
                points.addAll(statements(outline, i));
            }
            boolean says =
                    chapter.headed() && !words.genericHeading().in(chapter.section().heading());
            if (points.size() == before) {
                points.addAll(says ? headed(outline, i) : deeds(outline, i));
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
                points.addAll(told(outline, i));
            } else if (!node.headed() && isItem(outline, node)) {
                points.addAll(item(outline, i));
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
                points.addAll(headed(outline, i));
            } else if (isItem(outline, node)) {
                points.addAll(item(outline, i));
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

    /** A heading that proves itself, or, of a short section with several matters, its practices. */
    private List<Point> headed(Outline outline, int index) {
        Outline.Node node = outline.nodes().get(index);
        Point heading = point(outline, index);
        if (heading.whole().end() - node.headingEnd() > practiceWords.shortSection()) {
            return List.of(heading);
        }
        List<Point> practices = practices(outline, index, heading.whole().end());
        return practices.size() > 1 ? practices : List.of(heading);
    }

    /** An item without a heading: its practices. */
    private List<Point> item(Outline outline, int index) {
        Point first = sentence(outline, index);
        List<Point> practices = practices(outline, index, first.whole().end());
        if (practices.size() > 1) {
            return practices;
        }
        boolean honour = splitter.isHonour(first.whole().in(outline.body().text()));
        return honour ? List.of() : List.of(first);
    }

    /** The practices of a section's own text and of its items, up to a place. */
    private List<Point> practices(Outline outline, int index, int end) {
        List<Integer> nodes = new ArrayList<>();
        List<TextSpan> items = new ArrayList<>();
        Outline.Node own = outline.nodes().get(index);
        nodes.add(index);
        items.add(new TextSpan(own.textBegin(), Math.min(own.textEnd(), end)));
        for (int i = index + 1; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            if (node.begin() >= end) {
                break;
            }
            if (node.parent() == index) {
                nodes.add(i);
                items.add(new TextSpan(node.headingBegin(), Math.min(node.end(), end)));
            }
        }
        String text = outline.body().text();
        List<PracticeSplitter.Practice> practices =
                own.headed()
                        ? splitter.below(
                                text, new TextSpan(own.headingBegin(), own.headingEnd()), items)
                        : splitter.of(text, items);
        return practices.stream()
                .filter(practice -> !ofLeader(practice.statement().in(text)))
                .map(
                        practice ->
                                new Point(
                                        nodes.get(practice.item()),
                                        practice.statement(),
                                        practice.whole()))
                .toList();
    }

    /** What a text without items tells: a list of results, else the deeds of its paragraphs. */
    private List<Point> told(Outline outline, int index) {
        List<Point> listed = statements(outline, index);
        return listed.isEmpty() ? deeds(outline, index) : listed;
    }

    /**
     * What the paragraphs of a text tell as done, each about a matter that is known; none unless
     * they are several.
     */
    private List<Point> deeds(Outline outline, int index) {
        String text = outline.body().text();
        Outline.Node node = outline.nodes().get(index);
        List<TextSpan> paragraphs =
                ClauseSplitter.split(text, node.textBegin(), node.textEnd(), Punctuation.LINE_ENDS);
        List<Point> points = new ArrayList<>();
        for (PracticeSplitter.Practice practice : splitter.of(text, paragraphs)) {
            String said = practice.statement().in(text);
            boolean done =
                    practice.known()
                            && (PracticeSplitter.hasFigure(practice.whole().in(text))
                                    || practiceWords.begins().in(said));
            if (done && !ofLeader(said) && !words.introduction().in(said)) {
                points.add(new Point(index, practice.statement(), practice.whole()));
            }
        }
        return points.size() > 1 ? points : List.of();
    }

    private Point sentence(Outline outline, int index) {
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
        int told = splitter.withoutHonours(text, end, node.textEnd());
        return new Point(
                index,
                new TextSpan(sentence.begin(), end),
                new TextSpan(
                        sentence.begin(), Math.max(end, trimmed(text, sentence.begin(), told))));
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
        int results = 0;
        int sentences = 0;
        for (TextSpan statement :
                ClauseSplitter.split(text, node.textBegin(), node.textEnd(), STATEMENT_ENDS)) {
            TextSpan own = splitter.behindField(text, behindLabel(text, statement));
            String said = own.in(text);
            if (said.isBlank()
                    || ofLeader(said)
                    || splitter.isHonour(said)
                    || words.introduction().in(said)) {
                continue;
            }
            all++;
            boolean parted = own.end() < text.length() && text.charAt(own.end()) == '；';
            sentences += parted ? 0 : 1;
            if (!points.isEmpty() && splitter.onlyGoesOn(said)) {
                all--;
                Point last = points.remove(points.size() - 1);
                TextSpan whole = new TextSpan(last.whole().begin(), own.end());
                points.add(new Point(chapter, last.point(), whole));
            } else if (words.statedResult().in(said)) {
                results++;
                splitter.parts(text, own)
                        .forEach(part -> points.add(new Point(chapter, part, part)));
            }
        }
        boolean listed =
                results > 1
                        && results >= words.statedResults() * all
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
        int topics = 0;
        for (TextSpan paragraph : paragraphs) {
            int stop = text.indexOf('。', paragraph.begin());
            int length = stop - paragraph.begin();
            if (length > 0
                    && length <= words.longestTopicSentence()
                    && stop + 1 < paragraph.end()
                    && text.substring(paragraph.begin(), stop)
                            .chars()
                            .noneMatch(Character::isDigit)) {
                topics++;
                points.addAll(
                        topic(text, chapter, new TextSpan(paragraph.begin(), stop), paragraph));
            }
        }
        boolean customary = topics > 1 && topics >= words.topicSentences() * paragraphs.size();
        return customary ? points : List.of();
    }

    /** A topic sentence with what proves it, or the practices below it. */
    private List<Point> topic(String text, int chapter, TextSpan topic, TextSpan paragraph) {
        TextSpan below = new TextSpan(topic.end() + 1, paragraph.end());
        List<PracticeSplitter.Practice> practices =
                below.end() - below.begin() > practiceWords.shortSection()
                        ? List.of()
                        : splitter.below(text, topic, List.of(below));
        if (practices.size() < 2) {
            return List.of(new Point(chapter, topic, paragraph));
        }
        return practices.stream()
                .map(practice -> new Point(chapter, practice.statement(), practice.whole()))
                .toList();
    }

    private Point point(Outline outline, int index) {
        Outline.Node node = outline.nodes().get(index);
        String text = outline.body().text();
        int told = splitter.withoutHonours(text, node.headingEnd(), end(outline, index));
        int end = trimmed(text, node.headingEnd(), told);
        return new Point(
                index,
                new TextSpan(node.headingBegin(), node.headingEnd()),
                new TextSpan(node.headingBegin(), Math.max(end, node.headingEnd())));
    }

    /** Where a heading's section ends, its items among it, or what is no achievement begins. */
    private static int end(Outline outline, int index) {
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
