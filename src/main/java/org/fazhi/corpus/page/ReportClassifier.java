package org.fazhi.corpus.page;

import java.util.List;
import org.fazhi.settings.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * Tells a yearly report from what is none: by its title, by blanks where names should stand, by
 * language, by what deceives (news, papers, courts' reports), and, without a title, by how it
 * announces itself or by the marks that are weighed.
 */
final class ReportClassifier {
    private static final int SHORTEST = 150;

    /** Of a page that calls itself a report, by its title or by how it announces itself. */
    private static final int SHORTEST_NAMED = 60;

    private static final int OPENING = 300;

    private final PageWords pages;
    private final TitleReader titles;

    ReportClassifier(PageWords pages, TitleReader titles) {
        this.pages = pages;
        this.titles = titles;
    }

    /** What else it is, in a sentence for the tables, or null for a report. */
    @Nullable String other(PageLayout layout, ReportOpening opening, String body) {
        String title = layout.title();
        PageParts parts = PageParts.of(title, layout.head(), body);
        String kind = title == null ? null : titles.otherKind(title);
        if (kind != null) {
            return "不是年度报告：标题显示为" + kind;
        }
        if (isForeign(body)) {
            return "不是年度报告：正文不是中文";
        }
        if (isTemplate(title == null ? "" : title, layout.body())) {
            return "不是年度报告：地名或年份为空白，是模板";
        }
        boolean named = title != null || opening.announced();
        if (body.length() < (named ? SHORTEST_NAMED : SHORTEST)) {
            return "不是年度报告：正文过短";
        }
        boolean marked = isReport(parts, opening);
        for (PageWords.Lookalike lookalike : pages.lookalikes()) {
            boolean outweighed = title != null && marked && isBelow(lookalike.where());
            if (!outweighed && lookalike.words().in(parts.of(lookalike.where()))) {
                return "不是年度报告：内容显示为" + lookalike.kind();
            }
        }
        if (title == null && !opening.announced() && !marked) {
            return "不是年度报告：没有标题，也没有年度报告应当载明的内容";
        }
        return null;
    }

    /**
     * Whether it is a part below the opening: what stands there does not make another thing of a
     * page that calls itself a report and has the marks of one.
     */
    private static boolean isBelow(PageWords.Part part) {
        return part == PageWords.Part.HEADINGS || part == PageWords.Part.TEXT;
    }

    private static boolean isForeign(String body) {
        int latin = 0;
        int chinese = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                chinese++;
            }
        }
        return latin > 2 * chinese;
    }

    /** Whether names are left blank; the marks of a blank are looked for as the page has them. */
    private boolean isTemplate(String title, List<PageLine> body) {
        if (pages.blank().in(title)) {
            return true;
        }
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < body.size() && read.length() < OPENING; i++) {
            read.append(body.get(i).spaced()).append('\n');
        }
        String opening = read.substring(0, Math.min(OPENING, read.length()));
        return pages.blank().count(opening) >= 2;
    }

    private boolean isReport(PageParts parts, ReportOpening opening) {
        PageWords.Untitled untitled = pages.untitled();
        if (!untitled.subject().in(parts.opening()) && !untitled.subject().in(parts.headings())) {
            return false;
        }
        double points = opening.anotherAnnounced() ? -untitled.anotherAnnounced() : 0;
        for (PageWords.Mark mark : untitled.marks()) {
            points += mark.words().in(parts.of(mark.where())) ? mark.points() : 0;
        }
        return points >= untitled.enough();
    }
}
