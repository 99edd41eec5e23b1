package org.fazhi.job.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.ipc.RemoteException;
import org.apache.hadoop.util.Progressable;
import org.fazhi.job.files.LockFile;
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
        Path lock = warehouse.resolve("run.lock");
        String there = "{\"run_id\":\"old\",\"machine\":\"%s\",\"pid\":" + ended.pid() + "}";
        // Another machine may have the same name, and a process of that number.
        Files.writeString(lock, there.formatted("another"));
        assertThatThrownBy(() -> take("run-2")).isInstanceOf(WarehouseHeldException.class);
        Files.writeString(lock, there.formatted(LockHolder.machine()));
        take("run-2").close();
        assertThat(warehouse).isEmptyDirectory();
    }

    @Test
    void whoIsEndedFromOutsideLeavesALockThatIsTakenOverAtOnce() throws IOException {
        RunLock ended = take("ended");
        ended.layDown();
        assertThatThrownBy(ended::requireHeld).isInstanceOf(WarehouseHeldException.class);
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
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(lock.toUri());
        LockFile file = new LockFile(path.getFileSystem(new Configuration()), path);
        org.apache.hadoop.fs.Path aside = path.suffix(".late");
        assertThat(file.remove(aside, "{\"run_id\":\"old\"}")).isFalse();
        assertThat(lock).content().contains("quicker");
        assertThat(file.remove(aside, Files.readString(lock))).isTrue();
        assertThat(file.remove(aside, "{\"run_id\":\"old\"}")).isFalse();
        assertThat(warehouse).isEmptyDirectory();
    }

    @Test
    void theHeartbeatBeatsWhereTimesCannotBeSet() throws Exception {
        Configuration timeless = new Configuration();
        timeless.set("fs.timeless.impl", TimelessFileSystem.class.getName());
        String place = "timeless://store" + warehouse;
        Path lock = warehouse.resolve("run.lock");
        try (RunLock held = RunLock.take(place, "run-1", Duration.ofMillis(800), timeless)) {
            FileTime taken = Files.getLastModifiedTime(lock);
            Thread.sleep(2000);
            held.requireHeld();
            assertThat(Files.getLastModifiedTime(lock)).isGreaterThan(taken);
            assertThatThrownBy(() -> RunLock.take(place, "run-2", Duration.ofMillis(800), timeless))
                    .isInstanceOf(WarehouseHeldException.class);
        }
    }

    @Test
    void aStoreThatCannotWriteIsNoLockedWarehouse() {
        Configuration full = new Configuration();
        full.set("fs.full.impl", FullFileSystem.class.getName());
        assertThatThrownBy(() -> RunLock.take("full://store" + warehouse, "run-1", LEASE, full))
                .isInstanceOf(RemoteException.class)
                .hasMessageContaining("no space");
    }

    /** Local files in a store that knows no times of its callers, as object stores do. */
    static class TimelessFileSystem extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("timeless://store");
        }

        @Override
        protected void checkPath(org.apache.hadoop.fs.Path path) {}

        @Override
        public void setTimes(org.apache.hadoop.fs.Path path, long changed, long read) {}
    }

    /** A store whose server refuses to write. */
    static final class FullFileSystem extends TimelessFileSystem {
        @Override
        public FSDataOutputStream create(
                org.apache.hadoop.fs.Path path,
                boolean overwrite,
                int buffer,
                short replication,
                long block,
                Progressable progress)
                throws IOException {
            throw new RemoteException("org.apache.hadoop.hdfs.DSQuotaExceeded", "no space");
        }
    }

    private RunLock take(String runId) throws IOException {
        return RunLock.take(warehouse.toString(), runId, LEASE, new Configuration());
    }
}
