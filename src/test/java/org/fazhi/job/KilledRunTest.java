package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fazhi.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real program in a Java machine of its own is killed (-9) at random moments. How often says the
 * property {@code fazhi.kills}; the profile {@code bench} raises it.
 */
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("fazhi.kills", 5);
    private static final long SEED = Long.getLong("fazhi.kills.seed", 20240131L);

    @TempDir Path folder;

    @Test
    void whereverARunIsKilledThePreviousStandsAndTheNextCompletes() throws Exception {
        Random random = new Random(SEED);
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 1, 2023, 2);
        RunFolder place = new RunFolder(folder.resolve("out"));
        long begun = System.nanoTime();
        assertThat(start(input, place).waitFor()).as(said()).isZero();
        long takes = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);

        for (int kill = 1; kill <= KILLS; kill++) {
            Map<String, String> before = place.published();
            SmallReports.write(input, 1 + kill % 2, 2023, kill);
            Process run = start(input, place);
            long moment = takes / 5 + (long) (random.nextDouble() * takes);
            boolean ended = run.waitFor(moment, TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
            if (ended) {
                assertThat(run.exitValue()).as(said()).isZero();
            }
            requireWhole(place, before, "kill " + kill + " after " + moment + " ms");
        }

        // Two at once: one does the work, the other says who does.
        Process one = start(input, place);
        Process other = start(input, place);
        assertThat(List.of(one.waitFor(), other.waitFor()))
                .as(said())
                .containsExactlyInAnyOrder(0, 4);
        assertThat(said()).contains("is held by another run (");
        RunFolder undisturbed = new RunFolder(folder.resolve("undisturbed"));
        undisturbed.run(input);
        assertThat(place.tables()).isEqualTo(undisturbed.tables());
        requireNothingLeft(place);
    }

    /** Who finds run.json finds the edition of the current run, or the one before untouched. */
    private static void requireWhole(RunFolder place, Map<String, String> before, String moment)
            throws IOException {
        Path record = place.output().resolve("run.json");
        String current = place.warehouse().current().orElseThrow().runId();
        if (!Files.exists(record)) {
            return; // Killed while the new edition moved in: its tables are recorded already.
        }
        String published =
                new ObjectMapper().readTree(record.toFile()).path("tables_run_id").asText();
        if (before.get("run.json").contains(published)) {
            Map<String, String> now = place.published();
            now.keySet().retainAll(before.keySet());
            assertThat(now).as(moment).isEqualTo(before);
        } else {
            assertThat(published).as(moment).isEqualTo(current);
        }
    }

    private static void requireNothingLeft(RunFolder place) throws IOException {
        try (Stream<Path> left = Files.list(place.output())) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "2022", "2023", "logs", "run.json", "topics", "warehouse");
        }
        assertThat(Path.of(place.warehousePath()).resolve("run.lock")).doesNotExist();
        Warehouse warehouse = place.warehouse();
        long files = files(place);
        warehouse.deleteOrphans(Instant.now().plusSeconds(1));
        assertThat(files(place)).isEqualTo(files);
    }

    private static long files(RunFolder place) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(place.warehousePath()))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private Process start(Path input, RunFolder place) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(line::add);
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.addAll(List.of("org.fazhi.cli.Fazhi", "run", "--input", input.toString()));
        line.addAll(List.of("--output", place.output().toString(), "--conf", "conf"));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("said.log");
    }

    private String said() throws IOException {
        return Files.readString(log());
    }
}
