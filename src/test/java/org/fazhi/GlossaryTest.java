package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.warehouse.WarehouseTables;
import org.junit.jupiter.api.Test;

/** {@code docs/GLOSSARY.md} names nothing that is not there, and explains each term once. */
class GlossaryTest {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyClassAndColumnExists() throws IOException {
        Set<String> columns =
                WarehouseTables.ofARun().stream()
                        .flatMap(
                                table ->
                                        Stream.of(table.schema().fieldNames())
                                                .map(column -> table.name() + "." + column))
                        .collect(Collectors.toSet());
        columns.add("runs.run_id");
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(rows()).hasSizeGreaterThan(80);
        for (String[] row : rows()) {
            Matcher names = NAME.matcher(row[4]);
            assertThat(names.find()).as("the class or column of %s", row[1]).isTrue();
            names.reset();
            while (names.find()) {
                String name = names.group(1);
                if (Character.isLowerCase(name.charAt(0))) {
                    assertThat(columns).as(row[1]).contains(name);
                } else {
                    assertThat(sources).as("%s: %s", row[1], name).anyMatch(file -> is(file, name));
                }
            }
        }
    }

    @Test
    void noTermIsExplainedTwice() throws IOException {
        assertThat(rows().stream().map(row -> row[1])).doesNotHaveDuplicates();
        assertThat(rows().stream().map(row -> row[2])).doesNotHaveDuplicates();
    }

    /** Chinese, English, meaning, names; from place 1. */
    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/GLOSSARY.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 中文"))
                .map(line -> line.split("\\s*\\|\\s*"))
                .toList();
    }

    private static boolean is(Path file, String name) {
        String outer = name.replaceFirst("\\..*", "");
        if (!file.getFileName().toString().equals(outer + ".java")) {
            return false;
        }
        return outer.equals(name) || declares(file, name.substring(outer.length() + 1));
    }

    private static boolean declares(Path file, String nested) {
        try {
            return Pattern.compile("\\b(?:record|enum|class|interface) " + nested + "\\b")
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
