package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.fazhi.LocalSpark;
import org.fazhi.job.publish.OutputFolder;
import org.fazhi.job.publish.TableExport;
import org.fazhi.job.publish.TableFormat;
import org.fazhi.warehouse.DataContract;
import org.fazhi.warehouse.Run;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.Warehouse;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as others take them, of reports that would like to calculate. */
class TableExportTest {
    private static final String OFFICE = "soffice";
    private static final String FORMULA = "table:formula=";

    @TempDir static Path folder;
    private static RunFolder place;
    private static Warehouse warehouse;
    private static Run run;

    @BeforeAll
    static void reportsAreRead() throws IOException {
        Path input = folder.resolve("input");
        SmallReports.write(input, 0, 2022, 1);
        SmallReports.write(input, 0, 2023, 2);
        SmallReports.write(input, 1, 2023, 3);
        Files.writeString(
                input.resolve("2023/formulas.txt"),
                """
                =成都市锦江区人民政府2023年法治政府建设年度报告

                现将2023年锦江区法治政府建设情况报告如下。
                一、=HYPERLINK("https://a.example","主要成效")
                （一）-加强行政复议。全年收到行政复议申请118件,办结率比上年-5.2%。
                （二）+推进人民调解。=1+1调解案件340件,@SUM(A1)调解成功330件。
                二、'存在的不足
                （一）-个别部门法治意识不强。'=1+1依法办事的能力还需提高。
                （二）@部分执法人员业务能力有待提升。
                三、下一步工作安排
                （一）=加强法治培训,提升各部门依法办事能力。

                锦江区人民政府
                2024年2月1日
                """);
        place = new RunFolder(folder.resolve("output"));
        place.run(input);
        warehouse = place.warehouse();
        run = warehouse.current().orElseThrow();
    }

    private static void export(TableFormat format) throws IOException {
        TableExport.write(warehouse, run, format, output(place.output().toString()));
    }

    private static OutputFolder output(String path) throws IOException {
        return OutputFolder.open(
                path, "tables", LocalSpark.session().sparkContext().hadoopConfiguration());
    }

    private static List<Table<? extends Record>> tables() {
        List<Table<? extends Record>> tables = new ArrayList<>(WarehouseTables.exported());
        tables.add(WarehouseTables.RUNS);
        return tables;
    }

    private static Dataset<Row> rows(Table<?> table) {
        return (table == WarehouseTables.RUNS
                        ? warehouse.rows(table)
                        : warehouse.rows(table, run.runId()))
                .orElseThrow();
    }

