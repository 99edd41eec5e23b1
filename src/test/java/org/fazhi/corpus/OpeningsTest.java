package org.fazhi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whose report it is where its opening, its addressee and its documents tell and no title does:
 * {@code pages/openings.tsv}, a page a line.
 */
class OpeningsTest {
    private static final ReportOpener OPENER = new ReportOpener(ProjectFiles.settings().reading());

    static Stream<Arguments> openings() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/pages/openings.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cell -> Arguments.of((Object[]) cell));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    void itsOpeningTells(
            String id, String page, String level, String code, String unit, String township) {
        byte[] bytes = page.replace("⏎", "\n").getBytes(StandardCharsets.UTF_8);
        Document document = OPENER.open("a.txt", bytes).get(0).document();
        assertThat(document.status()).as(document.reason()).isEqualTo(Document.Status.OK);
        assertThat(document.level()).isEqualTo(Document.GovernmentLevel.valueOf(level));
        assertThat(Objects.toString(document.regionCode(), "-")).isEqualTo(code);
        assertThat(Objects.requireNonNullElse(document.unit(), "")).isEqualTo(unit);
        assertThat(Objects.requireNonNullElse(document.township(), "")).isEqualTo(township);
    }
}
