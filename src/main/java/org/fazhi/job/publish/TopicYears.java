package org.fazhi.job.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rint;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.region.RegionCode;
import org.fazhi.topics.model.TopicShare;
import org.fazhi.topics.model.TopicTerm;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.jspecify.annotations.Nullable;

/**
 * What share each topic has of the reports of every year, of all and of every province: summed
 * where the rows lie, in millionths, so that no order changes a sum.
 */
final class TopicYears {
    private static final String YEAR = "report_year";
    private static final String TOPIC = "topic_id";
    private static final String PROVINCE = "province_code";
    private static final int PROVINCE_DIGITS = 2;

    private final Warehouse warehouse;
    private final String runId;

    TopicYears(Warehouse warehouse, String runId) {
        this.warehouse = warehouse;
        this.runId = runId;
    }

    /** The shares, by year, scope and topic; none where no topics were found. */
    List<TopicShare> shares(List<TopicTerm> topics) {
        Dataset<Row> weights = warehouse.rows(WarehouseTables.SECTION_TOPICS, runId).orElse(null);
        Dataset<Row> sections = warehouse.rows(WarehouseTables.SECTIONS, runId).orElse(null);
        Dataset<Row> documents = warehouse.rows(WarehouseTables.DOCUMENTS, runId).orElse(null);
        if (weights == null || sections == null || documents == null || topics.isEmpty()) {
            return List.of();
        }
        Dataset<Row> rows =
                weights.join(sections.select("section_id", "doc_id"), "section_id")
                        .join(
                                documents
                                        .filter(col("status").equalTo("ok"))
                                        .select(
                                                col("doc_id"),
                                                col(YEAR),
                                                provinceOrCorps(col("region_code")).as(PROVINCE)),
                                "doc_id");
        Map<String, String> labels = new HashMap<>();
        topics.forEach(word -> labels.putIfAbsent(word.topicId(), word.label()));
        List<TopicShare> shares = new ArrayList<>(shares(rows, null, labels));
        shares.addAll(shares(rows.filter(col(PROVINCE).isNotNull()), PROVINCE, labels));
        shares.sort(
                Comparator.comparingInt(TopicShare::reportYear)
                        .thenComparing(TopicShare::scopeKind)
                        .thenComparing(share -> Objects.toString(share.scopeId(), ""))
                        .thenComparing(TopicShare::topicId));
        return List.copyOf(shares);
    }

    private static List<TopicShare> shares(
            Dataset<Row> rows, @Nullable String scope, Map<String, String> labels) {
        Column of = scope == null ? lit("") : col(scope);
        Dataset<Row> scoped = rows.withColumn("scope", of);
        Map<String, Long> all = new HashMap<>();
        Map<String, Long> reports = new HashMap<>();
        scoped.groupBy(col(YEAR), col("scope"))
                .agg(sum(millionths()), countDistinct("doc_id"))
                .collectAsList()
                .forEach(
                        row -> {
                            all.put(key(row), row.getLong(2));
                            reports.put(key(row), row.getLong(3));
                        });
        List<TopicShare> shares = new ArrayList<>();
        for (Row row :
                scoped.groupBy(col(YEAR), col("scope"), col(TOPIC))
                        .agg(sum(millionths()), count(lit(1)))
                        .collectAsList()) {
            String topic = row.getString(2);
            if (labels.containsKey(topic)) {
                shares.add(
                        new TopicShare(
                                row.getInt(0),
                                scope == null
                                        ? TopicShare.ScopeKind.YEAR
                                        : TopicShare.ScopeKind.PROVINCE,
                                scope == null ? null : row.getString(1),
                                topic,
                                Objects.requireNonNull(labels.get(topic)),
                                row.getLong(4),
                                (double) row.getLong(3) / Objects.requireNonNull(all.get(key(row))),
                                Objects.requireNonNull(reports.get(key(row)))));
            }
        }
        return shares;
    }

    /** As {@link RegionCode#provinceOrCorps()}, where the rows lie. */
    private static Column provinceOrCorps(Column code) {
        return when(code.startsWith(RegionCode.CORPS), concat(lit(RegionCode.CORPS), lit("00")))
                .otherwise(concat(code.substr(1, PROVINCE_DIGITS), lit("0000")));
    }

    private static Column millionths() {
        return rint(col("weight").multiply(1e6)).cast("long");
    }

    private static String key(Row row) {
        return row.getInt(0) + " " + row.getString(1);
    }
}
