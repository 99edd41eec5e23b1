package org.fazhi.warehouse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.spark.source.HasIcebergCatalog;
import org.apache.iceberg.types.Types;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.SupportsNamespaces;
import org.apache.spark.sql.connector.catalog.TableCatalog;

/** The tables as the catalog of the session holds them: which there are, made and kept in shape. */
final class CatalogTables {
    private static final Map<String, String> PROPERTIES =
            new TreeMap<>(
                    Map.of(
                            "format-version", "2",
                            "write.distribution-mode", "none",
                            "write.spark.fanout.enabled", "true",
                            "write.metadata.delete-after-commit.enabled", "true",
                            "write.metadata.previous-versions-max", "20",
                            "write.parquet.compression-codec", "uncompressed"));

    private final SparkSession spark;
    private final Object plugin;
    private final Set<String> existing;

    private CatalogTables(SparkSession spark, Object plugin, Set<String> existing) {
        this.spark = spark;
        this.plugin = plugin;
        this.existing = existing;
    }

    /** Opens the catalog; creates the namespace where it is missing. */
    static CatalogTables open(SparkSession spark) {
        Object plugin = spark.sessionState().catalogManager().catalog(Warehouse.CATALOG);
        String[] namespace = {Warehouse.NAMESPACE};
        Set<String> existing = ConcurrentHashMap.newKeySet();
        try {
            SupportsNamespaces namespaces = (SupportsNamespaces) plugin;
            if (!namespaces.namespaceExists(namespace)) {
                namespaces.createNamespace(namespace, Map.of());
            }
            for (Identifier table : ((TableCatalog) plugin).listTables(namespace)) {
                existing.add(table.name());
            }
        } catch (org.apache.spark.sql.AnalysisException e) {
            throw new IllegalStateException(
                    "the catalog " + Warehouse.CATALOG + " does not open", e);
        }
        return new CatalogTables(spark, plugin, existing);
    }

    boolean has(Table<?> table) {
        return existing.contains(table.name());
    }

    org.apache.iceberg.Table load(Table<?> table) {
        try {
            return Spark3Util.loadIcebergTable(spark, Warehouse.name(table));
        } catch (NoSuchTableException | ParseException e) {
            throw new IllegalStateException("the table " + table + " is gone", e);
        }
    }

    /** Makes the table where it is missing, and gives it the columns of its record class. */
    org.apache.iceberg.Table inShape(Table<?> table) {
        if (existing.add(table.name())) {
            create(table);
        } else {
            evolve(table);
        }
        return load(table);
    }

    /**
     * Makes it.
     *
     * @throws ChangedByOthersException where it has come into being since the catalog was opened
     */
    private void create(Table<?> table) {
        Schema schema = SparkSchemaUtil.convert(table.schema());
        PartitionSpec.Builder partition = PartitionSpec.builderFor(schema);
        table.partition().forEach(partition::identity);
        try {
            ((HasIcebergCatalog) plugin)
                    .icebergCatalog()
                    .buildTable(TableIdentifier.of(Warehouse.NAMESPACE, table.name()), schema)
                    .withPartitionSpec(partition.build())
                    .withProperties(PROPERTIES)
                    .create();
        } catch (AlreadyExistsException e) {
            throw new ChangedByOthersException(table.name(), "it was made meanwhile");
        }
    }

    /** Adds the columns that the record class has and the table lacks, and drops the others. */
    private void evolve(Table<?> table) {
        org.apache.iceberg.Table stored = load(table);
        Set<String> wanted = Set.copyOf(Arrays.asList(table.schema().fieldNames()));
        List<String> gone =
                stored.schema().columns().stream()
                        .map(Types.NestedField::name)
                        .filter(column -> !wanted.contains(column))
                        .toList();
        boolean complete =
                wanted.stream().allMatch(column -> stored.schema().findField(column) != null);
        if (complete && gone.isEmpty()) {
            return;
        }
        UpdateSchema update = stored.updateSchema();
        gone.forEach(update::deleteColumn);
        update.unionByNameWith(SparkSchemaUtil.convert(table.schema())).commit();
        spark.catalog().refreshTable(Warehouse.name(table));
    }
}
