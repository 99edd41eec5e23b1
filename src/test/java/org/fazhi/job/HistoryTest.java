package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.fazhi.job.publish.RunSummary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever was added, changed and withdrawn on the way, the tables are those that a full run from
 * nothing leaves, row for row. How many histories says the property {@code fazhi.histories}; the
 * profile {@code bench} raises it.
 */
class HistoryTest {
    private static final int HISTORIES = Integer.getInteger("fazhi.histories", 4);
    private static final int MOST_STEPS = 4;

    /** With fewer reports than that one is added. */
    private static final int FEW = 4;

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, HISTORIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHistoryLeavesWhatAFullRunLeaves(long seed) throws IOException {
        Random random = new Random(seed);
        Path input = Files.createDirectories(folder.resolve("input"));
        RunFolder place = new RunFolder(folder.resolve("out"));
        List<String> steps = new ArrayList<>();
        int most = 1 + random.nextInt(MOST_STEPS);
        RunSummary last = null;
        for (int step = 0; step < most; step++) {
            int changes = 1 + random.nextInt(3);
            for (int change = 0; change < changes; change++) {
                steps.add(change(input, random));
            }
            last = place.runTables(input);

            steps.add("run");
        }
        RunFolder fromNothing = new RunFolder(folder.resolve("full"));
        RunSummary full = fromNothing.runTables(input);
        assertThat(last.counts()).as("%s", steps).isEqualTo(full.counts());
        assertThat(TableRows.of(place.warehouse(), last.tablesRun()))
                .as("%s", steps)
                .isEqualTo(TableRows.of(fromNothing.warehouse(), full.tablesRun()));
    }

    /** Adds, changes, copies or withdraws a report; another version of one is a report too. */
    private static String change(Path input, Random random) throws IOException {
        List<Path> held = SmallReports.held(input);
        int kind = held.size() < FEW ? 0 : random.nextInt(6);
        if (kind == 0 || kind == 1) {
            int place = random.nextInt(SmallReports.places());
            int year = 2022 + random.nextInt(2);
            SmallReports.write(input, place, year, random.nextInt(50));
            return "write report " + place + " of " + year;
        }
        Path one = held.get(random.nextInt(held.size()));
        String name = input.relativize(one).toString();
        switch (kind) {
            case 2 -> {
                Files.delete(one);
                return "withdraw " + name;
            }
            case 3 -> {
                Path copy = input.resolve("copies").resolve("copy-" + random.nextInt(3) + ".txt");
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(one));
                return "copy " + name + " to " + copy.getFileName();
            }
            case 4 -> {
                Files.writeString(one, Files.readString(one).replace("2月1日", "3月9日"));
                return "publish " + name + " later";
            }
            default -> {
                Path again = one.resolveSibling("again-" + one.getFileName());
                Files.writeString(again, Files.readString(one).replace("专题会议", "专题会"));
                return "publish " + name + " again";
            }
        }
    }
}
