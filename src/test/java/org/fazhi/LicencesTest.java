package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar holds besides classes is named with its licence, and is what is there. */
class LicencesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** As the list of licences names a library: (org.apache.poi:poi:5.4.1 - https://…). */
    private static final Pattern LIBRARY = Pattern.compile("\\(([\\w.-]+:[\\w.-]+:[\\w.-]+) - ");

    private static final Path LIST = RESOURCES.resolve("META-INF/MODELS-AND-DATA.txt");

    @Test
    void whatIsListedIsThereWithItsLicence() throws IOException {
        List<String[]> lines = lines(5);
        assertThat(lines).hasSizeGreaterThan(6);
        for (String[] line : lines) {
            assertThat(there(line[0])).as(line[0]).isTrue();
            String text = line[4];
            if (text.startsWith("META-INF/") || text.startsWith("fonts/")) {
                assertThat(RESOURCES.resolve(text)).isRegularFile();
            }
        }
    }

    @Test
    void theLibrariesThatAreListedAreThoseOfThePom() throws IOException {
        String classpath = System.getProperty("java.class.path");
        List<String[]> lines = lines(3);
        assertThat(lines).isNotEmpty();
        for (String[] line : lines) {
            assertThat(classpath)
                    .contains(
                            line[0].toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".jar");
            assertThat(RESOURCES.resolve(line[2])).isRegularFile();
        }
    }

    /** Maven makes no bill of materials where it may not use the network, and does not say so. */
    @Test
    void theBillOfMaterialsNamesTheLibrariesWhoseLicencesAreListed() throws IOException {
        Path bill = Path.of("target/bom.json");
        Path licences = Path.of("target/classes/META-INF/THIRD-PARTY.txt");
        assertThat(bill).as("made by Maven without -o").isRegularFile();
        assertThat(licences).as("made by Maven").isRegularFile();
        Set<String> billed = new TreeSet<>();
        for (JsonNode part : new ObjectMapper().readTree(bill.toFile()).get("components")) {
            billed.add(
                    Stream.of("group", "name", "version")
                            .map(key -> part.get(key).asText())
                            .collect(Collectors.joining(":")));
            assertThat(part.path("licenses")).as("of " + part.get("name")).isNotEmpty();
        }
        Matcher library = LIBRARY.matcher(Files.readString(licences));
        Set<String> licensed = new TreeSet<>();
        while (library.find()) {
            licensed.add(library.group(1));
        }
        assertThat(billed).isNotEmpty().isEqualTo(licensed);
    }

    /** A font, a model or a table that is added has to say whose it is. */
    @Test
    void ourOwnResourcesAreListed() throws IOException {
        List<String> listed = lines(5).stream().map(line -> line[0]).toList();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString())
                    .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("-LICENSE.txt"))
                    .filter(name -> !name.endsWith(".properties"))
                    .filter(name -> listed.stream().noneMatch(name::startsWith))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static boolean there(String name) {
        return Files.exists(Path.of(name))
                || LicencesTest.class.getClassLoader().getResource(name) != null
                || LicencesTest.class.getClassLoader().getResource(name + "synonym/CoreSynonym.txt")
                        != null;
    }

    /** The lines of so many parts, but for the one that says what they are. */
    private static List<String[]> lines(int parts) throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("A line:"))
                .map(line -> line.split(" \\| "))
                .filter(line -> line.length == parts)
                .toList();
    }
}
