package org.fazhi.warehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.warehouse.DataContract;
import org.junit.jupiter.api.Test;

/** The files of the contract say what the code does, and what breaks readers has a new version. */
class DataContractTest {
    private static final Path FOLDER = Path.of("src/main/resources/contract");
    private static final Path RELEASED = Path.of("src/test/resources/contract/released.json");
    private static final String COMMAND =
            "mvn -q -Djacoco.skip test -Dtest=DataContractTest -Dcontract.write=";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What to write anew: {@code files}, or {@code released} too. */
    private static final String WRITE = System.getProperty("contract.write", "");

    @Test
    void theFilesAreWhatTheCodeMakes() throws IOException {
        ContractFiles made = new ContractFiles();
        for (Map.Entry<String, String> file : made.files().entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            if (!WRITE.isEmpty()) {
                Files.writeString(path, file.getValue());
            }
            assertThat(Files.exists(path) ? Files.readString(path) : "")
                    .as("%s is not what the code makes; make it anew: %sfiles", path, COMMAND)
                    .isEqualTo(file.getValue());
        }
        assertThat(made.units().unused()).as("units of no column").isEmpty();
    }

    /** A reader must find out what a column says without the code. */
    @Test
    void everyColumnSaysWhatItMeans() {
        for (JsonNode table : new ContractFiles().tables().path("tables")) {
            assertThat(table.path("holds").asText()).isNotBlank();
            for (JsonNode column : table.path("columns")) {
                assertThat(column.path("meaning").asText())
                        .as("@param of %s.%s", table.path("name"), column.path("name"))
                        .isNotBlank();
            }
        }
    }

    @Test
    void whatBreaksReadersHasANewMajorVersionAndWhatIsNewAMinorOne() throws IOException {
        ObjectNode present = present();
        if (WRITE.equals("released")) {
            Files.writeString(RELEASED, ContractFiles.text(bare(present.deepCopy())));
        }
        JsonNode released = JSON.readTree(RELEASED.toFile());
        ContractParts parts = ContractParts.between(released, present);
        String version = version(released);
        assertThat(ContractParts.wanted(version, DataContract.VERSION, parts))
                .as(
                        "the version that DataContract.VERSION must have: since %s these break"
                                + " readers: %s; these are new: %s",
                        version, parts.breaking(), parts.added())
                .isNull();
    }

    /** Else the next release would be compared with one that nobody has any more. */
    @Test
    void theReleasedContractIsThatOfTheLastRelease() throws IOException {
        assertThat(JSON.readTree(RELEASED.toFile()).path("program").asText())
                .as("keep the contract that is released: %sreleased", COMMAND)
                .isEqualTo(lastRelease());
    }

    @Test
    void theFileInTheJarIsThisVersion() throws IOException {
        assertThat(JSON.readTree(DataContract.tables()).path("version").asText())
                .isEqualTo(DataContract.VERSION);
        assertThat(DataContract.columns())
                .filteredOn(column -> column.table().equals("documents") && column.key())
                .extracting(DataContract.Column::name)
                .containsExactly("doc_id", "source_path");
    }

    @Test
    void whatAReaderStumblesOver() throws IOException {
        breaks("documents.title is gone", tables -> removed(tables, "documents", "title"));
        breaks(
                "findings.begin was int",
                tables -> column(tables, "findings", "begin").put("type", "string"));
        breaks(
                "copied_passages.share was double, 0 to 1",
                tables -> column(tables, "copied_passages", "share").put("unit", "%"));
        breaks(
                "observations.value may be null now",
                tables -> column(tables, "observations", "value").put("nullable", true));
        breaks(
                "documents.status has no value [other] any more",
                tables ->
                        ((ArrayNode) column(tables, "documents", "status").path("values"))
                                .remove(2));
        breaks(
                "documents was keyed by",
                tables -> ((ArrayNode) table(tables, "documents").path("key")).remove(1));
    }

    @Test
    void whatIsNewBreaksNobody() throws IOException {
        ObjectNode later = present();
        ((ArrayNode) table(later.path("tables"), "documents").path("columns"))
                .addObject()
                .put("name", "language")
                .put("type", "string")
                .put("nullable", true);
        ((ArrayNode) column(later.path("tables"), "documents", "status").path("values"))
                .add("draft");
        ContractParts parts = ContractParts.between(present(), later);
        assertThat(parts.breaking()).isEmpty();
        assertThat(parts.added())
                .containsExactlyInAnyOrder(
                        "documents.language is new", "documents.status has the new value [draft]");
        assertThat(ContractParts.wanted("1.4.2", "1.4.3", parts)).isEqualTo("1.5.0");
        assertThat(ContractParts.wanted("1.4.2", "1.5.0", parts)).isNull();
        ContractParts nothing = new ContractParts(List.of(), List.of());
        assertThat(ContractParts.wanted("1.4.2", "1.4.2", nothing)).isNull();
        assertThat(ContractParts.wanted("1.4.2", "1.4.1", nothing)).isEqualTo("1.4.2");
    }

    private static void breaks(String what, Consumer<JsonNode> change) throws IOException {
        ObjectNode later = present();
        change.accept(later.path("tables"));
        ContractParts parts = ContractParts.between(present(), later);
        assertThat(parts.breaking()).hasSize(1).allMatch(one -> one.startsWith(what));
        assertThat(ContractParts.wanted("1.4.2", "1.9.0", parts)).isEqualTo("2.0.0");
        assertThat(ContractParts.wanted("1.4.2", "2.0.0", parts)).isNull();
    }

    private static ObjectNode present() throws IOException {
        ContractFiles made = new ContractFiles();
        ObjectNode present = JSON.createObjectNode();
        present.put("program", lastRelease());
        present.set("tables", made.tables());
        present.set("reading", made.readingSchema());
        return present;
    }

    private static String lastRelease() throws IOException {
        Matcher release =
                Pattern.compile("(?m)^## (\\d\\S*)")
                        .matcher(Files.readString(Path.of("CHANGELOG.md")));
        assertThat(release.find()).isTrue();
        return release.group(1);
    }

    /** Without words, which break nobody. */
    private static ObjectNode bare(ObjectNode contract) {
        for (String words : List.of("about", "holds", "meaning", "description")) {
            contract.findParents(words).forEach(node -> ((ObjectNode) node).remove(words));
        }
        return contract;
    }

    private static String version(JsonNode contract) {
        return contract.path("tables").path("version").asText();
    }

    private static ObjectNode table(JsonNode tables, String name) {
        for (JsonNode table : tables.path("tables")) {
            if (table.path("name").asText().equals(name)) {
                return (ObjectNode) table;
            }
        }
        throw new AssertionError(name);
    }

    private static ObjectNode column(JsonNode tables, String table, String name) {
        for (JsonNode column : table(tables, table).path("columns")) {
            if (column.path("name").asText().equals(name)) {
                return (ObjectNode) column;
            }
        }
        throw new AssertionError(name);
    }

    private static void removed(JsonNode tables, String table, String name) {
        ArrayNode columns = (ArrayNode) table(tables, table).path("columns");
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).path("name").asText().equals(name)) {
                columns.remove(i);
            }
        }
    }
}
