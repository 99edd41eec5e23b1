package org.fazhi.job.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.hadoop.fs.Path;
import org.fazhi.job.files.InputException;
import org.junit.jupiter.api.Test;

/** Where nobody has named a catalog, one is chosen; a person is told where that is not safe. */
class SessionsTest {
    private static final String CLUSTER = "spark://master:7077";

    @Test
    void whereAllSeeTheSameAtomicFileSystemNothingIsDoubted() {
        assertThat(Sessions.doubts(new Path("file:/srv/warehouse"), "local[*]")).isEmpty();
        assertThat(Sessions.doubts(new Path("hdfs://name/warehouse"), CLUSTER)).isEmpty();
        assertThat(Sessions.doubts(new Path("hdfs://name/warehouse"), "local[2]")).isEmpty();
    }

    @Test
    void aLocalDiskIsNotThatOfTheExecutors() {
        assertThat(Sessions.doubts(new Path("file:/srv/warehouse"), CLUSTER))
                .singleElement()
                .asString()
                .contains("file:/srv/warehouse is on a local disk", CLUSTER);
    }

    @Test
    void onAnObjectStoreNoCatalogIsChosen() {
        for (String store : new String[] {"s3a", "gs", "oss", "abfss"}) {
            Path warehouse = new Path(store + "://bucket/warehouse");
            assertThatThrownBy(() -> Sessions.requireSafe(warehouse))
                    .as(store)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("no atomic renaming")
                    .hasMessageContaining("spark.sql.catalog.fazhi.type=jdbc");
        }
        Sessions.requireSafe(new Path("hdfs://name/warehouse"));
        Sessions.requireSafe(new Path("file:/srv/warehouse"));
    }

    @Test
    void anObjectStoreLosesCommits() {
        for (String store : new String[] {"s3a", "gs", "oss", "abfss"}) {
            assertThat(Sessions.doubts(new Path(store + "://bucket/warehouse"), CLUSTER))
                    .as(store)
                    .singleElement()
                    .asString()
                    .contains("commits of two writers may be lost");
        }
    }
}
