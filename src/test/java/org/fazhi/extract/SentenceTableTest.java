package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Sentences in the manner of many provinces and years, each with every figure in it; a third of
 * them hold traps: years, versions, names, and figures that count something else than they seem to.
 */
class SentenceTableTest {
    /** Percent of the sentences read exactly as expected; raised as the reading gets better. */
    private static final double READ_RIGHT = 88;

    @Test
    void tableIsLargeEnough() {
        List<SentenceRow> rows = SentenceRow.all();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(SentenceRow::trap).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void sentencesAreReadAsExpected() {
        SentenceReader reader = new SentenceReader();
        List<String> wrong = new ArrayList<>();
        List<SentenceRow> rows = SentenceRow.all();
        for (SentenceRow row : rows) {
            List<Observation> read = reader.read(row);
            if (!same(ExpectedFigure.parse(row.expected()), read)) {
                wrong.add(describe(row, read));
            }
        }
        double right = 100.0 * (rows.size() - wrong.size()) / rows.size();
        System.out.printf(
                Locale.ROOT,
                "Sentences read exactly as expected: %.1f %% (%d/%d)%n",
                right,
                rows.size() - wrong.size(),
                rows.size());
        wrong.forEach(System.out::println);
        assertThat(right).isGreaterThanOrEqualTo(READ_RIGHT);
    }

    /** The same figures in the same order; a further name of a numeral where it is allowed. */
    private static boolean same(List<ExpectedFigure> expected, List<Observation> read) {
        int next = 0;
        for (ExpectedFigure figure : expected) {
            if (next >= read.size() || !figure.is(read.get(next))) {
                return false;
            }
            int begin = read.get(next).begin();
            next++;
            if (next < read.size()
                    && read.get(next).begin() == begin
                    && figure.allowsFurther(read.get(next))) {
                next++;
            }
        }
        return next == read.size();
    }

    private static String describe(SentenceRow row, List<Observation> read) {
        List<String> figures = new ArrayList<>();
        for (Observation figure : read) {
            figures.add(
                    figure.qualifier()
                            + " "
                            + figure.value()
                            + (figure.valueHigh() == null ? "" : "~" + figure.valueHigh())
                            + figure.unit()
                            + "="
                            + figure.indicator()
                            + "@"
                            + figure.role()
                            + "/"
                            + figure.period());
        }
        return "  "
                + row.sentence()
                + "\n    expected "
                + row.expected()
                + "\n    read     "
                + String.join("; ", figures).toLowerCase(Locale.ROOT);
    }
}
