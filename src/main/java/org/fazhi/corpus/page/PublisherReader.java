package org.fazhi.corpus.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/** Finds the body that published: behind a label, in the page's own elements, in the title. */
final class PublisherReader {
    private static final Pattern NAME =
            Pattern.compile(
                    "[\\s：:|\\]]*([\\u4e00-\\u9fa5（）、]{2,40}(?: [\\u4e00-\\u9fa5（）]{2,40})?)");

    /** The body in front of the year of a title, with 关于 between them or not. */
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("([\\u4e00-\\u9fa5（）]{3,30}?)(?:关于)?(?:20\\d\\d|二[〇○零])");

    private final PageWords pages;

    PublisherReader(PageWords pages) {
        this.pages = pages;
    }

    /** The name behind the first label that has one, or null. */
    @Nullable String labelled(List<String> lines) {
        for (String label : pages.publishers()) {
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i);
                int at = text.indexOf(label);
                if (at < 0) {
                    continue;
                }
                String name = nameAfter(text, at + label.length());
                if (name == null
                        && text.length() <= label.length() + 1
                        && i + 1 < lines.size()
                        && pages.dates().stream().noneMatch(lines.get(i + 1)::contains)) {
                    name = nameAfter("：" + lines.get(i + 1), 0);
                }
                if (name != null && isBody(name, label)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Whether a field for the source stands in the lines, filled or not. */
    boolean asked(List<String> lines) {
        return lines.stream()
                .anyMatch(
                        line ->
                                pages.publishers().stream()
                                        .filter(label -> !pages.publisherPersons().contains(label))
                                        .anyMatch(label -> isField(line, label)));
    }

    private static boolean isField(String line, String label) {
        int end = line.indexOf(label) + label.length();
        return end >= label.length() && end < line.length() && "：:".indexOf(line.charAt(end)) >= 0;
    }

    /** The name that the page's own elements tell, or null. */
    @Nullable String fromMeta(Map<String, String> meta) {
        for (String element : pages.meta().publishers()) {
            String name = of(meta, element).strip();
            boolean author = element.equalsIgnoreCase("Author");
            if (!name.isEmpty() && (author ? isNameOfBody(name) : isBody(name, element))) {
                return name;
            }
        }
        return null;
    }

    /** What an element of a name says; empty if there is none. */
    static String of(Map<String, String> meta, String element) {
        return meta.getOrDefault(element.toLowerCase(Locale.ROOT), "");
    }

    /** The body whose report a title says it is, or null where it names a place alone. */
    @Nullable String ofTitle(@Nullable String title) {
        Matcher before = BEFORE_YEAR.matcher(title == null ? "" : title);
        return before.find() && isNameOfBody(before.group(1)) ? before.group(1) : null;
    }

    private boolean isBody(String name, String label) {
        return !pages.noPublishers().contains(name)
                && (!pages.publisherPersons().contains(label) || isNameOfBody(name));
    }

    private boolean isNameOfBody(String name) {
        return pages.signature().matcher(name).matches();
    }

    private @Nullable String nameAfter(String text, int at) {
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
        if (space >= 0 && startsWithAny(name, space + 1)) {
            name = name.substring(0, space);
        }
        name = upToLabel(name);
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

    /** A name up to where the next label begins; empty where the label stands at once. */
    private String upToLabel(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (startsWithAny(name, i) && !isNameOfBody(name)) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    private boolean startsWithAny(String text, int at) {
        return pages.labels().stream().anyMatch(word -> text.startsWith(word, at));
    }
}
