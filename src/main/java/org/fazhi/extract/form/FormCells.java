package org.fazhi.extract.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a document, from top to bottom: parted by bars, by spaces where they part a name
 * from its figures, or by lines.
 */
final class FormCells {
    private static final Pattern RULE = Pattern.compile("[|:\\-—=+ ]{3,}");
    private static final Pattern SPACED_ROW =
            Pattern.compile("(\\S.{0,80}?)((?: (?:[\\d.,]{1,20}|[-—/]))+)");
    private static final int LONGEST = 120;

    private final String text;
    private final Predicate<String> known;
    private final List<FormCell> cells = new ArrayList<>();

    private FormCells(String text, Predicate<String> known) {
        this.text = text;
        this.known = known;
    }

    /**
     * The cells.
     *
     * @param known whether a label is one of a form's
     */
    static List<FormCell> of(String text, Predicate<String> known) {
        FormCells found = new FormCells(text, known);
        int number = 0;
        for (int begin = 0; begin < text.length(); number++) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            found.line(begin, end, number);
            begin = end + 1;
        }
        return found.cells;
    }

    private void line(int begin, int end, int number) {
        String line = text.substring(begin, end);
        if (line.isBlank() || RULE.matcher(line).matches() && line.indexOf('-') >= 0) {
            return;
        }
        if (line.indexOf('|') >= 0) {
            barred(begin, end, number);
        } else if (line.indexOf(' ') < 0 || known.test(label(begin, end, number))) {
            add(begin, end, number, false);
        } else {
            spaced(begin, end, number, line);
        }
    }

    private String label(int begin, int end, int number) {
        return FormCell.of(text, begin, end, number, false).label();
    }

    /** A bar at either end of a line closes it; a line of bars alone is as many empty cells. */
    private void barred(int begin, int end, int number) {
        int from = begin;
        int to = end;
        boolean bars = text.substring(begin, end).chars().allMatch(c -> c == '|' || c == ' ');
        if (!bars && text.charAt(begin) == '|') {
            from++;
        }
        if (text.substring(from, to).stripTrailing().endsWith("|")) {
            to = from + text.substring(from, to).stripTrailing().length() - 1;
        }
        for (int at = from; at <= to; ) {
            int bar = text.indexOf('|', at);
            bar = bar < 0 || bar > to ? to : bar;
            add(at, bar, number, true);
            at = bar + 1;
        }
    }

    private void spaced(int begin, int end, int number, String line) {
        Matcher row = SPACED_ROW.matcher(line);
        int named = row.matches() ? begin + row.end(1) : begin;
        if (named > begin) {
            add(begin, named, number, false);
        }
        for (int at = named; at < end; ) {
            int space = text.indexOf(' ', at);
            space = space < 0 || space > end ? end : space;
            if (space > at) {
                add(at, space, number, false);
            }
            at = space + 1;
        }
    }

    private void add(int begin, int end, int number, boolean exact) {
        if (end - begin <= LONGEST) {
            cells.add(FormCell.of(text, begin, end, number, exact));
        } else {
            cells.add(new FormCell(begin, end, number, exact, "", "", null));
        }
    }
}
