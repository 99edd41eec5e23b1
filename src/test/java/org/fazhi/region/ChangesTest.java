package org.fazhi.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The divisions of every year since 2016: those that ended, those that are new. */
class ChangesTest {
    private static final Gazetteer GAZETTEER = ProjectFiles.gazetteer();
    private static final PlaceResolver RESOLVER = PlaceResolverTest.RESOLVER;

    /** What the announcements of the years say, without the gazetteer. */
    static Stream<List<String>> announced() throws IOException {
        return rows("src/test/resources/divisions/changes.tsv", "\t");
    }

    /** The rows of the gazetteer. */
    static Stream<List<String>> kept() throws IOException {
        return rows("conf/region-names.csv", ",").filter(row -> !row.get(0).equals("code"));
    }

    private static Stream<List<String>> rows(String path, String comma) throws IOException {
        return Files.readAllLines(Path.of(path)).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("year"))
                .map(line -> List.of(line.split(comma, -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("announced")
    void aReportOfTheYearBearsTheNewName(List<String> row) {
        assumeThat(row.get(2)).isNotEmpty();
        int year = Integer.parseInt(row.get(0));
        Region region = resolve(row.get(4) + row.get(2), year + 1).region();
        assertThat(region).as(row.toString()).isNotNull();
        assertThat(region.code()).hasToString(row.get(3));
        assertThat(region.name()).isEqualTo(row.get(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("announced")
    void aReportOfEarlierYearsBearsTheOldName(List<String> row) {
        assumeThat(row.get(1)).isNotEmpty();
        assumeThat(row.get(1)).as("other cities have one of the name").isNotEqualTo("南郊区");
        int year = Integer.parseInt(row.get(0)) - 2;
        Region region = resolve(row.get(1), year).region();
        assertThat(region).as(row.toString()).isNotNull();
        assertThat(region.name()).isEqualTo(row.get(1));
        assertThat(GAZETTEER.today(region).code()).hasToString(row.get(3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void everyRowSaysWhereItIsKnownFrom(List<String> row) {
        assertThat(row).hasSize(7);
        assertThat(row.get(6)).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void whatEndedIsMeantUntilItsLastYear(List<String> row) {
        assumeThat(row.get(2)).isEqualTo("former");
        int last = Integer.parseInt(row.get(4));
        String above = GAZETTEER.region(new RegionCode(row.get(3))).map(Region::name).orElse("");
        if (above.matches("市辖区|.*直辖.*")) {
            above = GAZETTEER.region(new RegionCode(row.get(0)).province()).orElseThrow().name();
        }
        Region then = resolve(above + row.get(1), last).region();
        assertThat(then).as(row.toString()).isNotNull();
        assertThat(then.code()).as(row.toString()).hasToString(row.get(0));
        assertThat(then.name()).isEqualTo(row.get(1));
        Region now = resolve(above + row.get(1), 2023).region();
        assertThat(now).as(row.toString()).isNotNull();
        assertThat(now.kind()).isEqualTo(Region.Kind.REAL);
        assertThat(now.code()).hasToString(row.get(5));
    }

    private static ReportPlace resolve(String name, int year) {
        return RESOLVER.resolve(
                new PlaceEvidence(name + "人民政府" + year + "年法治政府建设年度报告", "", "", "", "", "", ""),
                year);
    }
}
