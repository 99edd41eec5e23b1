package org.fazhi.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No catalogue takes what it does not know: the file and the line are named. */
class UnknownEntriesTest {
    static Stream<String> catalogues() {
        return ProjectFiles.conf().all().keySet().stream().filter(name -> name.endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void anUnknownEntryIsRefusedWithItsLine(String name) {
        String text = ProjectFiles.conf().text(name).stripTrailing();
        long line = text.lines().count() + 1;
        ConfFiles files = ProjectFiles.conf(name, text + "\nnot_an_entry: 1\n");
        assertThatThrownBy(() -> Settings.parse(files))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/" + name + ", line " + line + ":")
                .hasMessageContaining("not_an_entry");
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void whatIsNoYamlIsRefusedWithItsFile(String name) {
        ConfFiles files = ProjectFiles.conf(name, "a: [\n");
        assertThatThrownBy(() -> Settings.parse(files))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/" + name);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void anEmptyCatalogueIsRefusedWithItsFile(String name) {
        ConfFiles files = ProjectFiles.conf(name, "{}\n");
        assertThatThrownBy(() -> Settings.parse(files))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("conf/" + name);
    }
}
