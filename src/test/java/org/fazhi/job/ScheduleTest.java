package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the DAG says of a run that was published, is at work or was killed; what cron says. */
class ScheduleTest {
    private static final String PYTHON = "python3";

    /** Midnight, when the DAG's run began, and one o'clock; a record and locks to be judged. */
    private static final String SCENE =
            """
            from datetime import datetime, timezone
            from fazhi_checks import RunFailed, instant, is_held, is_published

            SINCE = datetime(2024, 3, 1, 0, 0, tzinfo=timezone.utc)
            NOW = datetime(2024, 3, 1, 1, 0, tzinfo=timezone.utc)

            def record(finished, reports=3, quarantined=0):
                counts = {"reports": reports, "quarantined": quarantined, "files_in_tables": 4}
                return {"finished": finished, "counts": counts}

            def lock(seconds):
                return {"modificationTime": (NOW.timestamp() - seconds) * 1000}

            def judged(record, *locks):
                try:
                    print(is_published(record, locks, SINCE, NOW))
                except RunFailed as failure:
                    print(failure)

            OLD = record("2024-02-29T02:00:00Z")
            NEW = record("2024-03-01T00:20:00.123456789Z")
            """;

    @BeforeAll
    static void pythonIsThere() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, PYTHON))),
                "the DAG was not looked at: " + PYTHON + " is missing");
    }

    @Test
    void theDagIsPython() throws Exception {
        assertThat(said("compile(open('fazhi_dag.py').read(), 'fazhi_dag.py', 'exec')")).isEmpty();
    }

    @Test
    void momentsHaveAsManyDigitsAsJavaGives() throws Exception {
        assertThat(
                        said(
                                """
                                for digits in ("", ".1", ".120", ".123456", ".123456789"):
                                    print(instant(f"2024-03-01T00:20:00{digits}Z").microsecond)
                                """))
                .containsExactly("0", "100000", "120000", "123456", "123456");
    }

    @Test
    void aLockIsHeldAsLongAsItsHeartbeatIsYoung() throws Exception {
        assertThat(said("print([is_held(each, NOW) for each in (lock(5), lock(300), None)])"))
                .containsExactly("[True, False, False]");
    }

    @Test
    void whatWasPublishedCountsWhateverTheLockSays() throws Exception {
        assertThat(said("judged(NEW)\njudged(NEW, lock(5))\njudged(NEW, lock(300), None)"))
                .containsExactly("True", "True", "True");
    }

    @Test
    void aRunAtWorkIsWaitedFor() throws Exception {
        assertThat(said("judged(OLD, lock(5), None)\njudged(None, None, lock(5))"))
                .containsExactly("False", "False");
    }

    @Test
    void aRunThatFailedOrWasKilledIsTold() throws Exception {
        assertThat(said("judged(OLD, lock(300))\njudged(OLD, None)\njudged(None, None)"))
                .containsExactly(
                        "the run was killed: its lock has no heartbeat any more",
                        "the last published run is of 2024-02-29 02:00:00+00:00: this one failed",
                        "there is no run.json: nothing was published");
    }

    @Test
    void implausibleCountsAreTold() throws Exception {
        assertThat(
                        said(
                                """
                                judged(record("2024-03-01T00:20:00Z", reports=0))
                                judged(record("2024-03-01T00:20:00Z", quarantined=1))
                                """))
                .containsExactly("only 0 reports are in the tables", "1 files could not be used");
    }

    @Test
    void cronIsToldOfFailuresAlone() throws Exception {
        String line =
                Files.readAllLines(Path.of("conf/schedule/fazhi.cron")).stream()
                        .filter(text -> text.contains(" fazhi said="))
                        .findFirst()
                        .orElseThrow();
        String command = line.substring(line.indexOf("said="));
        assertThat(output("sh", "-c", "FAZHI=true; " + command)).isEmpty();
        assertThat(output("sh", "-c", "FAZHI=false; " + command))
                .containsExactly("", "fazhi ended with code 1");
    }

    /** The lines that a script prints, run beside the DAG. */
    private static String[] said(String script) throws IOException, InterruptedException {
        return output(PYTHON, "-B", "-c", SCENE + script);
    }

    private static String[] output(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(new File("conf/schedule"))
                        .redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toArray(String[]::new);
    }
}
