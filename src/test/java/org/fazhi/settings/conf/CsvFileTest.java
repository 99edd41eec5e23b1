package org.fazhi.settings.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table in, its rows out; what is wrong is said with its line. */
class CsvFileTest {
    private static final List<String> COLUMNS = List.of("code", "name");

    @Test
    void remarksAndEmptyLinesAreNoRows() {
        CsvFile table = parse("# divisions\ncode,name\n\n110101,东城区\n# more\n110102, 西城区\n");
        assertThat(table.rows())
                .extracting(row -> row.required("code") + row.required("name"))
                .containsExactly("110101东城区", "110102西城区");
    }

    @Test
    void anEmptyValueIsNoneAndWhereItIsNeededRefused() {
        CsvFile.Row row = parse("code,name\n110101,\n").rows().get(0);
        assertThat(row.optional("name")).isNull();
        assertThatThrownBy(() -> row.required("name"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/table.csv, line 2: name is empty");
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatThrownBy(() -> parse("name,code\n东城区,110101\n"))
                .hasMessageContaining("conf/table.csv, line 1")
                .hasMessageContaining("write code,name");
    }

    @Test
    void aRowOfAnotherLengthIsRefusedWithItsLine() {
        assertThatThrownBy(() -> parse("code,name\n110101,东城区\n110102,西,城区\n"))
                .hasMessageContaining("conf/table.csv, line 3: 3 values in a row of 2")
                .hasMessageContaining("quote a value that contains a comma");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> CsvFile.parse(new ConfFiles(Map.of()), "table.csv", COLUMNS))
                .hasMessageContaining("conf/table.csv: the file is missing");
    }

    private static CsvFile parse(String text) {
        Map<String, byte[]> files = Map.of("table.csv", text.getBytes(StandardCharsets.UTF_8));
        return CsvFile.parse(new ConfFiles(files), "table.csv", COLUMNS);
    }
}
