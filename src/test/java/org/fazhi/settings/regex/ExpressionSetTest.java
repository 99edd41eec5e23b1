package org.fazhi.settings.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.reading.Indicators.Indicator;
import org.fazhi.settings.reading.Indicators.Match;
import org.fazhi.settings.reading.ReadingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A set passes over no expression that would be found. */
class ExpressionSetTest {
    private static final int LONGEST = 60;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "复议|申请 复议|申请",
                "[^#]{0,6}行政处罚(?:案件|决定)? 行政处罚",
                "(?:共|、)*#[^#]{0,8}(?:实施|开展)后评估 实施后评估|开展后评估",
                "(?:在)?[县区]级 县级|区级",
                "(?<!不)属实 属实",
                "(?:调解)+# 调解",
                "\\d{2}件 件",
                "a(?:b|.)c a",
            })
    void knowsTheWordsOfWhichEachMatchHoldsOne(String expression, String words) {
        assertThat(FactorReader.of(expression)).containsExactlyInAnyOrder(words.split("\\|"));
    }

    @Test
    void knowsNothingWhereAMatchMayHoldAnything() {
        for (String expression :
                List.of("x*", "(?:复议)?", "[^#]+", "甲|.乙?", "(?i)a", "\\w", ".", "甲|")) {
            assertThat(FactorReader.of(expression)).as(expression).isEmpty();
        }
    }

    @Test
    void everyWayToNameAnIndicatorThatIsFoundIsACandidate() throws IOException {
        List<Expression> expressions = new ArrayList<>();
        ReadingSettings settings = ProjectFiles.settings().reading();
        for (Indicator indicator : settings.indicators().indicators()) {
            indicator.match().stream().map(Match::subject).forEach(expressions::add);
        }
        settings.findings().honours().forEach(honour -> expressions.add(honour.pattern()));
        settings.themes().fields().forEach(theme -> expressions.addAll(theme.words()));
        ExpressionSet set = new ExpressionSet(expressions);
        int found = 0;
        int tried = 0;
        for (Path path : ProjectFiles.corpus()) {
            for (String clause : Files.readString(path).split("[，。；\n]")) {
                String text = clause.replaceAll("\\d[\\d.,]*", "#");
                BitSet candidates = set.candidates(text);
                tried += candidates.cardinality();
                for (int i = 0; i < expressions.size(); i++) {
                    boolean is = text.length() < LONGEST && expressions.get(i).in(text);
                    found += is ? 1 : 0;
                    assertThat(!is || candidates.get(i))
                            .as("%s in %s", expressions.get(i), text)
                            .isTrue();
                }
                assertThat(places(set, text)).isSubsetOf(candidates.stream().boxed().toList());
            }
        }
        assertThat(found).isPositive();
        assertThat(tried).as("most are passed over").isLessThan(20 * found);
    }

    private static List<Integer> places(ExpressionSet set, String text) {
        List<Integer> places = new ArrayList<>();
        set.forEach(text, (place, match) -> places.add(place));
        return places;
    }
}
