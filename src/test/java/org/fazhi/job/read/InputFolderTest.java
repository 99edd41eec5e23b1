package org.fazhi.job.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {
    @TempDir Path input;

    @Test
    void whatIsStillBeingCopiedToTheFolderIsLeftForTheNextRun() throws IOException {
        Files.writeString(input.resolve("a.txt"), "a");
        Files.writeString(input.resolve("b.txt._COPYING_"), "b, as hdfs dfs -put names it");
        Files.writeString(input.resolve("c.txt.tmp"), "c");
        assertThat(InputFolder.list(input.toString(), new Configuration()))
                .extracting(InputFolder.Found::filePath)
                .containsExactly("a.txt");
    }

    @Test
    void aLinkThatLeadsNowhereIsFoundAndAHiddenFileIsNot() throws IOException {
        Path year = Files.createDirectories(input.resolve("2023"));
        Files.writeString(year.resolve("a.txt"), "a");
        Files.writeString(year.resolve("_draft.txt"), "b");
        Files.writeString(year.resolve(".notes.txt"), "c");
        Files.createSymbolicLink(year.resolve("b.txt"), input.resolve("nowhere.txt"));
        Files.createSymbolicLink(year.resolve("c.txt"), year.resolve("a.txt"));
        assertThat(InputFolder.list(input.toString(), new Configuration()))
                .extracting(InputFolder.Found::filePath)
                .containsExactly("2023/a.txt", "2023/b.txt", "2023/c.txt");
    }
}
