package org.fazhi.compare.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.fazhi.ProjectFiles;
import org.fazhi.extract.Finding;
import org.fazhi.settings.analysis.AnalysisSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well wordings of many hands are brought together. A table of one's own is measured by {@code
 * mvn -q -Djacoco.skip test -Dtest=LabelledPointsTest -Dpoints.table=FILE
 * -Dpoints.kind=shortcoming}.
 */
class LabelledPointsTest {
    private static final Path TABLES = Path.of("src/test/resources/points");
    private static final AnalysisSettings SETTINGS = ProjectFiles.settings().analysis();

    @ParameterizedTest
    @CsvSource({
        "shortcoming, shortcomings.tsv, 0.97",
        "shortcoming, more-shortcomings.tsv, 0.93",
        "shortcoming, other-shortcomings.tsv, 0.94",
        "strength, strengths.tsv, 0.95",
        "strength, other-strengths.tsv, 0.97"
    })
    void whatSaysTheSameStandsTogether(String kind, String table, double floor) throws IOException {
        PointScore score = PointScore.of(TABLES.resolve(table));
        List<String> points = score.points(kind(kind), SETTINGS);
        System.out.println(score.report(kind(kind), SETTINGS));
        assertThat(score.bCubed(points).f1())
                .as(() -> String.join("\n", score.wrong(points)))
                .isGreaterThanOrEqualTo(floor);
        assertThat(score.nearMisses(points)).isLessThanOrEqualTo(0.03);
    }

    @Test
    @EnabledIfSystemProperty(named = "points.table", matches = ".+")
    void aTableOfOnesOwn() throws IOException {
        PointScore score = PointScore.of(Path.of(System.getProperty("points.table")));
        Finding.Kind kind = kind(System.getProperty("points.kind", "shortcoming"));
        score.wrong(score.points(kind, SETTINGS)).forEach(System.out::println);
        System.out.println(score.report(kind, SETTINGS));
    }

    private static Finding.Kind kind(String name) {
        return Finding.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
