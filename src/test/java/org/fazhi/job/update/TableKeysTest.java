package org.fazhi.job.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.LocalSpark;
import org.fazhi.compare.highlights.Highlight;
import org.fazhi.job.env.JobException;
import org.fazhi.job.env.RunLock;
import org.fazhi.job.env.Sessions;
import org.fazhi.region.RegionCode;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No run is published in which two rows cannot be told apart. */
class TableKeysTest {
    private static final String RUN = "20240101T000000000Z";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void twoRowsOfOneKeyEndTheRunAndAreNamed(int files) throws Exception {
        List<Highlight> rows = List.of(highlight(1), highlight(2), highlight(2));
        assertThatThrownBy(() -> write(rows, files))
                .isInstanceOf(JobException.class)
                .hasMessageStartingWith(
                        "writing tables: several rows of the table highlights have the key"
                                + " report_year, region_code, ordinal = 2023, 511902, 2; nothing"
                                + " is published");
    }

    @Test
    void rowsWithKeysOfTheirOwnAreWritten() throws Exception {
        assertThat(write(List.of(highlight(1), highlight(2)), 1)).hasSize(2);
    }

    @Test
    void everyTableOfARunHasAKeyAmongItsColumns() {
        for (Table<? extends Record> table : WarehouseTables.ofARun()) {
            assertThat(table.key()).as(table.name()).isNotEmpty();
            assertThat(Arrays.asList(table.schema().fieldNames()))
                    .as(table.name())
                    .containsAll(table.key());
        }
    }

    private List<Highlight> write(List<Highlight> rows, int files)
            throws IOException, InterruptedException {
        SparkSession session = LocalSpark.newSession();
        String place = folder.resolve("warehouse").toString();
        Warehouse warehouse = Sessions.warehouse(session, place);
        TableWriting.Target target =
                new TableWriting.Target(RUN, null, TableWorks.anew(RUN), files);
        try (RunLock lock =
                        RunLock.take(
                                place,
                                RUN,
                                Duration.ofMinutes(1),
                                session.sparkContext().hadoopConfiguration());
                TableWriting writing = new TableWriting(session, warehouse, lock, target)) {
            writing.rows(WarehouseTables.HIGHLIGHTS, rows);
            writing.await();
        }
        return warehouse.list(WarehouseTables.HIGHLIGHTS, RUN);
    }

    private static Highlight highlight(int ordinal) {
        return new Highlight(
                2023,
                new RegionCode("511902"),
                ordinal,
                "全区受理行政复议申请。",
                List.of(),
                List.of(),
                "reports");
    }
}
