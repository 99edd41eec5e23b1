package org.fazhi.warehouse.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a contract a reader may depend on, without words: of the files of two versions, what
 * breaks a reader of the earlier one and what is new.
 *
 * @param breaking what a reader of the earlier one may stumble over
 * @param added what is new and stumbles nobody
 */
record ContractParts(List<String> breaking, List<String> added) {

    /** The two contracts, each with its members {@code tables} and {@code reading}. */
    static ContractParts between(JsonNode earlier, JsonNode later) {
        ContractParts parts = new ContractParts(new ArrayList<>(), new ArrayList<>());
        Map<String, Part> before = parts(earlier);
        Map<String, Part> after = parts(later);
        for (Map.Entry<String, Part> part : before.entrySet()) {
            if (!after.containsKey(part.getKey())) {
                parts.breaking.add(part.getKey() + " is gone");
            } else {
                parts.compare(part.getKey(), part.getValue(), after.get(part.getKey()));
            }
        }
        for (String name : after.keySet()) {
            if (!before.containsKey(name)) {
                parts.added.add(name + " is new");
            }
        }
        return parts;
    }

    private void compare(String name, Part before, Part after) {
        if (!before.says.equals(after.says)) {
            breaking.add(name + " was " + before.says + " and is " + after.says);
        }
        if (!before.nullable && after.nullable) {
            breaking.add(name + " may be null now");
        }
        if (before.nullable && !after.nullable) {
            added.add(name + " is never null any more");
        }
        if (before.values.isEmpty() != after.values.isEmpty()) {
            breaking.add(
                    name + (after.values.isEmpty() ? " is no" : " is an") + " enumeration now");
            return;
        }
        Set<String> gone = new TreeSet<>(before.values);
        gone.removeAll(after.values);
        if (!gone.isEmpty()) {
            breaking.add(name + " has no value " + gone + " any more");
        }
        Set<String> fresh = new TreeSet<>(after.values);
        fresh.removeAll(before.values);
        if (!fresh.isEmpty()) {
            added.add(name + " has the new value " + fresh);
        }
    }

    /**
     * A version that what has changed asks for, and the present one is not.
     *
     * @return null where the present one will do
     */
    static String wanted(String released, String present, ContractParts parts) {
        int[] before = numbers(released);
        int[] now = numbers(present);
        if (!parts.breaking.isEmpty()) {
            return now[0] > before[0] ? null : before[0] + 1 + ".0.0";
        }
        boolean raised = now[0] > before[0] || now[0] == before[0] && now[1] > before[1];
        if (!parts.added.isEmpty()) {
            return raised ? null : before[0] + "." + (before[1] + 1) + ".0";
        }
        boolean same = now[0] == before[0] && now[1] == before[1] && now[2] >= before[2];
        return raised || same ? null : released;
    }

    private static int[] numbers(String version) {
        String[] parts = version.split("\\.");
        return new int[] {
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])
        };
    }

    private record Part(String says, boolean nullable, Set<String> values) {}

    private static Map<String, Part> parts(JsonNode contract) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (JsonNode table : contract.path("tables").path("tables")) {
            String name = table.path("name").asText();
            parts.put(name, new Part("keyed by " + table.path("key"), false, Set.of()));
            for (JsonNode column : table.path("columns")) {
                String unit = column.path("unit").asText("");
                parts.put(
                        name + "." + column.path("name").asText(),
                        new Part(
                                column.path("type").asText() + (unit.isEmpty() ? "" : ", " + unit),
                                column.path("nullable").asBoolean(),
                                words(column.path("values"))));
            }
        }
        JsonNode schema = contract.path("reading");
        Set<String> required = words(schema.path("required"));
        schema.path("properties")
                .fields()
                .forEachRemaining(
                        member ->
                                parts.put(
                                        "read --json " + member.getKey(),
                                        new Part(
                                                member.getValue().path("type").asText("object"),
                                                !required.contains(member.getKey()),
                                                Set.of())));
        schema.path("$defs").fields().forEachRemaining(definition -> members(definition, parts));
        return parts;
    }

    private static void members(Map.Entry<String, JsonNode> definition, Map<String, Part> parts) {
        definition
                .getValue()
                .path("properties")
                .fields()
                .forEachRemaining(
                        member -> {
                            Set<String> types =
                                    new LinkedHashSet<>(words(member.getValue().path("type")));
                            boolean nullable = types.remove("null");
                            Set<String> values = words(member.getValue().path("enum"));
                            values.remove("null");
                            parts.put(
                                    "read --json " + definition.getKey() + "." + member.getKey(),
                                    new Part(
                                            String.join(",", types)
                                                    + member.getValue().path("format").asText(""),
                                            nullable,
                                            values));
                        });
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new LinkedHashSet<>();
        if (node.isTextual()) {
            words.add(node.asText());
        }
        node.forEach(word -> words.add(word.asText()));
        return words;
    }
}
