package org.fazhi.job.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.fazhi.job.files.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    @Test
    @Timeout(120)
    void everyNameIsFoundAndCanBeOpened() throws IOException {
        List<String> names =
                List.of(
                        "2024-03-01 10:30 报告.txt",
                        "a\nb.txt",
                        "\u202e报告.txt",
                        "100%25 #?&.txt",
                        "c:",
                        "file:d.txt",
                        "é\\.txt");
        Path folder = Files.createDirectories(input.resolve("10:30").resolve("深"));
        for (String name : names) {
            Files.writeString(folder.resolve(name), name);
        }
        Map<String, String> found = new TreeMap<>();
        for (InputFolder.Found file : InputFolder.list(input.toString(), new Configuration())) {
            found.put(
                    file.filePath(),
                    new String(file.content(new Configuration()).bytes(), StandardCharsets.UTF_8));
            assertThat(file.isStill(new Configuration())).isTrue();
        }
        assertThat(found).hasSameSizeAs(names);
        names.forEach(name -> assertThat(found).containsEntry("10:30/深/" + name, name));
    }

    @Test
    void aSingleFileWithAColonIsAnInput() throws IOException {
        Path file = Files.writeString(input.resolve("10:30.txt"), "a");
        assertThat(InputFolder.list(file.toString(), new Configuration()))
                .extracting(InputFolder.Found::filePath)
                .containsExactly("10:30.txt");
        assertThatThrownBy(() -> InputFolder.list("10:30 nowhere", new Configuration()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("10:30 nowhere");
    }

    @Test
    @Timeout(120)
    void linksThatLeadInCirclesAreEnteredOnce() throws IOException {
        Path one = Files.createDirectories(input.resolve("one"));
        Path two = Files.createDirectories(input.resolve("two"));
        Path elsewhere = Files.createDirectories(input.resolve("_elsewhere"));
        Files.writeString(one.resolve("a.txt"), "a");
        Files.writeString(two.resolve("b.txt"), "b");
        Files.writeString(elsewhere.resolve("c.txt"), "c");
        Files.createSymbolicLink(one.resolve("itself"), one);
        Files.createSymbolicLink(one.resolve("above"), input);
        Files.createSymbolicLink(one.resolve("across"), two);
        Files.createSymbolicLink(two.resolve("across"), one);
        Files.createSymbolicLink(two.resolve("linked"), elsewhere);
        Files.createSymbolicLink(elsewhere.resolve("back"), two);
        Files.createSymbolicLink(two.resolve("loop.txt"), two.resolve("loop.txt"));
        InputFolder.requireLocal(input.toString());
        assertThat(InputFolder.list(input.toString(), new Configuration()))
                .extracting(InputFolder.Found::filePath)
                .containsExactly("one/a.txt", "two/b.txt", "two/linked/c.txt", "two/loop.txt");
    }

    @Test
    @Timeout(120)
    void aPipeIsNamedAndNotWaitedFor() throws Exception {
        Files.writeString(input.resolve("a.txt"), "a");
        Path pipe = input.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        List<InputFolder.Found> found = InputFolder.list(input.toString(), new Configuration());
        assertThat(found)
                .extracting(InputFolder.Found::filePath)
                .containsExactly("a.txt", "pipe.txt");
        assertThatThrownBy(() -> found.get(1).content(new Configuration()))
                .hasMessage("it is a pipe, a socket or a device; take it out of the folder");
    }
}
