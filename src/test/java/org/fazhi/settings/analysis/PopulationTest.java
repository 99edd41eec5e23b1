package org.fazhi.settings.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fazhi.settings.conf.ConfFiles;
import org.junit.jupiter.api.Test;

class PopulationTest {
    @Test
    void inhabitantsAreKnownByYearAndRegion() {
        Population population =
                parse(
                        "report_year,region_code,population\n2023,511902,1068000\n2022,511902,1070000\n");
        assertThat(population.of(2023, "511902")).hasValue(1_068_000);
        assertThat(population.of(2021, "511902")).isEmpty();
        assertThat(Population.parse(new ConfFiles(Map.of())).of(2023, "511902")).isEmpty();
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> parse("report_year,region_code,population\n2023,511902,106.8万\n"))
                .hasMessageContaining("population.csv, line 2")
                .hasMessageContaining("106.8万 is no population");
        assertThatThrownBy(
                        () ->
                                parse(
                                        "report_year,region_code,population\n"
                                                + "2023,511902,5\n2023,511902,6\n"))
                .hasMessageContaining("population.csv, line 3")
                .hasMessageContaining("stands twice");
    }

    private static Population parse(String table) {
        return Population.parse(
                new ConfFiles(Map.of("population.csv", table.getBytes(StandardCharsets.UTF_8))));
    }
}
