package org.fazhi.corpus.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/** The year a report speaks of: from its title, else its headings and opening, else its date. */
final class ReportYear {
    private static final Pattern YEAR =
            Pattern.compile("(20[0-4]\\d|二[〇○零OＯ0][一二三四五六七八九〇○零OＯ0]{2})(?=年|年度|$)");

    /** 2022年以来，…: what follows may name years before. */
    private static final Pattern OPENING_YEAR = Pattern.compile("(20[0-4]\\d)年(?:度|以来|来)?，");

    private static final int OPENING = 400;

    private ReportYear() {}

    /**
     * The year, or null where nothing says it.
     *
     * @param title or null
     * @param paragraphs of the report
     * @param published the day of publication or signature, or null
     * @param pages what a plan for the next year says
     */
    static @Nullable Integer of(
            @Nullable String title,
            List<String> paragraphs,
            @Nullable LocalDate published,
            PageWords pages) {
        Integer year = title == null ? null : fromTitle(title);
        if (year == null) {
            year = fromText(paragraphs, pages);
            if (year != null && published != null && !fits(year, published)) {
                year = null;
            }
        }
        if (year == null && published != null) {
            year =
                    published.getMonthValue() <= 6
                            ? Integer.valueOf(published.getYear() - 1)
                            : published.getMonthValue() >= 11 ? published.getYear() : null;
        }
        return year;
    }

    /**
     * A document that a title names has a year of its own, unless the title names the report so.
     */
    private static @Nullable Integer fromTitle(String title) {
        String plain = plain(title);
        boolean named = !plain.contains("法治") && !plain.contains("依法");
        return earliest(named ? title : plain);
    }

    private static boolean fits(int year, LocalDate published) {
        return published.getYear() == year || published.getYear() == year + 1;
    }

    private static @Nullable Integer fromText(List<String> paragraphs, PageWords pages) {
        int read = 0;
        for (String paragraph : paragraphs) {
            String text = plain(paragraph);
            Matcher opening = OPENING_YEAR.matcher(text);
            if (opening.lookingAt()) {
                return Integer.valueOf(opening.group(1));
            }
            Integer year = earliest(text.length() > OPENING ? text.substring(0, OPENING) : text);
            if (year != null) {
                return year;
            }
            read += text.length();
            if (read > OPENING) {
                break;
            }
        }
        for (String paragraph : paragraphs) {
            if (paragraph.length() <= 50) {
                Matcher plan = pages.nextYear().first(paragraph);
                if (plan != null) {
                    return Integer.parseInt(plan.group(1)) - 1;
                }
                Integer year = earliest(plain(paragraph));
                if (year != null && HeadingMark.opens(paragraph)) {
                    return year;
                }
            }
        }
        return null;
    }

    /** The text without titles of documents and without periods (2021—2025年). */
    private static String plain(String text) {
        return text.replaceAll("《[^》]*》", "").replaceAll("20\\d\\d年?[-—–－~～至]+20\\d\\d年?", "");
    }

    private static @Nullable Integer earliest(String text) {
        Integer earliest = null;
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            String written = matcher.group(1);
            int year =
                    written.charAt(0) == '二'
                            ? 2000 + DateText.digits(written.substring(2))
                            : Integer.parseInt(written);
            if (earliest == null || year < earliest) {
                earliest = year;
            }
        }
        return earliest;
    }
}
