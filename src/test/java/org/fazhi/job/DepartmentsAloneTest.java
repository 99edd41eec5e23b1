package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.warehouse.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An input that holds only reports of departments: books and papers count these, and say so. */
class DepartmentsAloneTest {
    @Test
    void booksAndPapersOfDepartmentsAreWritten(@TempDir Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (String place : new String[] {"四川省成都市金牛区", "四川省成都市武侯区", "河南省新乡市卫滨区"}) {
            Files.writeString(
                    input.resolve(place + ".txt"),
                    SmallReports.text(place, 2023, 1).replace("人民政府", "司法局"));
        }
        RunFolder place = new RunFolder(folder.resolve("out"));
        assertThat(place.run(input).run().status()).isEqualTo(Run.COMPLETE);
        try (var files = Files.walk(place.output().resolve("2023"))) {
            assertThat(files.map(Path::toString)).anyMatch(name -> name.endsWith(".docx"));
        }
    }
}
