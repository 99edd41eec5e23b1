package org.fazhi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    private static final double READ_RIGHT = 99;

    @Test
    void tableIsLargeEnough() {
        List<SentenceRow> rows = SentenceRow.all();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(SentenceRow::trap).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void sentencesAreReadAsExpected() throws IOException {
        SentenceReader reader = new SentenceReader();
        SentenceScore score = new SentenceScore();
        List<String> wrong = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (SentenceRow row : SentenceRow.all()) {
            List<Observation> read = reader.read(row);
            if (!score.add(ExpectedFigure.parse(row.expected()), read)) {
                wrong.add(describe(row, read));
                sentences.add(row.sentence());
            }
        }
        System.out.println(score);
        wrong.forEach(System.out::println);
        assertThat(score.sentences.percent()).isGreaterThanOrEqualTo(READ_RIGHT);
        assertThat(score.recall.percent()).isGreaterThanOrEqualTo(99);
        assertThat(score.precision.percent()).isGreaterThanOrEqualTo(99);
        assertThat(score.indicatorRecall.percent()).isGreaterThanOrEqualTo(99);
        assertThat(score.indicatorPrecision.percent()).isGreaterThanOrEqualTo(99);
        KnownMisreadings.hold("sentences.txt", sentences);
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
