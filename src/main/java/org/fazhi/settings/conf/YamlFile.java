package org.fazhi.settings.conf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file of {@code conf/}, checked against its JSON schema in {@code
 * /schemas/<name>.schema.json}. Whatever is wrong is reported with its line.
 */
public final class YamlFile {
    private static final ObjectMapper MAPPER =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                                    .build())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final String name;
    private final YamlLines lines;
    private final JsonNode tree;

    private YamlFile(String name, YamlLines lines, JsonNode tree) {
        this.name = name;
        this.lines = lines;
        this.tree = tree;
    }

    /** Parses and validates. */
    public static YamlFile parse(ConfFiles files, String name) {
        return parse(files, name, name.replaceFirst("\\.yaml$", ""));
    }

    /**
     * Parses and validates one of several files of the same form.
     *
     * @param schema the name of its schema
     */
    public static YamlFile parse(ConfFiles files, String name, String schema) {
        String text = files.text(name);
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(64 << 20);
        Node marks;
        JsonNode tree;
        try {
            marks = new Yaml(options).compose(new StringReader(text));
            tree = MAPPER.readTree(text);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new SettingsException(name, line, e.getProblem(), "mend the YAML there");
        } catch (ReaderException e) {
            throw new SettingsException(
                    name,
                    (int) text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count()
                            + 1,
                    "a character that YAML does not take (U+%04X)".formatted(e.getCodePoint()),
                    "take it out");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new SettingsException(name, line, e.getOriginalMessage(), "mend the YAML there");
        }
        if (marks == null) {
            throw new SettingsException(
                    name, 0, "the file is empty", "restore it from the project's conf/");
        }
        YamlFile file = new YamlFile(name, new YamlLines(marks, text), tree);
        file.validate(schema);
        return file;
    }

    private void validate(String schemaName) {
        String resource = "/schemas/" + schemaName + ".schema.json";
        try (InputStream schemaText = YamlFile.class.getResourceAsStream(resource)) {
            if (schemaText == null) {
                throw new IllegalStateException("no schema " + resource);
            }
            SchemaValidatorsConfig config =
                    SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
            JsonSchema schema = SCHEMAS.getSchema(schemaText, config);
            List<ValidationMessage> wrong =
                    schema.validate(tree).stream()
                            .sorted(
                                    Comparator.comparingInt(this::lineOf)
                                            .thenComparing(ValidationMessage::getMessage))
                            .toList();
            if (!wrong.isEmpty()) {
                ValidationMessage first = wrong.get(0);
                throw new SettingsException(
                        name,
                        lineOf(first),
                        problem(first),
                        wrong.size() == 1
                                ? "mend it there"
                                : "mend it there (" + (wrong.size() - 1) + " more)");
            }
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    /** The line of the wrong value; of the name, where a field is not known. */
    private int lineOf(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        return message.getProperty() == null
                ? lines.of(pointer)
                : lines.ofField(pointer, message.getProperty());
    }

    /** What is wrong; the whole file's empty pointer is left out. */
    private static String problem(ValidationMessage message) {
        return message.getMessage().replaceFirst("^: ", "");
    }

    /** The whole file as a record of the given class. */
    public <T> T as(Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            String pointer =
                    e.getPath().stream()
                            .map(
                                    step ->
                                            "/"
                                                    + (step.getFieldName() == null
                                                            ? step.getIndex()
                                                            : step.getFieldName()))
                            .collect(Collectors.joining());
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String problem =
                    cause instanceof JsonProcessingException json
                            ? json.getOriginalMessage()
                            : cause.getMessage();
            throw wrong(pointer, pointer + ": " + problem, "mend it there");
        } catch (JsonProcessingException e) {
            throw new SettingsException(name, 0, e.getOriginalMessage(), "mend it there");
        }
    }

    /** Its name within the folder of settings. */
    public String name() {
        return name;
    }

    /**
     * What stands in the file at a JSON pointer, as it was written; empty where there is nothing.
     */
    public String text(String pointer) {
        return tree.at(pointer).asText();
    }

    /** A copy of what stands in the file, to be rewritten and given to {@link #with}. */
    public ObjectNode tree() {
        return tree.deepCopy();
    }

    /** The same file with other contents: complaints still name the lines of what was written. */
    public YamlFile with(ObjectNode rewritten) {
        return new YamlFile(name, lines, rewritten);
    }

    /** A complaint about the value at a JSON pointer, such as {@code /indicators/3/unit}. */
    public SettingsException wrong(String pointer, @Nullable String problem, String cure) {
        return new SettingsException(name, lines.of(pointer), problem, cure);
    }

    /** Refuses a text that names in braces what it may not. */
    public void requirePlaces(String pointer, String text, Collection<String> allowed) {
        for (String place : Template.parse(text).places()) {
            if (!allowed.contains(place)) {
                throw wrong(
                        pointer,
                        "{" + place + "} is unknown here",
                        allowed.isEmpty()
                                ? "write it without braces"
                                : "use some of " + new TreeSet<>(allowed));
            }
        }
    }

    /**
     * Refuses an expression that is searched in whole reports and repeats something without end.
     */
    public void requireBounded(String pointer, Expression expression) {
        if (!expression.isBounded()) {
            throw wrong(
                    pointer,
                    "repeats without an upper bound what is searched in whole reports",
                    "write {0,40} instead of * and {1,40} instead of +");
        }
    }

    /** Refuses a text of which YAML took the end for a remark: {@code 学法 #} without quotes. */
    public void requireWhole(String pointer, String text) {
        if (lines.isCut(pointer, text)) {
            throw wrong(
                    pointer,
                    "what stands behind “ #” is lost as a remark",
                    "put the text in quotes: '" + text + " #'");
        }
    }

    /** Refuses an expression without a group where the text of its first one is taken. */
    public void requireGroup(String pointer, Expression expression) {
        if (!expression.hasGroup()) {
            throw wrong(
                    pointer,
                    "has no group for the text that is taken from it",
                    "put parentheses around that text");
        }
    }

    /** Refuses weights of the parts of a sum that do not make 1 together. */
    public void requireOneTogether(String pointer, double... weights) {
        double sum = DoubleStream.of(weights).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            String printed =
                    BigDecimal.valueOf(sum)
                            .setScale(6, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString();
            throw wrong(
                    pointer, "the weights are " + printed + " together", "make them 1 together");
        }
    }

    /** The line of the value at a JSON pointer, from 1; the nearest one above it that exists. */
    public int line(String pointer) {
        return lines.of(pointer);
    }
}
