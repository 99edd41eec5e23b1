package org.fazhi.corpus.page;

import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * How a report opens: it names whose it is (2024年，某县司法局坚持…) and announces itself (现将有关情况报告如下).
 * Where its title is lost, this stands for it.
 *
 * @param reporter the body that reports, as written; null where the opening does not name it
 * @param announced whether it says that a report on law-based government follows
 * @param anotherAnnounced whether it says that something else follows
 */
record ReportOpening(@Nullable String reporter, boolean announced, boolean anotherAnnounced) {
    private static final int PARAGRAPHS = 4;
    private static final int LONGEST = 1500;

    /** Reads the first paragraphs of a report. */
    static ReportOpening of(List<String> paragraphs, PageWords.Opening words) {
        String reporter = null;
        StringBuilder read = new StringBuilder();
        for (String paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()))) {
            String text = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
            reporter = reporter == null ? name(words.reporter().matcher(text), words) : reporter;
            read.append(text).append('\n');
            Matcher announcement = words.announcement().matcher(read);
            if (announcement.find()) {
                String matter = announcement.group(1);
                String announcedOf = name(words.announcedReporter().matcher(matter), words);
                boolean unnamed = words.noMatter().matcher(matter).matches();
                boolean ofReport =
                        isOfReport(matter, unnamed, read.substring(0, announcement.start()), words);
                return new ReportOpening(
                        longer(reporter, announcedOf), ofReport, !ofReport && !unnamed);
            }
        }
        return new ReportOpening(reporter, false, false);
    }

    /** The fuller of two names of the body: 某县公安局 in the opening, 县局 where it announces itself. */
    private static @Nullable String longer(@Nullable String reporter, @Nullable String announced) {
        boolean isFuller =
                announced != null && (reporter == null || announced.length() > reporter.length());
        return isFuller ? announced : reporter;
    }

    private static boolean isOfReport(
            String matter, boolean unnamed, String before, PageWords.Opening words) {
        return !words.otherMatter().in(matter)
                && (words.matter().in(matter) || unnamed && words.matter().in(before));
    }

    private static @Nullable String name(Matcher matcher, PageWords.Opening words) {
        return matcher.find() && !words.noReporter().in(matcher.group(1)) ? matcher.group(1) : null;
    }
}
