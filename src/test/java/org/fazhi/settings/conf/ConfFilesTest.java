package org.fazhi.settings.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfFilesTest {
    private static final ConfFiles FILES = files(Map.of("a.yaml", "一", "b.yaml", "二"));

    @Test
    void theHashFollowsNamesAndBytesAndNothingElse() {
        assertThat(files(Map.of("b.yaml", "二", "a.yaml", "一")).hash()).isEqualTo(FILES.hash());
        assertThat(FILES.hash()).hasSize(16);
        assertThat(files(Map.of("a.yaml", "一", "b.yaml", "二 ")).hash()).isNotEqualTo(FILES.hash());
        assertThat(files(Map.of("a.yaml", "二", "b.yaml", "一")).hash()).isNotEqualTo(FILES.hash());
    }

    /** What a layer depends on is hashed alone: another layer's file does not touch it. */
    @Test
    void aPartHasItsOwnHash() {
        ConfFiles other = files(Map.of("a.yaml", "一", "b.yaml", "改"));
        assertThat(other.only(List.of("a.yaml")).hash())
                .isEqualTo(FILES.only(List.of("a.yaml")).hash());
        assertThat(FILES.only(List.of("a.yaml", "c.yaml")).all()).containsOnlyKeys("a.yaml");
    }

    @Test
    void theSameBytesInAnotherFolderAreNotTheSame() {
        ConfFiles elsewhere = new ConfFiles(FILES.all(), "mine");
        assertThat(elsewhere.hash()).isEqualTo(FILES.hash());
        assertThat(elsewhere.isSame(FILES)).isFalse();
        assertThat(elsewhere.only(List.of("a.yaml")).folder()).isEqualTo("mine");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(files(Map.of("a.yaml", "\uFEFFissuer: ''")).text("a.yaml"))
                .isEqualTo("issuer: ''");
    }

    @Test
    void aMissingFileIsNamedWithItsCure() {
        assertThat(FILES.has("c.yaml")).isFalse();
        assertThatThrownBy(() -> FILES.text("c.yaml"))
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        "conf/c.yaml: the file is missing; restore it from the project's conf/");
    }

    private static ConfFiles files(Map<String, String> texts) {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ConfFiles(files);
    }
}
