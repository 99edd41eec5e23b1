package org.fazhi.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.Pages;

/**
 * What the page's own lines say around a report: who published it and when.
 *
 * @param publisher or null
 * @param published or null
 */
record PageFacts(String publisher, LocalDate published) {
    private static final Pattern NAME =
            Pattern.compile(
                    "[\\s：:|\\]]*([\\u4e00-\\u9fa5（）、]{2,40}(?: [\\u4e00-\\u9fa5（）]{2,40})?)");

    /** A label that opens its line; the name may follow without a colon. */
    private static final Pattern STRAIGHT =
            Pattern.compile("[\\s|\\[]*(?:发布机构|发布单位|发文机关|发文单位)[\\s\\]]*");

    private static final Pattern NEXT_LABEL =
            Pattern.compile(
                    "(发布|发文|成文|生成|更新|公开|浏览|点击|阅读|访问|字体|字号|作者|编辑|审核|日期|时间|分享|打印|来源|索引|标题).*");

    /** Reads the lines above a report first, then those below it. */
    static PageFacts read(Layout layout, Pages pages) {
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

    private static List<Line> labelled(List<Line> lines, Pages pages) {
        return lines.stream()
                .filter(
                        line ->
                                line.length() <= 80
                                        && line.containsAny(pages.dates().subList(0, 6)))
                .toList();
    }

    private static String publisher(List<Line> lines, Pages pages) {
        for (String label : pages.publishers()) {
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).spaced();
                int at = text.indexOf(label);
                if (at < 0 || text.length() > 120) {
                    continue;
                }
                String name = nameAfter(text, at + label.length());
                if (name == null
                        && text.length() <= label.length() + 1
                        && i + 1 < lines.size()
                        && !lines.get(i + 1).containsAny(pages.dates())) {
                    name = nameAfter("：" + lines.get(i + 1).spaced(), 0);
                }
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static String nameAfter(String text, int at) {
        boolean straight = at >= 4 && STRAIGHT.matcher(text.substring(0, at)).matches();
        if (at >= text.length() || !straight && "：:| ".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        Matcher matcher = NAME.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        String name = matcher.group(1);
        int space = name.indexOf(' ');
        if (space >= 0 && NEXT_LABEL.matcher(name.substring(space + 1)).matches()) {
            name = name.substring(0, space);
        }
        name = NEXT_LABEL.matcher(name.substring(1)).find() ? cut(name) : name;
        return name.length() < 2 ? null : name.replace(" ", "");
    }

    private static String cut(String name) {
        for (int i = 2; i < name.length(); i++) {
            if (NEXT_LABEL.matcher(name.substring(i)).matches()) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    private static LocalDate published(List<Line> lines, Pages pages) {
        for (String label : pages.dates()) {
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                int at = line.spaced().indexOf(label);
                if (at < 0 || line.length() > 120 || isClock(line)) {
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
        for (Line line : lines) {
            DateText.Found found = isClock(line) ? null : DateText.find(line.spaced());
            if (found != null && (isBare(line, found) || line.containsAny(pages.publishers()))) {
                return found.date();
            }
        }
        return null;
    }

    private static boolean isClock(Line line) {
        return line.text().contains("今天")
                || line.text().contains("星期")
                || line.text().contains("当前");
    }

    private static boolean isBare(Line line, DateText.Found found) {
        return found.begin() <= 1 && line.spaced().substring(found.end()).matches("[）)\\s\\d:：]*");
    }
}
