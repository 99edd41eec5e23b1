package org.fazhi.extract.finding;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.extract.finding.FindingSegmenter.Point;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.ContentKind;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.text.ClauseSplitter;
import org.fazhi.text.Punctuation;
import org.fazhi.text.TextSpan;

/**
 * What a report presents as achievements: the headings directly below its chapters of achievements.
 * A chapter without such headings stands for itself, if its own heading says more than that
 * achievements follow.
 */
public final class StrengthReader {
    private final OutlineWords words;

    public StrengthReader(OutlineWords words) {
        this.words = words;
    }

    public List<Point> of(Outline outline) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < outline.nodes().size(); i++) {
            Outline.Node chapter = outline.nodes().get(i);
            if (chapter.parent() >= 0 || chapter.section().kind() != ContentKind.ACHIEVEMENTS) {
                continue;
            }
            int before = points.size();
            below(outline, i, points);
            if (points.size() == before) {
                points.addAll(topicSentences(outline, i));
            }
            String heading = chapter.section().heading();
            if (points.size() == before
                    && chapter.headed()
                    && !words.genericHeading().in(heading)) {
                points.add(point(outline, i));
            }
        }
        return points;
    }

    /** The headings directly below; an item that is one short sentence stands among them as one. */
    private void below(Outline outline, int chapter, List<Point> points) {
        int before = points.size();
        int headed = 0;
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
                headed++;
            } else if (isSentence(outline, node)) {
                points.add(sentence(outline, i));
            }
        }
        if (headed == 0) {
            points.subList(before, points.size()).clear();
        }
    }

    /**
     * Whether a numbered item says nothing but one sentence, short as a heading and no figure in
     * it.
     */
    private boolean isSentence(Outline outline, Outline.Node node) {
        String text = outline.body().text();
        String own = text.substring(node.textBegin(), node.textEnd()).strip();
        int stop = Punctuation.FULL_STOPS.first(own, 0, own.length());
        return own.codePoints().anyMatch(Character::isLetter)
                && !node.section().number().isEmpty()
                && node.end() <= node.textEnd()
                && stop >= own.length() - 1
                && own.length() <= words.longestRunInHeading()
                && own.indexOf('；') < 0
                && own.chars().noneMatch(Character::isDigit);
    }

    private static Point sentence(Outline outline, int index) {
        Outline.Node node = outline.nodes().get(index);
        TextSpan sentence =
                ClauseSplitter.split(
                                outline.body().text(),
                                node.textBegin(),
                                node.textEnd(),
                                Punctuation.FULL_STOPS.and("\n"))
                        .get(0);
        return new Point(index, sentence, sentence);
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
        int end = node.textEnd();
        String text = outline.body().text();
        while (end > node.headingEnd() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Point(
                index,
                new TextSpan(node.headingBegin(), node.headingEnd()),
                new TextSpan(node.headingBegin(), Math.max(end, node.headingEnd())));
    }
}
