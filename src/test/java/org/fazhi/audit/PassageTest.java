package org.fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.settings.reading.AuditSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Passages in the manner of many provinces, with and without slips: what is found in each. Most
 * have none, and nothing may be said of them.
 */
class PassageTest {
    private static final Path PASSAGES = Path.of("src/test/resources/audit/passages.tsv");
    private static final String NOTHING = "—";

    static Stream<String[]> passages() throws IOException {
        return Files.readAllLines(PASSAGES).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", 2));
    }

    /** A rule that no passage breaks, and no other test of the audit, is held to nothing. */
    @Test
    void everyRuleIsBroken() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (String[] passage : passages().toList()) {
            tests.append(passage[0]).append('\n');
        }
        for (String room : List.of("audit", "reading")) {
            try (Stream<Path> files = Files.walk(Path.of("src/test/java/org/fazhi", room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    tests.append(Files.readString(file));
                }
            }
        }
        assertThat(ProjectFiles.settings().reading().audit().rules())
                .extracting(AuditSettings.Rule::id)
                .allMatch(rule -> Pattern.compile("\\b" + rule + "\\b").matcher(tests).find());
    }

    @ParameterizedTest
    @MethodSource("passages")
    void isFound(String expected, String passage) {
        Inspected report = Inspected.sentences(passage.replace("\\n", "\n"));
        String found =
                report.amongFigures().stream()
                        .map(
                                check ->
                                        check.severity().name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + check.rule())
                        .sorted()
                        .collect(Collectors.joining(", "));
        assertThat(found.isEmpty() ? NOTHING : found).as(passage).isEqualTo(expected);
    }
}
