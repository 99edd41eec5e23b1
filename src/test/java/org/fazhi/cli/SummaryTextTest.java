package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fazhi.job.publish.FolderOrigin;
import org.fazhi.job.publish.RunCounts;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.warehouse.Run;
import org.junit.jupiter.api.Test;

class SummaryTextTest {
    @Test
    void everyFileThatIsNoReportIsAccountedFor() {
        assertThat(SummaryText.lines(summary(9, new RunCounts(5, 3, 1, 11, 40, 30, 20, 2))))
                .anyMatch(line -> line.contains("5 (files: 9 new"))
                .anyMatch(line -> line.contains("3 superseded by a better version, 1 no such"))
                .anyMatch(line -> line.contains("1 (being changed; the next run reads them)"))
                .anyMatch(line -> line.contains("2 (their files are gone; --prune drops them)"));
    }

    @Test
    void whatIsNotThereIsNotMentioned() {
        assertThat(SummaryText.lines(summary(5, new RunCounts(5, 0, 0, 5, 40, 30, 20, 2))))
                .noneMatch(line -> line.contains("superseded"))
                .noneMatch(line -> line.contains("gone"));
    }

    private static RunSummary summary(long files, RunCounts counts) {
        Instant now = Instant.parse("2024-02-01T00:00:00Z");
        Run run =
                new Run(
                        "20240201T000000000Z",
                        now,
                        now,
                        "1",
                        "hash",
                        "reports",
                        files,
                        files,
                        0,
                        0,
                        0,
                        0,
                        Run.COMPLETE);
        return new RunSummary(
                run,
                run.runId(),
                counts,
                Map.of(),
                9,
                List.of("2023/a.txt"),
                List.of(),
                Map.of("2023", new FolderOrigin("20240201T000000000Z", "")),
                Map.of(),
                Map.of());
    }
}
