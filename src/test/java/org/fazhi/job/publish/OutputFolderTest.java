package org.fazhi.job.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir Path root;

    @Test
    void anEditionThatIsRecordedIsMovedIntoItsPlaceByTheNextRun() throws IOException {
        Files.createDirectories(root.resolve("2022"));
        Files.writeString(root.resolve("run.json"), "{\"folders\":[\"2022\"]}");
        OutputFolder ended = OutputFolder.open(root.toString(), "mine-run-1", new Configuration());
        ended.write("2023/book.xlsx", new byte[] {1});
        ended.publication().prepare(ended.obsolete(List.of("2023")), "{}".getBytes(UTF_8));
        ended.keep();
        ended.discard();

        OutputFolder next = OutputFolder.open(root.toString(), "mine-run-2", new Configuration());
        next.finish("mine-", List.of("run-0"));
        assertThat(root.resolve("2023")).doesNotExist();
        next.finish("mine-", List.of("run-0", "run-1"));
        assertThat(root.resolve("2023/book.xlsx")).hasBinaryContent(new byte[] {1});
        assertThat(root.resolve("2022")).doesNotExist();
        assertThat(root.resolve("run.json")).hasContent("{}");
        assertThat(next.clean("mine-")).as("nothing is left to clean").isFalse();
    }

    @Test
    void whatNoRunWroteStays() throws IOException {
        Path page = Files.writeString(root.resolve("README.md"), "of the layout");
        for (int run = 1; run <= 2; run++) {
            String id = "mine-run-" + run;
            OutputFolder output = OutputFolder.open(root.toString(), id, new Configuration());
            output.clean("mine-");
            String year = String.valueOf(2022 + run);
            output.write(year + "/book.xlsx", new byte[] {1});
            byte[] record = ("{\"folders\":[\"" + year + "\"]}").getBytes(UTF_8);
            output.publication().prepare(output.obsolete(List.of(year)), record);
            output.publication().publish();
        }
        assertThat(root.resolve("2023")).as("the year is gone").doesNotExist();
        assertThat(root).isDirectoryContaining("glob:**/2024");
        assertThat(page).hasContent("of the layout");
    }

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
