package org.fazhi.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.extract.Observation;

/**
 * A number as a report writes it: digits with a point, times what stands behind them.
 *
 * @param digits as written
 * @param factor value of one (万 is 10,000)
 */
record Stated(String digits, double factor) {

    /** The number of an observation; its digits are those of the surface. */
    static Stated of(Observation figure) {
        String digits = figure.surface().replaceAll("[^\\d.]", "");
        return new Stated(digits, figure.value() / Double.parseDouble(digits));
    }

    double value() {
        return Double.parseDouble(digits) * factor;
    }

    /** One in its last digit. */
    double step() {
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return decimals == 0 && factor == 1 ? 0 : factor * Math.pow(10, -decimals);
    }

    /** One in its last digit, of a percentage. */
    double lastDigit() {
        int point = digits.indexOf('.');
        return Math.pow(10, point < 0 ? 0 : -(digits.length() - point - 1));
    }

    /** The slips of a typist: another digit, two exchanged, one lost, one twice, a point lost. */
    Set<String> slips() {
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            String before = digits.substring(0, i);
            String after = digits.substring(i + 1);
            if (c == '.') {
                slips.add(before + after);
                continue;
            }
            for (int more : List.of(1, 4, 7)) {
                slips.add(before + (char) ('0' + (c - '0' + more) % 10) + after);
            }
            slips.add(before + after);
            slips.add(before + c + c + after);
            if (!after.isEmpty() && after.charAt(0) != '.') {
                slips.add(before + after.charAt(0) + c + after.substring(1));
            }
        }
        List<String> written = new ArrayList<>(slips);
        written.removeIf(
                slip -> slip.equals(digits) || !slip.matches("(?:0|[1-9]\\d*)(?:\\.\\d+)?"));
        return new LinkedHashSet<>(written);
    }
}
