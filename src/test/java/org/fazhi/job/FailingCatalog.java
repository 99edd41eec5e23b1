package org.fazhi.job;

import java.util.Map;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.encryption.EncryptionManager;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.LocationProvider;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.spark.sql.SparkSession;

/**
 * The catalog of a local warehouse, in which a run dies just before or just after a commit: as if
 * the machine had been switched off there.
 */
public final class FailingCatalog extends JdbcCatalog {
    private static int commits;
    private static int failing;
    private static boolean done;

    /** Dies at a commit, counted from 1, before it is done or after; every later one dies too. */
    static synchronized void failAt(int commit, boolean afterIt) {
        commits = 0;
        failing = commit;
        done = afterIt;
    }

    static void neverFail() {
        failAt(Integer.MAX_VALUE, false);
    }

    /** How many commits there were since it was last told when to fail. */
    static synchronized int commits() {
        return commits;
    }

    /** Lets a session's warehouse use this catalog instead of the plain one, over the same file. */
    static SparkSession in(SparkSession session, String warehouse) {
        String catalog = "spark.sql.catalog.fazhi";
        Map.of(
                        "",
                        "org.apache.iceberg.spark.SparkCatalog",
                        ".warehouse",
                        warehouse,
                        ".catalog-impl",
                        FailingCatalog.class.getName(),
                        ".jdbc.schema-version",
                        "V1",
                        ".uri",
                        "jdbc:sqlite:" + warehouse + "/catalog.db?busy_timeout=30000")
                .forEach((key, value) -> session.conf().set(catalog + key, value));
        return session;
    }

    @Override
    protected TableOperations newTableOps(TableIdentifier table) {
        return new Failing(super.newTableOps(table));
    }

    private static synchronized boolean begin() {
        commits++;
        if (commits > failing || commits == failing && !done) {
            throw new Dead();
        }
        return commits == failing;
    }

    /** Not an exception that anybody handles. */
    static final class Dead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Dead() {
            super("switched off");
        }
    }

    private record Failing(TableOperations real) implements TableOperations {
        @Override
        public void commit(TableMetadata base, TableMetadata metadata) {
            boolean last = begin();
            real.commit(base, metadata);
            if (last) {
                throw new Dead();
            }
        }

        @Override
        public TableMetadata current() {
            return real.current();
        }

        @Override
        public TableMetadata refresh() {
            return real.refresh();
        }

        @Override
        public FileIO io() {
            return real.io();
        }

        @Override
        public EncryptionManager encryption() {
            return real.encryption();
        }

        @Override
        public String metadataFileLocation(String name) {
            return real.metadataFileLocation(name);
        }

        @Override
        public LocationProvider locationProvider() {
            return real.locationProvider();
        }

        @Override
        public TableOperations temp(TableMetadata uncommitted) {
            return real.temp(uncommitted);
        }

        @Override
        public long newSnapshotId() {
            return real.newSnapshotId();
        }
    }
}
