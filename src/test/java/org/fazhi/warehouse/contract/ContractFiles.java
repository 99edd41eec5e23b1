package org.fazhi.warehouse.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.fazhi.region.RegionCode;
import org.fazhi.warehouse.DataContract;
import org.fazhi.warehouse.Table;
import org.fazhi.warehouse.WarehouseTables;

/** The files of the data contract, made from the record classes and their Javadoc. */
final class ContractFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CODE_POINT = "code point";

    private final Units units = new Units();

    /** The files by name, below {@code src/main/resources/contract}. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tables.json", text(tables()));
        files.put("reading.schema.json", text(readingSchema()));
        return files;
    }

    Units units() {
        return units;
    }

    static List<Table<? extends Record>> published() {
        List<Table<? extends Record>> tables = new ArrayList<>(WarehouseTables.exported());
        tables.add(WarehouseTables.RUNS);
        return tables;
    }

    /** Keys, types, units, meanings, what may be null and what may stand there, of every table. */
    ObjectNode tables() {
        ObjectNode contract = JSON.createObjectNode();
        contract.put("contract", "fazhi tables");
        contract.put("version", DataContract.VERSION);
        contract.put(
                "about",
                "The tables of fazhi in Iceberg, Parquet and CSV. Columns are found by their names."
                        + " nullable: whether rows that this version writes may be null; those of an"
                        + " earlier version are null in columns that it did not know. values: all"
                        + " that may stand in the column. key: what no two rows have alike. CSV: empty"
                        + " is null or no words, elements of a list stand between |, and words that"
                        + " begin with an apostrophe have it as a mark: take one away.");
        ArrayNode tables = contract.putArray("tables");
        for (Table<? extends Record> table : published()) {
            RecordWords words = RecordWords.of(table.type());
            ObjectNode node = tables.addObject();
            node.put("name", table.name());
            node.put("holds", words.holds());
            table.key().forEach(node.putArray("key")::add);
            table.partition().forEach(node.putArray("partition")::add);
            table.order().forEach(node.putArray("order")::add);
            ArrayNode columns = node.putArray("columns");
            for (ContractColumn column : ContractColumn.of(table, words)) {
                ObjectNode entry = columns.addObject();
                entry.put("name", column.name());
                entry.put("type", column.dataType().simpleString());
                entry.put("nullable", column.nullable());
                if (column.dataType() instanceof NumericType) {
                    entry.put("unit", units.of(table.name(), column.name()));
                }
                if (!column.values().isEmpty()) {
                    column.values().forEach(entry.putArray("values")::add);
                }
                entry.put("meaning", column.meaning());
            }
        }
        return contract;
    }

    /** What a line of {@code read --json} is. */
    ObjectNode readingSchema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:fazhi:contract:" + DataContract.VERSION + ":reading");
        schema.put("title", "A line of fazhi read --json");
        schema.put(
                "description",
                "What was understood of a file. Version "
                        + DataContract.VERSION
                        + " of the contract; a later one of the same major version may have further"
                        + " members and values.");
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode members = schema.putObject("properties");
        ObjectNode definitions = JSON.createObjectNode();
        for (Table<? extends Record> table : READING) {
            String name = table.name();
            boolean one = table == WarehouseTables.DOCUMENTS;
            String member = one ? "document" : name;
            String reference = "#/$defs/" + member;
            if (table != WarehouseTables.STATISTICS) {
                required.add(member);
            }
            ObjectNode place = members.putObject(member);
            if (one) {
                place.put("$ref", reference);
            } else {
                place.put("type", "array").putObject("items").put("$ref", reference);
            }
            definitions.set(member, definition(table));
        }
        schema.set("$defs", definitions);
        return schema;
    }

    private static final List<Table<? extends Record>> READING =
            List.of(
                    WarehouseTables.DOCUMENTS,
                    WarehouseTables.SECTIONS,
                    WarehouseTables.OBSERVATIONS,
                    WarehouseTables.FINDINGS,
                    WarehouseTables.CHECKS,
                    WarehouseTables.STATISTICS);

    private ObjectNode definition(Table<? extends Record> table) {
        RecordWords words = RecordWords.of(table.type());
        ObjectNode definition = JSON.createObjectNode();
        definition.put("description", words.holds());
        definition.put("type", "object");
        ArrayNode required = definition.putArray("required");
        ObjectNode properties = definition.putObject("properties");
        for (ContractColumn column : ContractColumn.of(table.type(), words)) {
            required.add(column.name());
            properties.set(column.name(), property(table.name(), column));
        }
        return definition;
    }

    private ObjectNode property(String table, ContractColumn column) {
        ObjectNode property = JSON.createObjectNode();
        String type = jsonType(column);
        if (column.nullable()) {
            property.putArray("type").add(type).add("null");
        } else {
            property.put("type", type);
        }
        String meaning = column.meaning();
        if (column.dataType() instanceof NumericType) {
            String unit = units.of(table, column.name());
            meaning += " [" + unit + "]";
            if (unit.startsWith(CODE_POINT)) {
                property.put("minimum", 0);
            }
            if (unit.equals("0 to 1")) {
                property.put("minimum", 0);
                property.put("maximum", 1);
            }
        }
        if (column.dataType() instanceof ArrayType) {
            property.putObject("items").put("type", "string");
        }
        if (column.dataType() == DataTypes.DateType) {
            property.put("format", "date");
        }
        if (column.type() == RegionCode.class) {
            property.put("pattern", "^[0-9]{6}$");
        }
        if (!column.values().isEmpty()) {
            ArrayNode values = property.putArray("enum");
            column.values().forEach(values::add);
            if (column.nullable()) {
                values.addNull();
            }
        }
        property.put("description", meaning);
        return property;
    }

    private static String jsonType(ContractColumn column) {
        return switch (column.dataType().typeName()) {
            case "string", "date" -> "string";
            case "integer", "long" -> "integer";
            case "double" -> "number";
            case "boolean" -> "boolean";
            case "array" -> "array";
            default -> throw new AssertionError(column);
        };
    }

    /** As it stands in a file: two blanks a level, a line end at the end. */
    static String text(ObjectNode node) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
