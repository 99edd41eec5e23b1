package org.fazhi.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class RowCodecTest {
    enum Colour {
        RED,
        DARK_BLUE
    }

    record Sample(
            String docId,
            int begin,
            Integer reportYear,
            long count,
            double value,
            Double valueHigh,
            boolean expected,
            Colour colour,
            LocalDate published,
            Instant started,
            List<String> observationIds) {}

    record Unfit(Map<String, String> map) {}

    private static final RowCodec<Sample> CODEC = new RowCodec<>(Sample.class);

    @Test
    void aColumnIsNamedAfterItsComponent() {
        assertThat(CODEC.schema().fieldNames())
                .containsExactly(
                        "doc_id",
                        "begin",
                        "report_year",
                        "count",
                        "value",
                        "value_high",
                        "expected",
                        "colour",
                        "published",
                        "started",
                        "observation_ids");
        assertThat(RowCodec.columnName("fileSha256")).isEqualTo("file_sha256");
    }

    @Test
    void anEnumIsWrittenInLowerCaseAndAListAsAnArray() {
        Row row = CODEC.row(full());
        assertThat(row.getString(7)).isEqualTo("dark_blue");
        assertThat(row.get(10)).isEqualTo(new String[] {"a", "b"});
    }

    @Test
    void aColumnThatAnOlderTableLacksIsNullOrZero() {
        StructType old = new StructType().add("doc_id", DataTypes.StringType);
        Row row =
                new org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema(
                        new Object[] {"d"}, old);
        Sample read = CODEC.record(row);
        assertThat(read.docId()).isEqualTo("d");
        assertThat(read.begin()).isZero();
        assertThat(read.reportYear()).isNull();
        assertThat(read.colour()).isNull();
        assertThat(read.observationIds()).isEmpty();
    }

    @Test
    void aComponentWithoutAColumnTypeIsRefused() {
        assertThatThrownBy(() -> new RowCodec<>(Unfit.class))
                .hasMessageContaining("no column type");
    }

    static Sample full() {
        return new Sample(
                "d",
                1,
                2023,
                4L,
                97.6,
                null,
                true,
                Colour.DARK_BLUE,
                LocalDate.of(2024, 1, 31),
                Instant.parse("2024-01-31T01:02:03Z"),
                List.of("a", "b"));
    }
}
