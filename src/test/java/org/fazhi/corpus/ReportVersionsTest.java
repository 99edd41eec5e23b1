package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fazhi.corpus.ReportVersions.Superseded;
import org.fazhi.corpus.ReportVersions.Version;
import org.junit.jupiter.api.Test;

/** One report, several files: the corrected version counts, whatever the order they come in. */
class ReportVersionsTest {
    private static final String REPORT = "370102|2023|历下区|null|null";

    private static Version version(String id, String path, String report, String day, int length) {
        return new Version(id, path, report, day == null ? null : LocalDate.parse(day), length);
    }

    private static final List<Version> VERSIONS =
            List.of(
                    version("a", "a.html", REPORT, "2024-01-10", 5000),
                    version("b", "b.html", REPORT, "2024-03-01", 4900),
                    version("b", "mirror/b.html", REPORT, "2024-03-01", 4900),
                    version("c", "c.pdf", REPORT, null, 9000),
                    version("d", "d.html", null, "2024-03-01", 4000),
                    version("e", "e.html", null, "2024-03-01", 4000),
                    version("f", "f.html", "370103|2023|市中区|null|null", "2024-01-01", 10));

    @Test
    void theLaterPublicationCounts() {
        assertThat(ReportVersions.superseded(VERSIONS))
                .extracting(Superseded::sourcePath)
                .containsExactly("a.html", "c.pdf", "mirror/b.html");
        assertThat(ReportVersions.superseded(VERSIONS))
                .allSatisfy(one -> assertThat(one.reason()).endsWith("b.html"));
    }

    @Test
    void aFileThatIsLongerThanAnyReportStandsBackWhateverItsDay() {
        List<Version> versions =
                List.of(
                        version("a", "a.html", REPORT, "2024-03-01", 5_000),
                        version("b", "yearbook.txt", REPORT, "2024-03-01", 500_000),
                        version("c", "later.txt", REPORT, "2024-06-01", 70_000));
        assertThat(ReportVersions.superseded(versions))
                .extracting(Superseded::sourcePath)
                .containsExactly("later.txt", "yearbook.txt");
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        List<Superseded> expected = ReportVersions.superseded(VERSIONS);
        for (int seed = 0; seed < 50; seed++) {
            List<Version> shuffled = new ArrayList<>(VERSIONS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ReportVersions.superseded(shuffled)).isEqualTo(expected);
        }
    }
}
