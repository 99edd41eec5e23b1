package org.fazhi.corpus.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.StatisticsForms;
import org.fazhi.text.CharacterFolding;
import org.fazhi.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page that holds official tables of statistics: by a title of theirs above the text, and
 * by what such tables hold.
 *
 * @param form kind of document, an id of {@code conf/statistics.yaml}
 * @param name the kind as a leader reads it
 * @param title its title
 */
record StatisticsPage(String form, String name, String title) {
    /** Lines in which a title may stand: a page's menu may stand above it. */
    private static final int HEAD = 120;

    private static final int LONGEST = 60;
    private static final Pattern DOCUMENT = Pattern.compile("《[^》]*》");

    /**
     * What a page is, or null.
     *
     * @param titles that the page, or those who collected it, give it
     * @param lines of the page
     * @param text of the page
     */
    static @Nullable StatisticsPage of(
            StatisticsForms forms, List<String> titles, List<PageLine> lines, String text) {
        for (StatisticsForms.Form form : forms.forms()) {
            if (!form.marks().in(text)) {
                continue;
            }
            for (String title : titles) {
                for (String part : title.split("[_|\\-—–]")) {
                    if (isTitle(form, part.strip())) {
                        return new StatisticsPage(form.id(), form.name(), part.strip());
                    }
                }
            }
            for (PageLine line : lines.subList(0, Math.min(HEAD, lines.size()))) {
                if (isTitle(form, line.text())) {
                    return new StatisticsPage(form.id(), form.name(), line.text());
                }
            }
        }
        return null;
    }

    private static boolean isTitle(StatisticsForms.Form form, String line) {
        return line.length() <= LONGEST
                && line.indexOf('。') < 0
                && form.title().in(DOCUMENT.matcher(line).replaceAll(""));
    }

    /** The text of a page with a bar wherever cells are parted: by a tab, or by several spaces. */
    static MappedText cells(String source) {
        char[] marked = source.toCharArray();
        for (int i = 0; i < marked.length; i++) {
            boolean wide = marked[i] == '\u3000' || marked[i] == ' ' || marked[i] == '\u00A0';
            boolean several = wide && i + 1 < marked.length && marked[i] == marked[i + 1];
            boolean begun = i == 0 || marked[i - 1] == '\n';
            if (marked[i] == '\t') {
                marked[i] = '|';
            } else if (several && !begun) {
                int end = i;
                while (end < marked.length && marked[end] == marked[i]) {
                    end++;
                }
                boolean ends = end == marked.length || "\n|\t".indexOf(marked[end]) >= 0;
                marked[i] = ends || marked[i - 1] == '|' ? ' ' : '|';
                Arrays.fill(marked, i + 1, end, ' ');
                i = end - 1;
            }
        }
        return CharacterFolding.fold(new String(marked));
    }
}
