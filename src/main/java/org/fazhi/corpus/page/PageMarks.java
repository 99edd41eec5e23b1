package org.fazhi.corpus.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers and running heads that a printed page leaves between the lines of a report. */
final class PageMarks {
    private static final int LONGEST_NUMBER = 14;
    private static final int LONGEST_HEAD = 40;
    private static final int TIMES = 3;

    /** Characters of a page between its head and the next one's, at least. */
    private static final int SHORTEST_PAGE = 80;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-—–_·]{1,3}\\d{1,3}[-—–_·]{1,3}|第?\\d{1,3}页(?:[，,]?共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}"
                            + "|第[一二三四五六七八九十]{1,3}页");
    private static final Pattern BARE = Pattern.compile("\\d{1,3}");

    private final Set<PageLine> marks;

    private PageMarks(Set<PageLine> marks) {
        this.marks = marks;
    }

    static PageMarks of(List<PageLine> lines) {
        Set<PageLine> marks = new HashSet<>();
        List<PageLine> bare = new ArrayList<>();
        Map<String, List<PageLine>> same = new HashMap<>();
        for (PageLine line : lines) {
            if (line.length() <= LONGEST_NUMBER) {
                if (NUMBER.matcher(line.text()).matches()) {
                    marks.add(line);
                } else if (BARE.matcher(line.text()).matches()) {
                    bare.add(line);
                }
            }
            if (line.length() <= LONGEST_HEAD
                    && line.text().indexOf('。') < 0
                    && !HeadingMark.opens(line.text())
                    && !BARE.matcher(line.text()).matches()) {
                same.computeIfAbsent(line.text(), text -> new ArrayList<>(1)).add(line);
            }
        }
        if (countUp(bare)) {
            marks.addAll(bare);
        }
        same.values().stream().filter(PageMarks::areHeads).forEach(marks::addAll);
        return new PageMarks(marks);
    }

    /** A page lies between most of them: cells of a table that say the same stand closer. */
    private static boolean areHeads(List<PageLine> same) {
        int apart = 0;
        for (int i = 1; i < same.size(); i++) {
            apart += same.get(i).begin() - same.get(i - 1).end() >= SHORTEST_PAGE ? 1 : 0;
        }
        return apart + 1 >= TIMES && apart * 2 + 2 >= same.size();
    }

    /** Bare figures are page numbers only where they count up one by one. */
    private static boolean countUp(List<PageLine> bare) {
        for (int i = 1; i < bare.size(); i++) {
            if (number(bare.get(i)) != number(bare.get(i - 1)) + 1) {
                return false;
            }
        }
        return bare.size() > 1;
    }

    private static int number(PageLine line) {
        return Integer.parseInt(line.text());
    }

    boolean contains(PageLine line) {
        return marks.contains(line);
    }
}
