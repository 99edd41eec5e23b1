package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.LocalSpark;
import org.fazhi.job.env.Progress;
import org.fazhi.job.publish.RunSummary;
import org.fazhi.job.run.RunOptions;
import org.fazhi.warehouse.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefings of one year alone ({@code run --year}) leave those of the others as they were. */
class LimitedYearTest {
    @TempDir Path folder;

    @Test
    void theOtherYearsBooksAreSaidToBeOlderUntilARunWritesThem() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 0, 2023, 2);
        RunFolder place = new RunFolder(folder.resolve("out"));
        String first = place.run(input).tablesRun();
        Map<String, String> before = of2022(place);

        SmallReports.write(input, 0, 2023, 3);
        RunOptions limited =
                new RunOptions(
                        input.toString(),
                        place.warehousePath(),
                        place.output().toString(),
                        false,
                        false,
                        2023,
                        null);
        RunSummary second = RunFolder.run(LocalSpark.newSession(), limited, Progress.SILENT);
        assertThat(second.olderFolders()).containsExactly(Map.entry("2022", first));
        assertThat(record(place).at("/older_folders/2022").asText()).isEqualTo(first);
        assertThat(record(place).path("folders")).extracting(JsonNode::asText).contains("2023");
        assertThat(of2022(place)).isEqualTo(before);

        RunSummary third = place.run(input);
        assertThat(third.run().status()).isEqualTo(Run.UNCHANGED);
        assertThat(third.olderFolders()).isEmpty();
        assertThat(third.newFolders()).contains("2022", "2023");
        assertThat(of2022(place)).isNotEqualTo(before).hasSameSizeAs(before);
    }

    private static JsonNode record(RunFolder place) throws IOException {
        return new ObjectMapper().readTree(place.output().resolve("run.json").toFile());
    }

    private static Map<String, String> of2022(RunFolder place) throws IOException {
        Map<String, String> files = new TreeMap<>(place.published());
        files.keySet().removeIf(name -> !name.startsWith("2022/"));
        return files;
    }
}
