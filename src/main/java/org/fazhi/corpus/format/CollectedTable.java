package org.fazhi.corpus.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fazhi.settings.regex.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A collector's table: CSV or JSON, a report a row, with what is known of each beside its text.
 *
 * @param columns names of its columns, as written
 * @param rows what each row says, by what the settings call the columns
 */
public record CollectedTable(List<String> columns, List<Map<String, String>> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DELIMITERS = ",\t;|";
    private static final int LONGEST_NAME = 24;

    /**
     * The table of a file, or null where it is none.
     *
     * @param path tells by its ending where the text does not
     * @param names how the columns are called, by what they hold
     */
    public static @Nullable CollectedTable of(
            String path, String text, Map<String, Expression> names) {
        String begin = text.stripLeading();
        if (begin.isEmpty() || begin.charAt(0) == '<') {
            return null;
        }
        if (begin.charAt(0) == '{' || begin.charAt(0) == '[') {
            return json(begin, names);
        }
        String lower = path.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".csv") || lower.endsWith(".tsv");
        return csv(begin, names, named);
    }

    /** Whether it brings the texts themselves. */
    public boolean hasTexts() {
        return rows.stream().anyMatch(row -> row.containsKey("text"));
    }

    private static @Nullable CollectedTable csv(
            String text, Map<String, Expression> names, boolean named) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        for (char delimiter : DELIMITERS.toCharArray()) {
            if (header.indexOf(delimiter) < 0) {
                continue;
            }
            CSVFormat format =
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(delimiter)
                            .setIgnoreEmptyLines(true)
                            .setTrim(true)
                            .get();
            try (CSVParser parser = format.parse(new StringReader(text))) {
                CollectedTable table = table(parser.getRecords(), names, named);
                if (table != null) {
                    return table;
                }
            } catch (IOException | UncheckedIOException | IllegalStateException e) {
                continue; // it is no table with this delimiter
            }
        }
        return null;
    }

    private static @Nullable CollectedTable table(
            List<CSVRecord> records, Map<String, Expression> names, boolean named) {
        if (records.size() < 2) {
            return null;
        }
        List<String> header = records.get(0).toList();
        if (header.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            return null;
        }
        Map<String, Integer> holds = holds(header, names);
        boolean known =
                holds.size() >= 2
                        && (holds.containsKey("text") || holds.containsKey("url"))
                        && records.get(1).size() == header.size();
        if (!known && !(named && header.size() >= 2)) {
            return null;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            Map<String, String> row = new HashMap<>();
            holds.forEach((what, at) -> put(row, what, at < record.size() ? record.get(at) : ""));
            rows.add(row);
        }
        return new CollectedTable(header, rows);
    }

    private static @Nullable CollectedTable json(String text, Map<String, Expression> names) {
        List<JsonNode> objects = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonNode node = JSON.readTree(parser);
                    node != null && !node.isMissingNode();
                    node = JSON.readTree(parser)) {
                addObjects(node, objects);
            }
        } catch (IOException e) {
            if (objects.isEmpty()) {
                return null;
            }
        }
        if (objects.isEmpty()) {
            return null;
        }
        Set<String> columns = new TreeSet<>();
        objects.forEach(node -> node.fieldNames().forEachRemaining(columns::add));
        List<String> header = List.copyOf(columns);
        Map<String, Integer> holds = holds(header, names);
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode node : objects) {
            Map<String, String> row = new HashMap<>();
            holds.forEach((what, at) -> put(row, what, node.path(header.get(at)).asText("")));
            rows.add(row);
        }
        return new CollectedTable(header, rows);
    }

    /** The objects of a value: itself, those of a list, or those of a list it holds. */
    private static void addObjects(JsonNode node, List<JsonNode> objects) {
        if (node.isArray()) {
            node.forEach(one -> addObjects(one, objects));
        } else if (node.isObject()) {
            for (JsonNode held : node) {
                if (held.isArray() && !held.isEmpty() && held.get(0).isObject()) {
                    held.forEach(objects::add);
                    return;
                }
            }
            objects.add(node);
        }
    }

    private static void put(Map<String, String> row, String what, String value) {
        if (!value.isBlank() && !value.equals("null")) {
            row.put(what, value.strip());
        }
    }

    /** Which column holds what; each what has the first column whose name fits, and its own. */
    private static Map<String, Integer> holds(List<String> header, Map<String, Expression> names) {
        Map<String, Integer> holds = new LinkedHashMap<>();
        names.forEach(
                (what, name) -> {
                    for (int i = 0; i < header.size(); i++) {
                        String column = header.get(i).strip().toLowerCase(Locale.ROOT);
                        if (!holds.containsValue(i) && name.in(column)) {
                            holds.put(what, i);
                            return;
                        }
                    }
                });
        return holds;
    }
}
