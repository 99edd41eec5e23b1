package org.fazhi.corpus.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What the page's own lines say around a report: who published it and when.
 *
 * @param publisher or null
 * @param published or null
 */
record PageFacts(@Nullable String publisher, @Nullable LocalDate published) {
    private static final Pattern NAME =
            Pattern.compile(
                    "[\\s：:|\\]]*([\\u4e00-\\u9fa5（）、]{2,40}(?: [\\u4e00-\\u9fa5（）]{2,40})?)");

    /** Reads the lines above a report first, then those below it. */
    static PageFacts read(PageLayout layout, PageWords pages) {
        String publisher = publisher(layout.head(), pages);
        LocalDate published = published(layout.head(), pages);
        if (publisher == null) {
            publisher = publisher(layout.tail(), pages);
        }
        if (published == null) {
            published = published(labelled(layout.tail(), pages), pages);
        }
        return new PageFacts(publisher, published);
    }

    private static List<PageLine> labelled(List<PageLine> lines, PageWords pages) {
        return lines.stream()
                .filter(line -> line.length() <= 80 && line.containsAny(pages.datesBelow()))
                .toList();
    }

    private static @Nullable String publisher(List<PageLine> lines, PageWords pages) {
        for (String label : pages.publishers()) {
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).spaced();
                int at = text.indexOf(label);
                if (at < 0 || text.length() > 120) {
                    continue;
                }
                String name = nameAfter(text, at + label.length(), pages);
                if (name == null
                        && text.length() <= label.length() + 1
                        && i + 1 < lines.size()
                        && !lines.get(i + 1).containsAny(pages.dates())) {
                    name = nameAfter("：" + lines.get(i + 1).spaced(), 0, pages);
                }
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static @Nullable String nameAfter(String text, int at, PageWords pages) {
        boolean straight = pages.publisherColumns().contains(afterMarks(text.substring(0, at)));
        if (at >= text.length() || !straight && "：:| ".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        Matcher matcher = NAME.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        String name = matcher.group(1);
        int space = name.indexOf(' ');
        if (space >= 0 && startsWithAny(pages.labels(), name, space + 1)) {
            name = name.substring(0, space);
        }
        name = upToLabel(name, pages);
        return name.length() < 2 ? null : name.replace(" ", "");
    }

    /** Without the marks of a table's cell before it. */
    private static String afterMarks(String text) {
        int begin = 0;
        while (begin < text.length() && " \t|[".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return text.substring(begin);
    }

    /** A name up to where the next label begins. */
    private static String upToLabel(String name, PageWords pages) {
        for (int i = 2; i < name.length(); i++) {
            if (startsWithAny(pages.labels(), name, i)) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    private static boolean startsWithAny(List<String> words, String text, int at) {
        return words.stream().anyMatch(word -> text.startsWith(word, at));
    }

    private static @Nullable LocalDate published(List<PageLine> lines, PageWords pages) {
        for (String label : pages.dates()) {
            for (int i = 0; i < lines.size(); i++) {
                PageLine line = lines.get(i);
                int at = line.spaced().indexOf(label);
                if (at < 0 || line.length() > 120 || isClock(line, pages)) {
                    continue;
                }
                String rest = line.spaced().substring(at + label.length());
                DateText.Found found = DateText.find(rest);
                if (found != null && found.begin() <= 4) {
                    return found.date();
                }
                boolean alone = rest.isBlank() || rest.equals(":") || rest.equals("：");
                if (alone && i + 1 < lines.size()) {
                    DateText.Found next = DateText.find(lines.get(i + 1).spaced());
                    if (next != null && next.begin() == 0) {
                        return next.date();
                    }
                }
            }
        }
        for (PageLine line : lines) {
            DateText.Found found = isClock(line, pages) ? null : DateText.find(line.spaced());
            if (found != null && (isBare(line, found) || line.containsAny(pages.publishers()))) {
                return found.date();
            }
        }
        return null;
    }

    private static boolean isClock(PageLine line, PageWords pages) {
        return pages.clocks().stream().anyMatch(line.text()::contains);
    }

    private static boolean isBare(PageLine line, DateText.Found found) {
        return found.begin() <= 1 && line.spaced().substring(found.end()).matches("[）)\\s\\d:：]*");
    }
}
