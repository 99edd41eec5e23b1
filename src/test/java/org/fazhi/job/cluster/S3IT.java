package org.fazhi.job.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.fazhi.job.RunFolder;
import org.fazhi.job.cluster.Servers.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports, tables and books in an object store, with a catalog in a database, which is safe there.
 * A second writer that does not hold the run's lock is found out.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class S3IT {
    @TempDir static Path folder;
    private static S3Store store;
    private static RemotePlace place;

    @BeforeAll
    static void start() throws Exception {
        store = S3Store.start(folder.resolve("store"));
        place = new RemotePlace(S3Store.ROOT, store.hadoop(), folder.resolve("reports"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (place != null) {
            place.close();
        }
        if (store != null) {
            store.close();
        }
    }

    @Test
    @Order(1)
    void withoutACatalogThatIsSafeThereNothingIsBegun() throws Exception {
        place.put(0, 1);
        place.put(1, 2);
        place.putSettings();
        Outcome outcome = run(Map.of(), () -> {});
        assertThat(outcome.exit()).as(outcome.said()).isEqualTo(2);
        assertThat(outcome.said())
                .contains("no atomic renaming")
                .contains("spark.sql.catalog.fazhi.type=jdbc");
        FileSystem files = place.files();
        assertThat(files.exists(new org.apache.hadoop.fs.Path(S3Store.ROOT + "/output/run.json")))
                .isFalse();
    }

    @Test
    @Order(2)
    void withACatalogInADatabaseAllIsAsHere() throws Exception {
        Outcome outcome = run(store.catalog(), () -> {});
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("2 (files: 2 new");
        requireAsHere("first");
    }

    @Test
    @Order(3)
    void aWriterThatDoesNotHoldTheLockIsFoundOutAndNothingIsPublished() throws Exception {
        place.put(2, 3);
        String before = place.record().path("run_id").asText();
        int staged = place.states("readings");
        Outcome outcome =
                run(
                        store.catalog(),
                        () -> {
                            Servers.await("readings", () -> place.states("readings") > staged);
                            changeFigures();
                        });
        assertThat(outcome.exit()).as(outcome.said()).isEqualTo(3);
        assertThat(outcome.said())
                .contains("another program has changed the table observations")
                .contains("nothing was published");
        assertThat(place.record().path("run_id").asText()).isEqualTo(before);
        requireAsBefore("first");

        Outcome next = run(store.catalog(), () -> {});
        assertThat(next.exit()).as(next.said()).isZero();
        assertThat(next.said()).contains("3 (files: 1 new");
        requireAsHere("second");
    }

    @Test
    @Order(4)
    void ofTwoRunsAtOnceOneIsTurnedAway() throws Exception {
        place.put(3, 4);
        Outcome[] second = new Outcome[1];
        Outcome first =
                run(
                        store.catalog(),
                        () -> {
                            Servers.await("the lock", S3IT::isHeld);
                            second[0] = run(store.catalog(), () -> {});
                        });
        assertThat(second[0].exit()).as(second[0].said()).isEqualTo(4);
        assertThat(second[0].said()).contains("is held by another run");
        assertThat(first.exit()).as(first.said()).isZero();
    }

    private static Outcome run(Map<String, String> conf, Servers.Meanwhile meanwhile)
            throws Exception {
        return store.submit(conf, place.run("/reports", "/conf"), meanwhile);
    }

    private static boolean isHeld() throws IOException {
        return place.files()
                .exists(new org.apache.hadoop.fs.Path(S3Store.ROOT + "/warehouse/run.lock"));
    }

    /** As anybody may who knows the catalog: deletes all rows of a table. */
    private static void changeFigures() throws IOException {
        Map<String, String> properties = new HashMap<>();
        properties.put("uri", store.database());
        properties.put("jdbc.user", "sa");
        properties.put("jdbc.password", "");
        properties.put("jdbc.schema-version", "V1");
        properties.put("warehouse", S3Store.ROOT + "/warehouse");
        properties.put("io-impl", "org.apache.iceberg.hadoop.HadoopFileIO");
        try (JdbcCatalog catalog = new JdbcCatalog()) {
            catalog.setConf(store.hadoop());
            catalog.initialize("fazhi", properties);
            Table figures = catalog.loadTable(TableIdentifier.of("reports", "observations"));
            figures.newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).commit();
        }
    }

    /** Tables and books are those that this machine makes of the same reports on its own disk. */
    private static void requireAsHere(String name) throws Exception {
        RunFolder here = new RunFolder(folder.resolve("here"));
        here.run(place.reports());
        assertThat(place.tables()).isEqualTo(here.tables());
        place.fetch(folder.resolve(name));
        assertThat(SameBooks.differences(here.output(), folder.resolve(name))).isEmpty();
    }

    private static void requireAsBefore(String name) throws Exception {
        Path now = folder.resolve("now");
        place.fetch(now);
        assertThat(SameBooks.differences(folder.resolve(name), now)).isEqualTo(List.of());
    }
}
