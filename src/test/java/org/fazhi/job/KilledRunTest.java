package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real program in a Java machine of its own is killed (-9) at random moments, and in the stages
 * in which it writes. How often at random says the property {@code fazhi.kills}; the profile {@code
 * bench} raises it, and there the program is killed in each of its stages.
 */
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("fazhi.kills", 5);
    private static final long SEED = Long.getLong("fazhi.kills.seed", 20240131L);

    /** The stages of a run that follows a killed one, in order. */
    private static final List<String> STAGES =
            List.of(
                    "finding files",
                    "opening the warehouse",
                    "cleaning up",
                    "recalling the last run",
                    "reading reports",
                    "keeping readings",
                    "choosing reports",
                    "taking up reports",
                    "finding topics",
                    "comparing regions",
                    "writing tables",
                    "closing the tables",
                    "writing briefings",
                    "publishing");

    /** Those in which a run writes what later runs find. */
    private static final List<String> WRITING =
            List.of("keeping readings", "writing tables", "closing the tables", "publishing");

    private static final int MANY_KILLS = 30;
    private static final int LONGEST_WAIT = 300;

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

        List<String> stages = KILLS < MANY_KILLS ? WRITING : STAGES;
        for (int stage = 0; stage < stages.size(); stage++) {
            Map<String, String> before = change(input, place, stage);
            Set<Path> logs = logs(place);
            Process run = start(input, place);
            boolean ended = awaitStage(run, stages.get(stage), place, logs);
            assertThat(ended).as("ended before %s:%n%s", stages.get(stage), said()).isFalse();
            kill(run, false);
            requireWhole(place, before, "killed in " + stages.get(stage));
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            long moment = takes / 5 + (long) (random.nextDouble() * takes);
            Map<String, String> before = change(input, place, stages.size() + kill);
            Process run = start(input, place);
            boolean ended = run.waitFor(moment, TimeUnit.MILLISECONDS);
            kill(run, ended);
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

    /** Gives the next run something to do; what was published before it. */
    private static Map<String, String> change(Path input, RunFolder place, int figure)
            throws IOException {
        SmallReports.write(input, 1 + figure % 2, 2023, figure);
        Map<String, String> published = place.published();
        // What a killed run has left there is hidden, and goes.
        published.keySet().removeIf(file -> file.startsWith("."));
        return published;
    }

    private void kill(Process run, boolean ended) throws Exception {
        run.destroyForcibly().waitFor();
        if (ended) {
            assertThat(run.exitValue()).as(said()).isZero();
        }
    }

    @Test
    void endedByASignalItHasItsOwnCodeAndLeavesThePreviousRun() throws Exception {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2023, 1);
        RunFolder place = new RunFolder(folder.resolve("out"));
        assertThat(start(input, place).waitFor()).as(said()).isZero();
        Map<String, String> before = place.published();
        int figure = 2;
        for (Map.Entry<String, Integer> signal : signals().entrySet()) {
            SmallReports.write(input, 0, 2023, figure++);
            Set<Path> logs = logs(place);
            Process run = start(input, place);
            assertThat(awaitStage(run, "keeping readings", place, logs)).as(said()).isFalse();
            String pid = String.valueOf(run.pid());
            assertThat(new ProcessBuilder("kill", "-" + signal.getKey(), pid).start().waitFor())
                    .isZero();
            assertThat(run.waitFor(LONGEST_WAIT, TimeUnit.SECONDS)).as(said()).isTrue();
            assertThat(run.exitValue()).as(signal.getKey()).isEqualTo(signal.getValue());
            assertThat(said())
                    .contains("fazhi: stopped by a signal; what was published before stands")
                    .doesNotContain("stopped SparkContext");
            requireWhole(place, before, signal.getKey());
        }
    }

    /** With their codes; who was started in the background of a shell is deaf to the first. */
    private static Map<String, Integer> signals() throws IOException {
        Map<String, Integer> signals = new TreeMap<>(Map.of("TERM", 143));
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            boolean deaf =
                    lines.filter(line -> line.startsWith("SigIgn:"))
                            .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                            .anyMatch(ignored -> (ignored & 1 << 1) != 0);
            if (!deaf) {
                signals.put("INT", 130);
            }
        }
        return signals;
    }

    /**
     * Waits until the log of a run says that a stage has begun.
     *
     * @param before the logs of the runs before it
     * @return whether the run ended first
     */
    private static boolean awaitStage(Process run, String stage, RunFolder place, Set<Path> before)
            throws Exception {
        String begun = "event=stage-begun stage=\"" + stage + "\"";
        Instant end = Instant.now().plusSeconds(LONGEST_WAIT);
        while (Instant.now().isBefore(end)) {
            Set<Path> logs = logs(place);
            logs.removeAll(before);
            for (Path log : logs) {
                if (Files.readString(log).contains(begun)) {
                    return false;
                }
            }
            if (run.waitFor(10, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        throw new AssertionError("waited in vain for " + stage);
    }

    private static Set<Path> logs(RunFolder place) throws IOException {
        try (Stream<Path> logs = Files.list(place.output().resolve("logs"))) {
            return logs.collect(Collectors.toCollection(HashSet::new));
        }
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
