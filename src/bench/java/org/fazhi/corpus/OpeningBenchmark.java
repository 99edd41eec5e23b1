package org.fazhi.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fazhi.ProjectFiles;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Opening the five sample reports, on one core: the counter {@code characters} is characters a
 * second. The aim is five million.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OpeningBenchmark {
    private final List<byte[]> reports = new ArrayList<>();
    private ReportOpener opener;

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Counters {
        public long characters;
    }

    @Setup
    public void load() throws IOException {
        opener = new ReportOpener(ProjectFiles.settings().reading());
        for (Path path : ProjectFiles.corpus()) {
            reports.add(Files.readAllBytes(path));
        }
    }

    @Benchmark
    public int open(Counters counters) {
        int bodies = 0;
        for (byte[] bytes : reports) {
            Report report = opener.open("report.txt", bytes).get(0);
            counters.characters += report.document().sourceText().length();
            bodies += report.body().length();
        }
        return bodies;
    }
}
