package org.fazhi.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.fazhi.extract.quantity.TableCell.Kind;
import org.fazhi.extract.quantity.TableCell.Measure;
import org.fazhi.settings.reading.QuantityWords;
import org.jspecify.annotations.Nullable;

/** Tells what a table's cell holds: a figure, a measure word, words, or nothing. */
final class CellReader {
    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String RISES = "+＋↑";
    private static final String FALLS = "-－−↓";

    private final QuantityWords words;
    private final NumeralReader numerals;
    private final Set<String> units;

    CellReader(QuantityWords words) {
        this.words = words;
        numerals = new NumeralReader(words.numerals());
        units = Set.copyOf(words.units());
    }

    /** The cell between two positions. */
    TableCell read(String text, int begin, int end) {
        String own = text.substring(begin, end);
        if (own.isEmpty() || words.tables().empty().in(own)) {
            return new TableCell(begin, end, "", Kind.EMPTY, null, Measure.NONE);
        }
        Measure alone = measure(own);
        if (!alone.isNone()) {
            return new TableCell(begin, end, own, Kind.UNIT, null, alone);
        }
        char first = own.charAt(0);
        boolean falls = FALLS.indexOf(first) >= 0;
        int sign = falls || RISES.indexOf(first) >= 0 ? 1 : 0;
        int digits = sign;
        while (digits < own.length() && !ArabicNumber.isDigit(own.charAt(digits))) {
            digits++;
        }
        boolean named = digits > sign;
        if (falls && (named || digits == own.length())) {
            return new TableCell(begin, end, own, Kind.EMPTY, null, Measure.NONE);
        }
        if (digits == own.length()
                || named && !words.grids().named().in(own.substring(0, digits))) {
            return text(begin, end, own);
        }
        Numeral numeral = numerals.read(own, digits);
        if (numeral == null) {
            return falls
                    ? new TableCell(begin, end, own, Kind.EMPTY, null, Measure.NONE)
                    : text(begin, end, own);
        }
        String behind = own.substring(numeral.end());
        Measure measure =
                numeral.percent() ? new Measure(PERCENT, BigDecimal.ONE) : measure(behind);
        if (!behind.isEmpty() && measure.isNone()) {
            return falls
                    ? new TableCell(begin, end, own, Kind.EMPTY, null, Measure.NONE)
                    : text(begin, end, own);
        }
        if (falls) {
            return new TableCell(
                    begin, end, own, Kind.FALL, numeral.fallen().moved(begin), measure);
        }
        if (!named) {
            return new TableCell(begin, end, own, Kind.FIGURE, numeral.moved(begin), measure);
        }
        String name = own.substring(0, digits).replaceFirst("：$", "");
        return measure.isNone()
                ? text(begin, end, own)
                : new TableCell(begin, end, name, Kind.NAMED, numeral.moved(begin), measure);
    }

    private static TableCell text(int begin, int end, String own) {
        return new TableCell(begin, end, own, Kind.TEXT, null, Measure.NONE);
    }

    /** The words as a measure word with its magnitude (件, 万元, 万人次), or none. */
    Measure measure(String own) {
        int at = 0;
        BigDecimal scale = BigDecimal.ONE;
        if (own.equals(PERCENT)) {
            return new Measure(own, scale);
        }
        while (at + 1 < own.length()
                && at < 2
                && ChineseNumber.isMagnitude(own.charAt(at))
                && words.numerals().notMagnitudes().stream().noneMatch(own::startsWith)) {
            scale = scale.multiply(ChineseNumber.magnitude(own.charAt(at)));
            at++;
        }
        String unit = own.substring(at);
        if (!units.contains(unit)) {
            return Measure.NONE;
        }
        boolean points = unit.endsWith(QuantityReader.PERCENTAGE_POINTS);
        return new Measure(points ? QuantityReader.PERCENTAGE_POINTS : unit, scale);
    }

    /** The measure word in brackets at the end of a name, or the one that the name itself is. */
    Measure ofName(String name) {
        Matcher bracket = words.tables().headUnit().first(name);
        if (bracket != null) {
            return measure(bracket.group(1));
        }
        Matcher measured = words.grids().measured().first(name);
        return measured == null ? Measure.NONE : measure(measured.group(1));
    }

    /**
     * The measure word that a table's title gives a name: its only one, or of several the one that
     * a rate takes and the one that it does not.
     */
    Measure ofTitle(String title, String name) {
        boolean rate = words.grids().rates().in(name);
        Matcher named = words.tables().titleUnit().first(title);
        List<Measure> fitting = new ArrayList<>();
        if (named != null) {
            for (String one : words.lists().separators().split(named.group(1))) {
                Measure measure = measure(one);
                if (!measure.isNone() && (rate == measure.unit().equals(PERCENT))) {
                    fitting.add(measure);
                }
            }
        }
        return fitting.size() == 1 ? fitting.get(0) : Measure.NONE;
    }

    /** The percent of a figure whose name is a rate's, where it can be one; else none. */
    Measure ofRate(String name, @Nullable Numeral numeral) {
        boolean percent =
                numeral != null
                        && words.grids().rates().in(name)
                        && numeral.value().compareTo(BigDecimal.ONE) > 0
                        && numeral.value().compareTo(HUNDRED) <= 0;
        return percent ? new Measure(PERCENT, BigDecimal.ONE) : Measure.NONE;
    }

    /** A name without the measure word in brackets behind it. */
    String withoutUnit(String name) {
        Matcher bracket = words.tables().headUnit().first(name);
        return bracket == null || measure(bracket.group(1)).isNone()
                ? name
                : name.substring(0, bracket.start());
    }
}
