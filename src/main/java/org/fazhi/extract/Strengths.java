package org.fazhi.extract;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.extract.Clauses.Span;
import org.fazhi.extract.Points.Point;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Section.Kind;
import org.fazhi.settings.OutlineWords;

/**
 * What a report presents as achievements: the headings directly below its chapters of achievements.
 * A chapter without such headings stands for itself, if its own heading says more than that
 * achievements follow.
 */
final class Strengths {
    private final OutlineWords words;

    Strengths(OutlineWords words) {
        this.words = words;
    }

    List<Point> of(Outline outline) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < outline.nodes().size(); i++) {
            Outline.Node chapter = outline.nodes().get(i);
            if (chapter.parent() >= 0 || chapter.section().kind() != Kind.ACHIEVEMENTS) {
                continue;
            }
            int before = points.size();
            below(outline, i, points);
            String heading = chapter.section().heading();
            if (points.size() == before
                    && chapter.headed()
                    && !words.genericHeading().in(heading)) {
                points.add(point(outline, i));
            }
        }
        return points;
    }

    private static void below(Outline outline, int chapter, List<Point> points) {
        int end = outline.nodes().get(chapter).end();
        for (int i = chapter + 1; i < outline.nodes().size(); i++) {
            Outline.Node node = outline.nodes().get(i);
            if (node.begin() >= end) {
                return;
            }
            if (node.parent() == chapter
                    && node.headed()
                    && node.section().kind() == Kind.ACHIEVEMENTS) {
                points.add(point(outline, i));
            }
        }
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
                new Span(node.headingBegin(), node.headingEnd()),
                new Span(node.headingBegin(), Math.max(end, node.headingEnd())));
    }
}
