package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Check;
import org.fazhi.corpus.Document;
import org.fazhi.outline.Section.ContentKind;
import org.junit.jupiter.api.Test;

/**
 * The invented reports of {@code data/demo}, of which it is known whose each is and where figures
 * do not add up: its file's name says the place, its folder the year, a table in its README the
 * slips.
 */
class DemoTest {
    private static final Path DEMO = Path.of("data/demo");
    private static final Set<String> PREFECTURES =
            Set.of("湖州市", "丽水市", "洛阳市", "信阳市", "遵义市", "黔东南苗族侗族自治州");
    private static final List<Reading> READINGS = read();

    private static List<Reading> read() {
        ReportReader reader = new ReportReader(ProjectFiles.settings().reading());
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(DEMO)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                readings.addAll(
                        reader.read(DEMO.relativize(file).toString(), Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }

    @Test
    void everyReportIsOfThePlaceAndYearThatItsNameSays() {
        assertThat(READINGS).hasSize(162);
        for (Reading reading : READINGS) {
            Document report = reading.document();
            String name = name(report);
            assertThat(report.status()).as(report.sourcePath()).isEqualTo(Document.Status.OK);
            assertThat(report.sourcePath()).startsWith(report.reportYear() + "/");
            if (report.isGovernments()) {
                assertThat(report.level())
                        .as(name)
                        .isEqualTo(
                                name.endsWith("省")
                                        ? Document.GovernmentLevel.PROVINCE
                                        : PREFECTURES.contains(name)
                                                ? Document.GovernmentLevel.PREFECTURE
                                                : Document.GovernmentLevel.COUNTY);
                assertThat(place(report)).isEqualTo(name);
            }
        }
    }

    /** What a department or township says is no figure of its district's. */
    @Test
    void departmentsAndTownshipsAreNotTakenForTheirGovernments() {
        assertThat(READINGS)
                .extracting(Reading::document)
                .filteredOn(report -> !report.isGovernments())
                .extracting(DemoTest::name)
                .containsExactlyInAnyOrder(
                        "临平区司法局",
                        "义乌市佛堂镇",
                        "从江县往洞镇",
                        "安吉县市场监督管理局",
                        "川汇区城市管理局",
                        "碧江区人力资源和社会保障局",
                        "罗山县灵山镇",
                        "西峡县自然资源局",
                        "遵义市生态环境局仁怀分局");
    }

    /** Those that were made not to add up, and no other. */
    @Test
    void arithmeticChecksAreRaisedWhereFiguresDoNotAddUp() {
        List<Check> raised =
                READINGS.stream()
                        .flatMap(reading -> reading.checks().stream())
                        .filter(check -> check.family() == Check.Family.ARITHMETIC)
                        .toList();
        assertThat(raised)
                .extracting(check -> path(check), Check::rule)
                .containsExactlyInAnyOrder(
                        tuple("2022/安吉县", "total_recomputed"),
                        tuple("2022/鹿邑县", "lost_magnitude"),
                        tuple("2023/桐庐县", "rate_recomputed"),
                        tuple("2023/伊川县", "rate_recomputed"),
                        tuple("2023/湄潭县", "parts_below_total"),
                        tuple("2023/松桃苗族自治县", "rate_recomputed"),
                        tuple("2024/浦江县", "parts_below_total"),
                        tuple("2024/方城县", "part_above_total_carried_over"),
                        tuple("2024/大方县", "parts_above_total"));
    }

    /** Each government admits shortcomings and plans, whatever its manner. */
    @Test
    void everyGovernmentsShortcomingsAndPlansAreFound() {
        Set<String> without = new TreeSet<>();
        for (Reading reading : READINGS) {
            if (!reading.document().isGovernments()) {
                continue;
            }
            for (ContentKind kind : List.of(ContentKind.SHORTCOMINGS, ContentKind.PLAN)) {
                boolean told =
                        reading.sections().stream().anyMatch(section -> section.kind() == kind);
                boolean found =
                        reading.findings().stream()
                                .anyMatch(
                                        finding ->
                                                finding.kind()
                                                        .content()
                                                        .filter(kind::equals)
                                                        .isPresent());
                if (!told || !found) {
                    without.add(reading.document().sourcePath() + " " + kind);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static String path(Check check) {
        return READINGS.stream()
                .map(Reading::document)
                .filter(report -> check.checkId().startsWith(report.docId()))
                .map(report -> report.reportYear() + "/" + name(report))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Document report) {
        String path = report.sourcePath();
        return path.substring(path.indexOf('/') + 1).replace("-示例.txt", "");
    }

    private static String place(Document report) {
        return Stream.of(report.county(), report.prefecture(), report.province())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
