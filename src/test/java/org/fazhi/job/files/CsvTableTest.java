package org.fazhi.job.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.fazhi.briefing.data.LedgerRow;
import org.fazhi.region.RegionCode;
import org.fazhi.settings.briefing.Ledger;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table as CSV, whatever reports say: no cell calculates, and nothing is lost. */
class CsvTableTest {
    private static final List<String> WORDS =
            List.of(
                    "=1+1",
                    "=HYPERLINK(\"https://a.example\",\"点此\")",
                    "=cmd|' /C calc'!A0",
                    "+86-10-1234",
                    "-12",
                    "-5.2%",
                    "@SUM(A1:A9)",
                    "\t=1",
                    "\r=1\r\n第二行",
                    "\n一、概况",
                    "＝1＋1",
                    " \uFEFF=1",
                    "'",
                    "'=1",
                    "''某县",
                    "全年受理118件,\"审结\"116件;\n=1",
                    "−3",
                    "18");

    static Stream<Table<? extends Record>> tables() {
        return Stream.concat(WarehouseTables.exported().stream(), Stream.of(WarehouseTables.RUNS));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void wordsAreHadAgainAndNumbersStay(Table<? extends Record> table) throws IOException {
        StructType schema = table.schema();
        List<Row> rows = new ArrayList<>();
        for (String words : WORDS) {
            rows.add(row(schema, words));
        }
        String text = CsvTable.text(List.of(schema.fieldNames()), rows.iterator());
        List<CSVRecord> records;
        try (CSVParser parser = CSVFormat.RFC4180.parse(new java.io.StringReader(text))) {
            records = parser.getRecords();
        }
        assertThat(records).hasSize(WORDS.size() + 1);
        assertThat(records.get(0).values()[0]).startsWith("\uFEFF");
        for (int i = 0; i < WORDS.size(); i++) {
            CSVRecord record = records.get(i + 1);
            assertThat(record.size()).isEqualTo(schema.size());
            for (int column = 0; column < schema.size(); column++) {
                StructField field = schema.fields()[column];
                String cell = record.get(column);
                if (isWords(field.dataType())) {
                    assertThat(cell).as(field.name()).doesNotMatch("(?s)[=+\\-@＝＋－＠\\t\\r].*");
                    assertThat(cell.startsWith("'") ? cell.substring(1) : cell)
                            .as(field.name())
                            .isEqualTo(WORDS.get(i));
                } else {
                    assertThat(cell).as(field.name()).isEqualTo(number(field.dataType()));
                }
            }
        }
    }

    /**
     * What a bureau wrote comes back from the table that a run writes, however often it goes round.
     */
    @Test
    void theLedgerComesBackAsItWasFilledIn() throws IOException {
        List<LedgerRow> rows = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            rows.add(
                    new LedgerRow(
                            new RegionCode("51192" + i % 10),
                            "point-" + i,
                            2023,
                            "某县",
                            WORDS.get(i),
                            WORDS.get(i),
                            "再提",
                            WORDS.get(i).strip(),
                            WORDS.get(i).strip(),
                            "2024-09-30",
                            WORDS.get(i).strip()));
        }
        String table = CsvTable.text(LedgerRow.class, rows);
        Ledger ledger = Ledger.parse(new ConfFiles(Map.of("ledger.csv", table.getBytes(UTF_8))));
        for (LedgerRow row : rows) {
            Ledger.Entry entry = ledger.of(row.regionCode().value(), row.pointId());
            assertThat(entry.measure()).isEqualTo(row.measure());
            assertThat(entry.unit()).isEqualTo(row.unit());
            assertThat(entry.progress()).isEqualTo(row.progress());
        }
    }

    private static boolean isWords(DataType type) {
        return type == DataTypes.StringType || type instanceof ArrayType;
    }

    private static Row row(StructType schema, String words) {
        return RowFactory.create(
                Stream.of(schema.fields()).map(field -> value(field.dataType(), words)).toArray());
    }

    private static Object value(DataType type, String words) {
        if (type instanceof ArrayType) {
            return new String[] {words};
        }
        return switch (type.typeName()) {
            case "string" -> words;
            case "integer" -> -12;
            case "long" -> -12L;
            case "double" -> -12.5;
            case "boolean" -> true;
            case "date" -> LocalDate.of(2024, 3, 5);
            case "timestamp" -> Timestamp.from(Instant.parse("2024-03-05T08:00:00Z"));
            default -> throw new AssertionError(type);
        };
    }

    private static String number(DataType type) {
        return switch (type.typeName()) {
            case "integer", "long" -> "-12";
            case "double" -> "-12.5";
            case "boolean" -> "true";
            case "date" -> "2024-03-05";
            case "timestamp" -> "2024-03-05T08:00:00Z";
            default -> throw new AssertionError(type);
        };
    }
}
