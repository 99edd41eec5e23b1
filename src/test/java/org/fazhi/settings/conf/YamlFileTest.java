package org.fazhi.settings.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.api.Test;

/** What is wrong in a YAML file is said with the line in which it stands. */
class YamlFileTest {
    private static final String FILE = "reading.yaml";

    @Test
    void whatIsNoYamlIsRefusedAtItsLine() {
        refused("seconds: 30\nseconds_per_megabyte: [4\n", "conf/reading.yaml, line");
        refused("seconds: 30\nseconds: 40\n", "conf/reading.yaml");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("", "conf/reading.yaml: the file is empty; restore it");
        refused("# nothing but a remark\n", "the file is empty");
    }

    @Test
    void aValueOfAnotherKindIsRefusedAtItsLine() {
        String text = text().replaceFirst("seconds: *\\d+", "seconds: lange");
        refused(text, "conf/reading.yaml, line " + line(text, "seconds: lange"));
    }

    @Test
    void aFieldThatIsMissingIsNamed() {
        refused(text().replaceFirst("(?m)^seconds:.*\\R", ""), "'seconds'");
    }

    @Test
    void whatTheSchemaAllowsIsRead() {
        assertThat(parse(text()).as(Map.class)).containsKey("seconds");
    }

    private static int line(String text, String words) {
        return (int) text.substring(0, text.indexOf(words)).chars().filter(c -> c == '\n').count()
                + 1;
    }

    private static String text() {
        return ProjectFiles.conf().text(FILE);
    }

    private static YamlFile parse(String text) {
        return YamlFile.parse(ProjectFiles.conf(FILE, text), FILE);
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(message);
    }
}
