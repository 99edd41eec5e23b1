package org.fazhi.corpus.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/** Finds the day of publication in a page's own lines; the site's clock never counts. */
final class PublicationDay {
    /** Marks between a label and its day. */
    private static final int GAP = 4;

    private final PageWords pages;

    PublicationDay(PageWords pages) {
        this.pages = pages;
    }

    /** The day of publication behind the best label, or null. */
    @Nullable LocalDate labelled(List<String> lines) {
        return labelled(lines, pages.dates(), true);
    }

    /** The day of the document behind the best label, or null. */
    @Nullable LocalDate ofDocument(List<String> lines) {
        return labelled(lines, pages.datesOfDocument(), false);
    }

    /**
     * @param own whether labels of the document's day are passed over
     */
    private @Nullable LocalDate labelled(List<String> lines, List<String> labels, boolean own) {
        for (String label : labels) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                int at = line.indexOf(label);
                if (at < 0 || isClock(line) || own && isOfDocument(line, at)) {
                    continue;
                }
                String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
                LocalDate day = behind(line.substring(at + label.length()), line, next);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate behind(String rest, String line, String next) {
        DateText.Found found = DateText.find(rest);
        if (found != null && found.begin() <= GAP) {
            return found.date();
        }
        DateText.Found below = DateText.find(next);
        if (below == null || isClock(next)) {
            return null;
        }
        boolean alone = rest.isBlank() || rest.equals(":") || rest.equals("：");
        return alone && below.begin() == 0 || isHeader(line) ? below.date() : null;
    }

    /** Whether a line is the head of a table that names its columns: 索引号 发布机构 发布日期. */
    private boolean isHeader(String line) {
        return line.indexOf('：') < 0
                && line.indexOf(':') < 0
                && DateText.find(line) == null
                && labels().anyMatch(line::contains)
                && pages.publisherColumns().stream().anyMatch(line::contains);
    }

    /**
     * The last line above the text that holds a day and says nothing else, with the body that
     * stands in it or beside it; or null.
     */
    @Nullable DayLine bare(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            boolean labelled = pages.publishers().stream().anyMatch(line::contains);
            if (isClock(line)
                    || !labelled && pages.weekday().in(line)
                    || i > 0 && isLabel(lines.get(i - 1))) {
                continue;
            }
            DayLine day = DayLine.of(line, pages);
            if (day != null) {
                return day.publisher() == null ? new DayLine(day.date(), beside(lines, i)) : day;
            }
            DateText.Found found = labelled ? DateText.find(line) : null;
            if (found != null) {
                return new DayLine(found.date(), null);
            }
        }
        return null;
    }

    private @Nullable String beside(List<String> lines, int at) {
        for (int i : new int[] {at + 1, at - 1}) {
            if (i >= 0 && i < lines.size() && pages.signature().matcher(lines.get(i)).matches()) {
                return lines.get(i);
            }
        }
        return null;
    }

    /** The day that the page's own elements tell, or null. */
    @Nullable LocalDate fromMeta(Map<String, String> meta) {
        for (String name : pages.meta().dates()) {
            LocalDate day = DateText.firstIn(PublisherReader.of(meta, name));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Whether a label is only the end of a longer one, which names the document's day: 成文日期. */
    private boolean isOfDocument(String line, int at) {
        return pages.datesOfDocument().stream()
                .anyMatch(
                        label -> {
                            int begin = line.indexOf(label);
                            return begin >= 0 && begin < at && at < begin + label.length();
                        });
    }

    /** Whether a line is a label alone, so that the next holds its day. */
    private boolean isLabel(String line) {
        String label = line.replaceFirst("[：:\\s]+$", "");
        return labels().anyMatch(label::equals);
    }

    private Stream<String> labels() {
        return Stream.concat(pages.dates().stream(), pages.datesOfDocument().stream());
    }

    private boolean isClock(String line) {
        return pages.clocks().stream().anyMatch(line::contains);
    }
}
