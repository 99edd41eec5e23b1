package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.ProjectFiles;
import org.fazhi.corpus.Document;
import org.fazhi.job.read.FileContent;
import org.fazhi.job.read.UnreadableFile;
import org.fazhi.reading.GuardedReader;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is read, {@code read --json} prints what its schema says, and nothing beside it. */
class ReadingSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = strict();
    private static final GuardedReader READER =
            new GuardedReader(ProjectFiles.settings().reading());

    /** Larger ones are read by a run over the hostile corpus; what they say is set aside. */
    private static final long LARGEST = 300_000;

    @TempDir Path folder;

    /** Readers allow further members, so that a later version may have them; this one has none. */
    private static JsonSchema strict() {
        try {
            ObjectNode schema =
                    (ObjectNode)
                            JSON.readTree(
                                    Path.of("src/main/resources/contract/reading.schema.json")
                                            .toFile());
            schema.put("additionalProperties", false);
            schema.path("$defs")
                    .forEach(each -> ((ObjectNode) each).put("additionalProperties", false));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            schema,
                            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSchemaIsOne() throws IOException {
        JsonNode schema =
                JSON.readTree(Path.of("src/main/resources/contract/reading.schema.json").toFile());
        JsonSchema meta =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(schema.path("$schema").asText()));
        assertThat(meta.validate(schema)).isEmpty();
    }

    @Test
    void everyReportOfTheTestsIsWhatTheSchemaSays() throws IOException {
        Set<Document.Status> statuses = new TreeSet<>();
        int lines = 0;
        for (String below : List.of("src/test/resources", "data/demo")) {
            for (Path file : files(Path.of(below))) {
                for (Reading reading : read(file)) {
                    statuses.add(reading.document().status());
                    sound(file, ReadingJson.published(reading));
                    lines++;
                }
            }
        }
        assertThat(lines).isGreaterThan(200);
        assertThat(statuses)
                .contains(Document.Status.OK, Document.Status.STATISTICS, Document.Status.OTHER);
    }

    @Test
    void hostileFilesAreToo() throws Exception {
        HostileFiles.write(folder);
        int quarantined = 0;
        for (Path file : files(folder)) {
            for (Reading reading : read(file)) {
                quarantined += reading.document().status() == Document.Status.QUARANTINED ? 1 : 0;
                sound(file, ReadingJson.published(reading));
            }
        }
        assertThat(quarantined).isGreaterThan(30);
        sound(folder, ReadingJson.published(UnreadableFile.reading("a\n\u202E.txt", "消失")));
    }

    @Test
    void whatIsNoReadingIsRefused() throws IOException {
        Path sample = ProjectFiles.report("000");
        String line = ReadingJson.published(read(sample).get(0));
        ObjectNode other = (ObjectNode) JSON.readTree(line);
        ((ObjectNode) other.path("observations").get(0)).put("value", "118");
        assertThat(SCHEMA.validate(other)).isNotEmpty();
        other = (ObjectNode) JSON.readTree(line);
        ((ObjectNode) other.path("document")).put("status", "read");
        assertThat(SCHEMA.validate(other)).isNotEmpty();
        other = (ObjectNode) JSON.readTree(line);
        ((ObjectNode) other.path("document")).remove("title");
        assertThat(SCHEMA.validate(other)).isNotEmpty();
        other = (ObjectNode) JSON.readTree(line);
        ((ObjectNode) other.path("document")).put("published", "去年");
        assertThat(SCHEMA.validate(other)).isNotEmpty();
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() <= LARGEST)
                    .sorted()
                    .toList();
        }
    }

    private static List<Reading> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return FileContent.of(in).readings(READER, file.toString());
        }
    }

    private static void sound(Path file, String line) throws IOException {
        assertThat(line).as("%s: one line", file).doesNotContain("\n");
        Set<ValidationMessage> wrong = SCHEMA.validate(JSON.readTree(line));
        assertThat(wrong).as("%s", file).isEmpty();
    }
}
