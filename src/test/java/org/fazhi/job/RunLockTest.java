package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    private static final Duration LEASE = Duration.ofSeconds(60);

    @TempDir Path warehouse;

    @Test
    void whileOneRunHoldsTheWarehouseAnotherIsToldWhoDoes() throws IOException {
        try (RunLock held = take("run-1")) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> take("run-2"))
                    .isInstanceOf(WarehouseHeldException.class)
                    .hasMessageContaining("run-1")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        take("run-2").close();
        assertThat(warehouse).isEmptyDirectory();
    }

    @Test
    void aLockWithoutAHeartbeatIsTakenOver() throws IOException {
        Path lock = warehouse.resolve("run.lock");
        Files.writeString(lock, "{\"run_id\":\"old\",\"host\":\"elsewhere\",\"pid\":1}");
        assertThatThrownBy(() -> take("run-2")).isInstanceOf(WarehouseHeldException.class);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(LEASE).minusSeconds(5)));
        take("run-2").close();
        assertThat(warehouse).isEmptyDirectory();
    }

    @Test
    void aLockOfAProcessThatEndedIsTakenOverAtOnce() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        String host = java.net.InetAddress.getLocalHost().getHostName();
        Files.writeString(
                warehouse.resolve("run.lock"),
                "{\"run_id\":\"old\",\"host\":\"" + host + "\",\"pid\":" + ended.pid() + "}");
        take("run-2").close();
        assertThat(warehouse).isEmptyDirectory();
    }

    @Test
    void whoIsEndedFromOutsideLeavesALockThatIsTakenOverAtOnce() throws IOException {
        RunLock ended = take("ended");
        ended.layDown();
        try (RunLock next = take("next")) {
            assertThat(next.takenOver()).isTrue();
            ended.close();
            assertThat(warehouse.resolve("run.lock")).content().contains("next");
        }
        assertThat(warehouse).isEmptyDirectory();
    }

    @Test
    void whoIsTooLateToTakeOverPutsTheNewHoldersLockBack() throws IOException {
        Path lock = warehouse.resolve("run.lock");
        Files.writeString(lock, "{\"run_id\":\"quicker\",\"host\":\"elsewhere\",\"pid\":1}");
        org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(lock.toUri());
        FileSystem files = file.getFileSystem(new Configuration());
        org.apache.hadoop.fs.Path aside = file.suffix(".late");
        assertThat(RunLock.remove(files, file, aside, "{\"run_id\":\"old\"}")).isFalse();
        assertThat(lock).content().contains("quicker");
        assertThat(RunLock.remove(files, file, aside, Files.readString(lock))).isTrue();
        assertThat(RunLock.remove(files, file, aside, "{\"run_id\":\"old\"}")).isFalse();
        assertThat(warehouse).isEmptyDirectory();
    }

    private RunLock take(String runId) throws IOException {
        return RunLock.take(warehouse.toString(), runId, LEASE, new Configuration());
    }
}
