package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever was added, changed and withdrawn on the way, the tables are those that a full run from
 * nothing leaves, row for row. Topics alone may remember: they keep their ids from run to run.
 */
class HistoryTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aHistoryLeavesWhatAFullRunLeaves(long seed) throws IOException {
        Random random = new Random(seed);
        Path input = folder.resolve("input");
        RunFolder place = new RunFolder(folder.resolve("out"));
        List<Path> held = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (int step = 0; step < 3; step++) {
            for (int i = 0; i <= random.nextInt(3) || held.isEmpty(); i++) {
                steps.add(change(input, held, random));
            }
            place.run(input, true, Progress.SILENT);
            steps.add("run");
        }
        RunFolder fromNothing = new RunFolder(folder.resolve("full"));
        fromNothing.run(input);
        assertThat(withoutTopics(place)).as("%s", steps).isEqualTo(withoutTopics(fromNothing));
    }

    private static Map<String, String> withoutTopics(RunFolder place) throws IOException {
        Map<String, String> tables = place.tables();
        assertThat(tables.keySet().removeIf(name -> name.endsWith("topics.csv"))).isTrue();
        return tables;
    }

    private static String change(Path input, List<Path> held, Random random) throws IOException {
        if (held.size() > 2 && random.nextInt(3) == 0) {
            Path file = held.remove(random.nextInt(held.size()));
            Files.delete(file);
            return "withdraw " + file.getFileName();
        }
        int place = random.nextInt(SmallReports.places());
        int year = 2022 + random.nextInt(2);
        Path file = SmallReports.file(input, place, year);
        SmallReports.write(input, place, year, random.nextInt(50));
        if (!held.contains(file)) {
            held.add(file);
            return "add " + file.getFileName() + " of " + year;
        }
        return "change " + file.getFileName() + " of " + year;
    }
}
