package org.fazhi.job.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.fazhi.job.files.InputException;
import org.fazhi.job.read.InputFolder.Found;
import org.fazhi.job.read.ReadingStage;
import org.fazhi.warehouse.InputFile;
import org.junit.jupiter.api.Test;

class InputFilesTest {
    private static final Map<String, String> BEFORE = Map.of("a.txt", "1", "b.txt", "2");

    @Test
    void pruningAnInputWhereEverythingIsGoneIsRefused() {
        List<Found> others = List.of(found("notes.txt"));
        assertThatThrownBy(() -> InputFiles.since(BEFORE, others, true))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("none of the 2 files of the last run is there");
        assertThat(InputFiles.since(BEFORE, others, false).kept()).isEqualTo(BEFORE);
        assertThat(InputFiles.since(Map.of(), others, true).kept()).isEmpty();
    }

    @Test
    void aFileThatIsGoneStaysUnlessItIsPruned() {
        List<Found> one = List.of(found("a.txt"));
        InputFiles kept = InputFiles.since(BEFORE, one, false);
        kept.read(read(List.of(new InputFile("a.txt", "1", 1)), Map.of("a.txt", "1"), List.of()));
        assertThat(kept.changes()).isEqualTo(new FileChanges(0, 0, 0, 1));
        assertThat(kept.staying()).isEqualTo(BEFORE);

        InputFiles pruned = InputFiles.since(BEFORE, one, true);
        pruned.read(read(List.of(new InputFile("a.txt", "1", 1)), Map.of("a.txt", "1"), List.of()));
        assertThat(pruned.changes()).isEqualTo(new FileChanges(0, 0, 1, 1));
        assertThat(pruned.staying()).containsOnlyKeys("a.txt");
    }

    @Test
    void aFileWithOtherContentIsNewsEvenWhereThatIsStaged() {
        InputFiles files = InputFiles.since(BEFORE, List.of(found("a.txt"), found("b.txt")), false);
        files.read(
                read(
                        List.of(new InputFile("a.txt", "1", 1), new InputFile("b.txt", "9", 1)),
                        Map.of("a.txt", "1", "b.txt", "9"),
                        List.of()));
        assertThat(files.staying()).containsOnlyKeys("a.txt");
        assertThat(files.known(true)).isEqualTo(Map.of("b.txt", "9"));
        assertThat(files.known(false)).isEqualTo(Map.of("a.txt", "1", "b.txt", "9"));
    }

    @Test
    void whereEveryFileIsBeingChangedThereIsNothingToDo() {
        List<Found> one = List.of(found("c.txt"));
        InputFiles files = InputFiles.since(Map.of(), one, false);
        assertThatThrownBy(() -> files.read(read(List.of(), Map.of(), List.of("c.txt"))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("being changed");
    }

    private static Found found(String path) {
        return new Found(path, "file:/" + path, 1, 1);
    }

    private static ReadingStage.Read read(
            List<InputFile> files, Map<String, String> staged, List<String> changing) {
        return new ReadingStage.Read(null, files, staged, changing);
    }
}
