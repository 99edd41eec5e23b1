package org.fazhi.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report on a page: below its title, from the first running text or numbered heading, to
 * the signature or the page's foot.
 */
final class MainText {
    private static final int SHORT = 60;
    private static final int TITLE_LINES = 3;

    /** Characters of running text below a title. */
    private static final int FEWEST = 40;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final PageWords pages;
    private final TitleReader titles;

    MainText(PageWords pages, TitleReader titles) {
        this.pages = pages;
        this.titles = titles;
    }

    PageLayout find(List<PageLine> lines) {
        Heads heads = heads(lines);
        int begin = heads.bodyBegin;
        int end = end(lines, begin);
        int signed = Signature.begin(lines, begin, end, pages.signature());
        List<PageLine> body = new ArrayList<>();
        PageMarks marks = PageMarks.of(lines.subList(begin, signed));
        PageLine previous = null;
        for (PageLine line : lines.subList(begin, signed)) {
            boolean alien = marks.contains(line) || line.text().equals(heads.title);
            if (!alien && !isNoiseBehind(previous, line)) {
                body.add(line);
                previous = line;
            }
        }
        return new PageLayout(
                heads.title,
                lines.subList(0, begin),
                List.copyOf(body),
                lines.subList(signed, lines.size()));
    }

    /** Whether a line belongs to the page and not to the report. */
    boolean isNoise(PageLine line) {
        return line.length() <= SHORT
                && !HeadingMark.opens(line.text())
                && !line.text().endsWith("。")
                && line.containsAny(pages.noise());
    }

    /** Inside the report, a button's line begins with its word and interrupts no sentence. */
    private boolean isNoiseBehind(@Nullable PageLine previous, PageLine line) {
        return line.length() <= SHORT / 2
                && isNoise(line)
                && line.startsWithAny(pages.noise())
                && (previous == null || previous.endsSentence());
    }

    private Heads heads(List<PageLine> lines) {
        int first = firstTitle(lines, true);
        if (first < 0) {
            first = firstTitle(lines, false);
        }
        int prose = Math.max(first, 0);
        while (prose < lines.size() && !opensBody(lines, prose)) {
            prose++;
        }
        if (prose == lines.size()) {
            prose = Math.min(Math.max(first + 1, 0), lines.size());
        }
        if (first < 0) {
            return new Heads(null, prose);
        }
        String best = null;
        int bestEnd = prose;
        double bestScore = -1;
        for (int i = first; i < prose; i++) {
            TitleLines found = titleAt(lines, i);
            if (found != null) {
                double score = score(found.text, lines, first, prose) + i * 0.001;
                if (score > bestScore) {
                    bestScore = score;
                    best = found.text;
                    bestEnd = found.end;
                }
            }
        }
        int body = prose;
        for (int i = bestEnd; i < prose; i++) {
            TitleLines other = titleAt(lines, i);
            if (other != null && best != null && !alike(other.text, best)) {
                body = i;
                break;
            }
        }
        return new Heads(best, body);
    }

    /** The first title with running text below it: a report's own, or any. */
    private int firstTitle(List<PageLine> lines, boolean report) {
        for (int i = 0; i < lines.size(); i++) {
            TitleLines found = titleAt(lines, i);
            if (found != null
                    && (!report || titles.isReport(found.text))
                    && hasTextAfter(lines, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensBody(List<PageLine> lines, int at) {
        PageLine line = lines.get(at);
        if (isNoise(line) || titles.isTitle(line.text())) {
            return false;
        }
        return line.isProse()
                || line.text().endsWith("如下")
                || (HeadingMark.opens(line.text()) && line.length() >= 4);
    }

    private boolean hasTextAfter(List<PageLine> lines, int at) {
        int characters = 0;
        for (int i = at + 1; i < lines.size() && characters < FEWEST; i++) {
            PageLine line = lines.get(i);
            if (line.isProse() && !isNoise(line)) {
                characters += line.length();
            }
        }
        return characters >= FEWEST;
    }

    private double score(String title, List<PageLine> lines, int from, int to) {
        double score = titles.isReport(title) ? 2 : 0;
        for (PageWords.TitleMark mark : pages.titleMarks()) {
            score += mark.words().in(title) ? mark.points() : 0;
        }
        long same = lines.subList(from, to).stream().filter(l -> l.text().equals(title)).count();
        return score + (same > 1 ? 1 : 0);
    }

    /** Whether two are one title; one of them may have lost its year: 某街道****年…报告. */
    private static boolean alike(String one, String other) {
        String bare = YEAR.matcher(one).replaceAll("");
        String otherBare = YEAR.matcher(other).replaceAll("");
        return one.contains(other)
                || other.contains(one)
                || (bare.equals(otherBare) && (bare.equals(one) || bare.equals(other)));
    }

    /** A title of up to three short lines from here, or null. */
    private @Nullable TitleLines titleAt(List<PageLine> lines, int at) {
        StringBuilder joined = new StringBuilder();
        for (int i = at; i < Math.min(at + TITLE_LINES, lines.size()); i++) {
            PageLine line = lines.get(i);
            if (line.length() > SHORT + 20 || isNoise(line) || line.isProse() && i > at) {
                return null;
            }
            if (i > at && titles.isTitle(line.text()) && !pages.titleGoesOn().in(line.text())) {
                return null;
            }
            if (i == at && titles.isTitle(line.text())) {
                return new TitleLines(line.text(), i + 1);
            }
            if (line.containsAny(pages.publishers()) || line.containsAny(pages.dates())) {
                return null;
            }
            if (HeadingMark.opens(line.text()) || DateText.firstIn(line.text()) != null) {
                return null;
            }
            joined.append(line.text());
            if (i > at
                    && titles.isTitle(joined.toString())
                    && pages.titleBegins().in(lines.get(at).text())) {
                return new TitleLines(joined.toString(), i + 1);
            }
        }
        return null;
    }

    private int end(List<PageLine> lines, int begin) {
        int all = 0;
        for (int i = begin; i < lines.size(); i++) {
            all += lines.get(i).length();
        }
        int before = 0;
        for (int i = begin; i < lines.size(); i++) {
            if (before * 2 > all && isFoot(lines, i)) {
                return i;
            }
            before += lines.get(i).length();
        }
        return lines.size();
    }

    /** Whether the page's foot begins here: not in the middle of a sentence that a page broke. */
    private boolean isFoot(List<PageLine> lines, int at) {
        PageLine line = lines.get(at);
        PageLine previous = lines.get(at - 1);
        if (line.length() > SHORT || HeadingMark.opens(line.text())) {
            return false;
        }
        return line.containsAny(pages.feet())
                || ((previous.endsSentence() || !previous.isProse())
                        && line.startsWithAny(pages.ends()));
    }

    private record Heads(@Nullable String title, int bodyBegin) {}

    private record TitleLines(String text, int end) {}
}
