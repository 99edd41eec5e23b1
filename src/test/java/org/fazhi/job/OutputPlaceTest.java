package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.fazhi.job.files.InputException;
import org.fazhi.job.publish.OutputPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a run may not write is said before anything is read. */
class OutputPlaceTest {
    private static final Configuration HADOOP = new Configuration();

    @TempDir Path folder;

    private static void apart(Path input, Path output) throws IOException {
        OutputPlace.requireApart(input.toString(), output.toString(), HADOOP);
    }

    @Test
    void anOutputInItsInputIsRefused() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        for (Path output :
                new Path[] {
                    input,
                    input.resolve("out/warehouse"),
                    link.resolve("out"),
                    folder.resolve("input/../input/out"),
                    folder.resolve("other/../input")
                }) {
            assertThatThrownBy(() -> apart(input, output))
                    .as(output.toString())
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("lies in the input");
        }
        for (Path output : new Path[] {folder, folder.resolve("input-out"), folder.resolve("a")}) {
            assertThatCode(() -> apart(input, output)).doesNotThrowAnyException();
        }
    }

    @Test
    void anOutputThatCannotBeWrittenIsRefusedWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> OutputPlace.requireLocalWritable(file.resolve("out").toString()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is no folder; make it writable, or give other folders");
        // Nobody can write there, not even who may write everywhere.
        assertThatThrownBy(() -> OutputPlace.requireWritable("/proc/fazhi", HADOOP))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("nothing can be written to /proc/fazhi: ");
        OutputPlace.requireWritable(folder.resolve("a/b/c").toString(), HADOOP);
        assertThat(folder)
                .isDirectoryContaining("glob:**file")
                .isDirectoryNotContaining("glob:**a");
    }
}