    private static List<CSVRecord> records(Path csv) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(csv))) {
            return parser.getRecords();
        }
    }

    @Test
    void noCellOfACsvBeginsAFormulaAndTheWordsAreHadAgain() throws IOException {
        export(TableFormat.CSV);
        int marked = 0;
        for (Table<? extends Record> table : tables()) {
            List<CSVRecord> cells = records(place.output().resolve("tables/" + table + ".csv"));
            List<Row> rows =
                    rows(table)
                            .coalesce(1)
                            .sortWithinPartitions(Warehouse.order(table))
                            .collectAsList();
            assertThat(cells).as("%s", table).hasSize(rows.size() + 1);
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).length(); column++) {
                    StructField field = table.schema().fields()[column];
                    String cell = cells.get(i + 1).get(column);
                    Object value = rows.get(i).get(column);
                    if (value instanceof String words) {
                        assertThat(cell).doesNotMatch("(?s)[=+\\-@＝＋－＠\\t\\r].*");
                        assertThat(cell.startsWith("'") ? cell.substring(1) : cell)
                                .as("%s.%s", table, field.name())
                                .isEqualTo(words);
                        marked += cell.equals(words) ? 0 : 1;
                    } else if (value instanceof Number number) {
                        assertThat(Double.parseDouble(cell)).isEqualTo(number.doubleValue());
                    } else if (value == null) {
                        assertThat(cell).isEmpty();
                    }
                }
            }
        }
        assertThat(marked).as("the report of formulas is among them").isGreaterThan(5);
        try (Stream<Path> files = Files.walk(place.output().resolve("2023/tables"))) {
            for (Path csv : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                for (CSVRecord record : records(csv)) {
                    assertThat(record.toList())
                            .as("%s", csv)
                            .noneMatch(
                                    cell ->
                                            cell.matches("(?s)[=+\\-@＝＋－＠\\t\\r].*")
                                                    && !cell.matches("-[0-9.]+"));
                }
            }
        }
    }

    @Test
    void parquetHasTheRowsAndTypesOfTheWarehouse() throws IOException {
        export(TableFormat.PARQUET);
        Path tables = place.output().resolve("tables");
        assertThat(tables.resolve("dictionary.csv")).exists();
        for (Table<? extends Record> table : tables()) {
            Dataset<Row> written =
                    LocalSpark.newSession()
                            .read()
                            .parquet(tables.resolve(table + ".parquet").toString());
            assertThat(written.schema().catalogString())
                    .as("%s", table)
                    .isEqualTo(table.schema().catalogString());
            Dataset<Row> held = rows(table);
            assertThat(written.toJSON().collectAsList())
                    .as("%s", table)
                    .isEqualTo(
                            held.coalesce(1)
                                    .sortWithinPartitions(Warehouse.order(table))
                                    .toJSON()
                                    .collectAsList());
        }
        assertThat(names(tables))
                .as("no marks: it is no spreadsheet")
                .allMatch(
                        name ->
                                name.endsWith(".parquet")
                                        || name.equals("dictionary.csv")
                                        || name.equals("contract.json"));
    }

    @Test
    void anExportThatFailsLeavesTheLastOne() throws IOException {
        export(TableFormat.CSV);
        Path tables = place.output().resolve("tables");
        List<String> before = names(tables);
        String documents = Files.readString(tables.resolve("documents.csv"));
        for (TableFormat format : TableFormat.values()) {
            TroubledFileSystem.in(LocalSpark.session().sparkContext().hadoopConfiguration());
            TroubledFileSystem.space(9_000);
            try {
                OutputFolder full = output(TroubledFileSystem.path(place.output()));
                assertThatThrownBy(() -> TableExport.write(warehouse, run, format, full))
                        .as("%s", format)
                        .hasStackTraceContaining("No space left on device");
            } finally {
                TroubledFileSystem.space(Long.MAX_VALUE);
            }
            assertThat(names(tables)).isEqualTo(before);
            assertThat(tables.resolve("documents.csv")).hasContent(documents);
            assertThat(names(place.output())).noneMatch(name -> name.startsWith(".staging"));
        }
    }

    /** What is left of a killed export is in none of the next one's tables. */
    @Test
    void anExportIsOfOneForm() throws IOException {
        Path left = place.output().resolve(".staging-tables/tables/old.parquet");
        Files.createDirectories(left);
        export(TableFormat.CSV);
        assertThat(names(place.output().resolve("tables")))
                .isNotEmpty()
                .allMatch(name -> name.endsWith(".csv") || name.endsWith(".json"));
    }

    /** LibreOffice is told to calculate what it takes for a formula. */
    @Test
    void aSpreadsheetFindsNoFormula() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(at -> Files.isExecutable(Path.of(at, OFFICE))),
                "no spreadsheet has opened the tables: " + OFFICE + " is missing");
        export(TableFormat.CSV);
        Path opened = Files.createDirectories(folder.resolve("opened"));
        Path unsafe = Files.writeString(folder.resolve("unsafe.csv"), "a,b\r\n=1+1,-12\r\n");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                OFFICE,
                                "--headless",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--convert-to",
                                "fods",
                                "--infilter=Text - txt - csv (StarCalc)"
                                        + ":44,34,76,1,,0,false,true,false,false,false,-1,true",
                                "--outdir",
                                opened.toString(),
                                unsafe.toString()));
        List<String> names =
                names(place.output().resolve("tables")).stream()
                        .filter(name -> name.endsWith(".csv"))
                        .toList();
        names.forEach(name -> command.add(place.output().resolve("tables/" + name).toString()));
        Process office =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.log").toFile())
                        .start();
        assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(opened.resolve("unsafe.fods")))
                .as("it would calculate")
                .contains(FORMULA, "office:value=\"-12\"");
        for (String name : names) {
            assertThat(Files.readString(opened.resolve(name.replace(".csv", ".fods"))))
                    .as(name)
                    .doesNotContain(FORMULA);
        }
        assertThat(Files.readString(opened.resolve("sections.fods")))
                .contains("<text:p>&apos;=HYPERLINK");
    }

    @Test
    void theDictionarySaysWhatEachColumnIs() throws IOException {
        export(TableFormat.CSV);
        Path tables = place.output().resolve("tables");
        assertThat(tables.resolve("contract.json")).hasBinaryContent(DataContract.tables());
        List<String> said = new ArrayList<>();
        for (CSVRecord row : records(tables.resolve("dictionary.csv"))) {
            said.add(row.get(0) + "." + row.get(1) + ": " + row.get(2));
            if (row.get(0).equals("findings") && row.get(1).equals("kind")) {
                assertThat(row.get(8)).isEqualTo("strength|honour|shortcoming|plan");
                assertThat(row.get(10)).isEqualTo(DataContract.VERSION);
            }
            if (row.get(0).equals("documents") && row.get(1).equals("characters")) {
                assertThat(row.toList().subList(3, 9))
                        .containsExactly("no", "no", "no", "no", "letters and digits", "");
            }
        }
        List<String> columns = new ArrayList<>();
        for (Table<? extends Record> table : tables()) {
            for (StructField column : table.schema().fields()) {
                columns.add(table + "." + column.name() + ": " + column.dataType().simpleString());
            }
        }
        assertThat(said.subList(1, said.size())).isEqualTo(columns);
    }

    private static List<String> names(Path below) throws IOException {
        try (Stream<Path> files = Files.list(below)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
