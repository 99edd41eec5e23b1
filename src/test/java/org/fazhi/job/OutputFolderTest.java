package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir Path root;

    @Test
    void onlyWhatKilledRunsOfTheSameWarehouseLeftIsRemoved() throws IOException {
        Path killed = Files.createDirectories(root.resolve(".staging-mine-run-1/2023"));
        Path moved = Files.createDirectories(root.resolve(".old-mine-run-1-2023"));
        Path brief = Files.createDirectories(root.resolve(".staging-brief-run-1"));
        Path other = Files.createDirectories(root.resolve(".staging-other-run-1"));
        OutputFolder output = OutputFolder.open(root.toString(), "mine-run-2", new Configuration());
        assertThat(output.clean("mine-")).isTrue();
        assertThat(killed).doesNotExist();
        assertThat(moved).doesNotExist();
        assertThat(brief).exists();
        assertThat(other).exists();
        assertThat(output.clean("mine-")).isFalse();
    }
}
