package org.fazhi.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.settings.reading.OutlineWords;
import org.fazhi.text.Punctuation;

/**
 * Headings without a number: short lines without punctuation that a paragraph follows. They are the
 * chapters of a report without numbers, which may also begin their own paragraph (主要问题：…), or the
 * items of a numbered chapter without numbered ones.
 */
final class PlainHeadings {
    private static final int SHORTEST = 4;
    private static final int FEWEST_ITEMS = 2;

    private final OutlineWords words;
    private final String body;

    /** A line of the body. */
    private record Line(int begin, int end) {
        int length() {
            return end - begin;
        }
    }

    PlainHeadings(OutlineWords words, String body) {
        this.words = words;
        this.body = body;
    }

    /**
     * With the chapters of a report that numbers none, unless they begin as items do (一是 …). A line
     * of a list is none: what follows it is another line of the list.
     */
    List<HeadingNumber> among(List<HeadingNumber> marks) {
        Set<Integer> numbered =
                marks.stream().map(HeadingNumber::begin).collect(Collectors.toSet());
        List<Line> lines = lines(0, body.length());
        Set<Integer> headings = new HashSet<>();
        for (int i = lines.size() - 2; i >= 0; i--) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean follows =
                    next.length() > line.length()
                            && (isParagraph(next) || headings.contains(i + 1));
            if (isShort(line)
                    && !numbered.contains(line.begin())
                    && (follows || namesContents(line))) {
                headings.add(i);
            }
        }
        List<Line> all = new ArrayList<>(headings.stream().map(lines::get).toList());
        List<Line> labelled =
                lines.stream()
                        .filter(line -> !numbered.contains(line.begin()) && isLabelled(line))
                        .toList();
        if (labelled.size() >= FEWEST_ITEMS) {
            labelled.stream().filter(line -> !all.contains(line)).forEach(all::add);
        }
        return with(marks, all, 0);
    }

    /** With the items of numbered chapters that number none of theirs. */
    List<HeadingNumber> below(List<HeadingNumber> marks) {
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).begin() : body.length();
            if (!marks.get(i).clause()) {
                List<Line> items = items(marks.get(i), end);
                if (items.size() >= FEWEST_ITEMS) {
                    all.addAll(items);
                }
            }
        }
        return with(marks, all, words.styles().size());
    }

    /** The lines below a chapter's own that head a paragraph. */
    private List<Line> items(HeadingNumber chapter, int end) {
        int first = Headings.lineEnd(body, chapter.end(), end) + 1;
        List<Line> lines = lines(Math.min(first, end), end);
        List<Line> items = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isShort(lines.get(i)) && isParagraph(lines.get(i + 1))) {
                items.add(lines.get(i));
            }
        }
        return items;
    }

    private List<HeadingNumber> with(List<HeadingNumber> marks, List<Line> lines, int rank) {
        List<HeadingNumber> all = new ArrayList<>(marks);
        lines.forEach(
                line -> all.add(new HeadingNumber(rank, false, line.begin(), line.begin(), 0)));
        all.sort(Comparator.comparingInt(HeadingNumber::begin));
        return all;
    }

    /** The lines that hold anything. */
    private List<Line> lines(int from, int until) {
        List<Line> lines = new ArrayList<>();
        int begin = from;
        while (begin < until) {
            int end = body.indexOf('\n', begin);
            end = end < 0 || end > until ? until : end;
            if (end > begin) {
                lines.add(new Line(begin, end));
            }
            begin = end + 1;
        }
        return lines;
    }

    /** Whether it names one of the required contents, and says it (主要问题：…). */
    private boolean isLabelled(Line line) {
        return Headings.label(body, line.begin(), line.end(), words) > 0;
    }

    private boolean isShort(Line line) {
        return line.length() >= SHORTEST
                && line.length() <= words.longestRunInHeading()
                && !Punctuation.NOT_OF_HEADING.has(body.charAt(line.end() - 1));
    }

    /** Words that are said, not a title or a row of a table. */
    private boolean isParagraph(Line line) {
        return line.length() > words.longestRunInHeading()
                || Punctuation.WHOLE_LINE_ENDS.first(body, line.begin(), line.end()) < line.end();
    }

    private boolean namesContents(Line line) {
        return line.length() <= words.longestTurningHeading()
                && words.kinds().stream()
                        .anyMatch(
                                kind ->
                                        kind.heading()
                                                .in(body.substring(line.begin(), line.end())));
    }
}
