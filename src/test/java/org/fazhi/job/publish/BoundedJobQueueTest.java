package org.fazhi.job.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedJobQueueTest {
    private static final int MANY = 20;

    @TempDir Path folder;

    private static JavaSparkContext spark() {
        return JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
    }

    @Test
    void everyBatchIsWorkedOnOnceWithItsOwnData() throws IOException {
        String place = folder.toString();
        try (BoundedJobQueue<ArrayList<String>> queue =
                new BoundedJobQueue<>(
                        spark(),
                        names -> {
                            for (String name : names) {
                                Files.createFile(Path.of(place, name));
                            }
                        })) {
            for (int i = 0; i < MANY; i++) {
                queue.send(new ArrayList<>(List.of(i + "-a", i + "-b")));
            }
            queue.await();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, MANY)
                                    .boxed()
                                    .flatMap(i -> Stream.of(i + "-a", i + "-b"))
                                    .collect(Collectors.toList()));
        }
    }

    @Test
    void aBatchThatFailsEndsTheWork() {
        assertThatThrownBy(
                        () -> {
                            try (BoundedJobQueue<String> queue =
                                    new BoundedJobQueue<>(
                                            spark(),
                                            name -> {
                                                throw new IOException("no room for " + name);
                                            })) {
                                for (int i = 0; i < MANY; i++) {
                                    queue.send("book");
                                }
                                queue.await();
                            }
                        })
                .hasMessageContaining("no room for book");
    }
}
