package org.fazhi.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.fazhi.region.RegionCode;
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
            List<String> observationIds,
            RegionCode regionCode) {}

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
                        "observation_ids",
                        "region_code");
        assertThat(RowCodec.columnName("fileSha256")).isEqualTo("file_sha256");
    }

    @Test
    void anEnumIsWrittenInLowerCaseAndAListAsAnArray() {
        Row row = CODEC.row(full());
        assertThat(row.getString(7)).isEqualTo("dark_blue");
        assertThat(row.get(10)).isEqualTo(new String[] {"a", "b"});
    }

    @Test
    void aRegionCodeIsWrittenAsItsDigits() {
        assertThat(CODEC.row(full()).getString(11)).isEqualTo("511902");
        assertThat(CODEC.record(withColumns("begin", "count", "value", "expected", "region_code")))
                .extracting(Sample::regionCode)
                .isEqualTo(new RegionCode("511902"));
    }

    @Test
    void aColumnThatAnOlderTableLacksIsNull() {
        Sample read = CODEC.record(withColumns("doc_id", "begin", "count", "value", "expected"));
        assertThat(read.docId()).isEqualTo("d");
        assertThat(read.reportYear()).isNull();
        assertThat(read.colour()).isNull();
        assertThat(read.observationIds()).isEmpty();
        assertThat(read.regionCode()).isNull();
    }

    @Test
    void whatIsUnknownIsNeverZero() {
        Row row = withColumns("doc_id", "begin", "value", "expected");
        assertThatThrownBy(() -> CODEC.record(row)).hasMessageContaining("Sample: no count in ");
    }

    /** A full row as a table with fewer columns gives it. */
    private static Row withColumns(String... columns) {
        Row full = CODEC.row(full());
        StructType some = new StructType();
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            int at = CODEC.schema().fieldIndex(columns[i]);
            some = some.add(CODEC.schema().fields()[at]);
            values[i] = full.get(at);
        }
        return new org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema(values, some);
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
                List.of("a", "b"),
                new RegionCode("511902"));
    }
}
