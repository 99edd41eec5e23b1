package org.fazhi.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.warehouse.Run;

/** The last lines of a run on the console. */
final class SummaryText {
    private SummaryText() {}

    static List<String> lines(RunSummary summary) {
        Run run = summary.run();
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Run %s %s in %.1f s",
                        run.runId(),
                        run.wroteTables() ? "complete" : "complete: nothing new, no report read",
                        Duration.between(run.started(), run.finished()).toMillis() / 1000.0));
        lines.add(
                line(
                        "reports",
                        String.format(
                                Locale.ROOT,
                                "%d (files: %d new, %d changed, %d unchanged%s)",
                                summary.counts().reports(),
                                run.added(),
                                run.changed(),
                                run.unchanged(),
                                run.removed() == 0 ? "" : ", " + run.removed() + " dropped")));
        if (summary.counts().superseded() + summary.counts().others() > 0) {
            lines.add(
                    line(
                            "not counted",
                            String.format(
                                    Locale.ROOT,
                                    "%d superseded by a better version, %d no such report",
                                    summary.counts().superseded(),
                                    summary.counts().others())));
        }
        if (summary.kept() > 0) {
            lines.add(
                    line(
                            "gone, kept",
                            summary.kept() + " (their files are gone; --prune drops them)"));
        }
        if (!summary.changing().isEmpty()) {
            lines.add(
                    line(
                            "waiting",
                            summary.changing().size()
                                    + " (being changed; the next run reads them)"));
        }
        lines.add(line("quarantined", String.valueOf(run.quarantined())));
        summary.quarantined()
                .forEach((path, reason) -> lines.add("                 " + path + ": " + reason));
        lines.add(line("quantities", String.valueOf(summary.counts().observations())));
        lines.add(line("indicators", String.valueOf(summary.counts().indicators())));
        lines.add(line("findings", String.valueOf(summary.counts().findings())));
        lines.add(line("checks", String.valueOf(summary.counts().checks())));
        summary.workbooks().forEach(book -> lines.add(line("workbook", book)));
        return lines;
    }

    private static String line(String what, String value) {
        return String.format("  %-13s  %s", what, value);
    }
}
