package org.fazhi.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.QuantityWords;
import org.fazhi.text.Punctuation;
import org.jspecify.annotations.Nullable;

/** The lines of a text as cells of tables whose cells fell on lines of their own. */
final class TableLines {
    private final String text;
    private final QuantityWords quantities;
    private final NumeralReader numerals;
    private final List<Line> lines = new ArrayList<>();

    /** What a line may be in a table; a title may be the last sentence of a paragraph. */
    enum LineKind {
        TITLE,
        LABEL,
        FIGURE,
        UNIT,
        EMPTY,
        NAMED_FIGURE,
        NONE
    }

    /**
     * A line.
     *
     * @param begin position of its first character
     * @param end position after its last
     * @param kind what it may be
     * @param words its label: all of it, or what stands in front of its figure
     * @param numeral its figure, or null
     * @param unit the measure word it states for itself or for the cells below it, else empty
     */
    record Line(
            int begin,
            int end,
            LineKind kind,
            String words,
            @Nullable Numeral numeral,
            String unit) {
        boolean isCell() {
            return kind != LineKind.NONE && kind != LineKind.TITLE && kind != LineKind.NAMED_FIGURE;
        }

        /** Whether it stands where a figure does. */
        boolean isValue() {
            return kind == LineKind.FIGURE || kind == LineKind.EMPTY;
        }
    }

    private TableLines(String text, QuantityWords quantities) {
        this.text = text;
        this.quantities = quantities;
        numerals = new NumeralReader(quantities.numerals());
    }

    static List<Line> of(String text, QuantityWords quantities) {
        TableLines lines = new TableLines(text, quantities);
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            lines.lines.add(lines.line(begin, end));
            begin = end + 1;
        }
        return lines.lines;
    }

    private Line line(int begin, int end) {
        QuantityWords.TableWords words = quantities.tables();
        int limit = Math.max(begin, end - words.longestTitle());
        int last = Punctuation.FULL_STOPS.behindLast(text, limit, end);
        String own = text.substring(last, end);
        if (own.isEmpty() || last == limit && limit > begin) {
            return new Line(begin, end, LineKind.NONE, "", null, "");
        }
        if (words.titleUnit().in(own) || words.title().in(own)) {
            return new Line(last, end, LineKind.TITLE, own, null, "");
        }
        if (last > begin || own.length() > words.longestCell()) {
            return new Line(begin, end, LineKind.NONE, "", null, "");
        }
        return cell(begin, end, own);
    }

    private Line cell(int begin, int end, String own) {
        QuantityWords.TableWords words = quantities.tables();
        if (words.empty().in(own)) {
            return new Line(begin, end, LineKind.EMPTY, "", null, "");
        }
        if (!known(own).isEmpty()) {
            return new Line(begin, end, LineKind.UNIT, "", null, own);
        }
        if (words.label().in(own)) {
            Matcher unit = words.headUnit().first(own);
            String measured = unit == null ? "" : known(unit.group(1));
            String name = unit == null || measured.isEmpty() ? own : own.substring(0, unit.start());
            return new Line(begin, end, LineKind.LABEL, name, null, measured);
        }
        int digits = begin;
        while (digits < end && !ArabicNumber.isDigit(text.charAt(digits))) {
            digits++;
        }
        Numeral numeral = digits < end ? numerals.read(text, digits) : null;
        if (numeral == null || numeral.chinese() || numeral.begin() != digits) {
            return new Line(begin, end, LineKind.NONE, "", null, "");
        }
        String behind = text.substring(numeral.end(), end);
        String measured = numeral.percent() ? "%" : known(behind);
        String name = text.substring(begin, digits);
        boolean whole = behind.isEmpty() || !measured.isEmpty();
        LineKind kind = name.isEmpty() ? LineKind.FIGURE : LineKind.NAMED_FIGURE;
        return whole && (name.isEmpty() || words.label().in(name))
                ? new Line(begin, end, kind, name, numeral, measured)
                : new Line(begin, end, LineKind.NONE, "", null, "");
    }

    /** The words if they are a measure word, else nothing. */
    private String known(String words) {
        return words.equals("%") || quantities.units().contains(words) ? words : "";
    }
}
