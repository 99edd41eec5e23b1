package org.fazhi.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.fazhi.ProjectFiles;
import org.fazhi.audit.Auditor;
import org.fazhi.corpus.Report;
import org.fazhi.corpus.ReportOpener;
import org.fazhi.extract.Finding;
import org.fazhi.extract.FindingReader;
import org.fazhi.extract.Observation;
import org.fazhi.extract.ObservationReader;
import org.fazhi.outline.Outline;
import org.fazhi.outline.Outliner;
import org.fazhi.settings.reading.ReadingSettings;

/**
 * Extraction over plain text, by stage: millions of characters a second of one thread, by its
 * processor time and by the clock. The aim is half a million characters a second for all stages
 * together. The sample reports are read in variants with other digits, so that no two are the same.
 *
 * <p>Run with {@code mvn -Pbench test-compile exec:exec
 * -Dbench.main=org.fazhi.reading.ExtractionBenchmark}.
 */
public final class ExtractionBenchmark {
    private static final int VARIANTS = 20;
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 8;

    private final List<Report> reports;
    private final Outliner outliner;
    private final ObservationReader observations;
    private final FindingReader findings;
    private final Auditor auditor;
    private final List<Outline> outlines = new ArrayList<>();
    private final List<List<Observation>> figures = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long results;

    private ExtractionBenchmark(ReadingSettings settings) throws IOException {
        reports = variants(new ReportOpener(settings));
        outliner = new Outliner(settings);
        observations = new ObservationReader(settings);
        findings = new FindingReader(settings);
        auditor = new Auditor(settings);
        for (Report report : reports) {
            Outline outline = outliner.outline(report.document(), report.body());
            outlines.add(outline);
            figures.add(observations.read(report.document(), outline));
        }
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        new ExtractionBenchmark(ProjectFiles.settings().reading()).run();
    }

    private void run() {
        List<Stage> stages =
                List.of(
                        new Stage("outline", this::outline),
                        new Stage("observations", this::observe),
                        new Stage("findings", this::find),
                        new Stage("audit", this::audit),
                        new Stage("together", this::together));
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Stage stage : stages) {
                time(stage, round >= WARM_UP);
            }
        }
        long characters = reports.stream().mapToLong(report -> report.body().length()).sum();
        System.out.println("million characters a second   processor       clock");
        for (Stage stage : stages) {
            System.out.printf(
                    Locale.ROOT,
                    "%-27s %11.2f %11.2f%n",
                    stage.name,
                    1e3 * ROUNDS * characters / stage.processor,
                    1e3 * ROUNDS * characters / stage.clock);
        }
        System.out.println(reports.size() + " reports, " + characters + " characters " + results);
    }

    private void time(Stage stage, boolean counts) {
        long processor = threads.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        for (int i = 0; i < reports.size(); i++) {
            results += stage.work.on(i);
        }
        if (counts) {
            stage.clock += System.nanoTime() - clock;
            stage.processor += threads.getCurrentThreadCpuTime() - processor;
        }
    }

    private int outline(int i) {
        return outliner.outline(reports.get(i).document(), reports.get(i).body()).nodes().size();
    }

    private int observe(int i) {
        return observations.read(reports.get(i).document(), outlines.get(i)).size();
    }

    private int find(int i) {
        return findings.read(reports.get(i).document(), outlines.get(i)).size();
    }

    private int audit(int i) {
        Report report = reports.get(i);
        return auditor.audit(
                        report.document(),
                        report.body(),
                        outlines.get(i).sections(),
                        figures.get(i),
                        List.of())
                .size();
    }

    private int together(int i) {
        Report report = reports.get(i);
        Outline outline = outliner.outline(report.document(), report.body());
        List<Observation> read = observations.read(report.document(), outline);
        List<Finding> claims = findings.read(report.document(), outline);
        return claims.size()
                + auditor.audit(
                                report.document(),
                                report.body(),
                                outline.sections(),
                                read,
                                claims)
                        .size();
    }

    private static List<Report> variants(ReportOpener opener) throws IOException {
        Random random = new Random(7);
        List<Report> reports = new ArrayList<>();
        for (int variant = 0; variant < VARIANTS; variant++) {
            for (Path path : ProjectFiles.corpus()) {
                String text = variant(Files.readString(path), variant, random);
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                reports.addAll(opener.open(path.getFileName().toString(), bytes));
            }
        }
        return reports;
    }

    /** Other digits from 1 to 9, years left as they are; the first variant is the report itself. */
    private static String variant(String text, int variant, Random random) {
        StringBuilder other = new StringBuilder(text);
        for (int i = 0; i < other.length() && variant > 0; i++) {
            char c = other.charAt(i);
            boolean year = text.substring(Math.max(0, i - 3), i + 1).contains("20");
            if (c >= '1' && c <= '9' && !year && random.nextBoolean()) {
                other.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return other.toString();
    }

    private interface Work {
        int on(int report);
    }

    /** A stage and the nanoseconds it took. */
    private static final class Stage {
        private final String name;
        private final Work work;
        private long processor;
        private long clock;

        Stage(String name, Work work) {
            this.name = name;
            this.work = work;
        }
    }
}
