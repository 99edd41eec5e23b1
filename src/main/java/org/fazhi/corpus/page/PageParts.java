package org.fazhi.corpus.page;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page that tell what it is, each a text of lines.
 *
 * @param title empty where there is none
 * @param opening the last lines above the text, and how the text begins
 * @param headings numbered lines, up to their first full stop
 * @param text the report's own words
 */
record PageParts(String title, String opening, String headings, String text) {
    private static final int OPENING = 400;
    private static final int HEAD_LINES = 8;
    private static final int HEADING = 45;

    static PageParts of(@Nullable String title, List<PageLine> head, String body) {
        List<PageLine> last = head.subList(Math.max(0, head.size() - HEAD_LINES), head.size());
        String above = last.stream().map(line -> line.text() + '\n').collect(Collectors.joining());
        return new PageParts(
                title == null ? "" : title,
                above + body.substring(0, Math.min(OPENING, body.length())),
                body.lines()
                        .filter(HeadingMark::opens)
                        .map(PageParts::heading)
                        .collect(Collectors.joining("\n")),
                body);
    }

    private static String heading(String line) {
        int stop = line.indexOf('。');
        int end = stop < 0 ? line.length() : stop;
        return line.substring(0, Math.min(HEADING, end));
    }

    String of(PageWords.Part part) {
        return switch (part) {
            case TITLE -> title;
            case OPENING -> opening;
            case HEADINGS -> headings;
            case TEXT -> text;
        };
    }
}
