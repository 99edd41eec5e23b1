package org.fazhi.settings.conf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A YAML file of texts by key, read into records: a component of the type {@link String} is a text
 * without places, a {@link Phrase} is one with those that it declares, a {@link List} is a list of
 * texts without places, a record is a group of keys. The records are the one list of what the
 * program says: a key that none names, one that is missing, and a place that is unknown or missing
 * are refused with their line.
 */
public final class TextFile {
    private static final String EXAMPLES = "examples";

    private final YamlFile file;

    private TextFile(YamlFile file) {
        this.file = file;
    }

    /** The whole file as a record of the given class, without what is said of examples alone. */
    public static <T extends Record> T parse(ConfFiles files, String name, Class<T> type) {
        YamlFile file = YamlFile.parse(files, name);
        ObjectNode texts = file.tree();
        texts.remove(EXAMPLES);
        return parse(file.with(texts), type);
    }

    /**
     * What the file says of invented examples: each text of the group {@code examples}, which has
     * the keys of the others, stands instead of the one of its key.
     */
    public static <T extends Record> T ofExamples(ConfFiles files, String name, Class<T> type) {
        YamlFile file = YamlFile.parse(files, name);
        ObjectNode texts = file.tree();
        if (texts.remove(EXAMPLES) instanceof ObjectNode instead) {
            put(texts, instead);
        }
        return parse(file.with(texts), type);
    }

    private static <T extends Record> T parse(YamlFile file, Class<T> type) {
        return new TextFile(file).group("", file.as(Map.class), type);
    }

    private static void put(ObjectNode texts, ObjectNode instead) {
        for (Map.Entry<String, JsonNode> each : instead.properties()) {
            JsonNode known = texts.get(each.getKey());
            if (known instanceof ObjectNode group && each.getValue() instanceof ObjectNode others) {
                put(group, others);
            } else {
                texts.set(each.getKey(), each.getValue());
            }
        }
    }

    private <T extends Record> T group(String at, Map<?, ?> texts, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        requireKnown(at, texts, components);
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(at, texts, components[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw file.wrong(at, e.getTargetException().getMessage(), "mend it there");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void requireKnown(String at, Map<?, ?> texts, RecordComponent... components) {
        Set<String> known =
                Arrays.stream(components)
                        .map(TextFile::key)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Object key : texts.keySet()) {
            if (!known.contains(key)) {
                throw file.wrong(
                        at + "/" + key,
                        key + " is unknown here",
                        "take it out or use one of " + known);
            }
        }
    }

    private Object value(String at, Map<?, ?> texts, RecordComponent component) {
        String key = key(component);
        Object text = texts.get(key);
        if (text == null) {
            throw file.wrong(at, key + " is missing", "restore it from the project's conf/");
        }
        boolean group = component.getType().isRecord();
        boolean list = component.getType() == List.class;
        if (group != text instanceof Map || list != text instanceof List) {
            throw file.wrong(
                    at + "/" + key,
                    key
                            + (group
                                    ? " is a group of texts"
                                    : list ? " is a list of texts" : " is one text"),
                    "write it as in the project's conf/");
        }
        if (list) {
            return List.copyOf((List<?>) text);
        }
        return group
                ? group(
                        at + "/" + key,
                        (Map<?, ?>) text,
                        component.getType().asSubclass(Record.class))
                : text(at + "/" + key, (String) text, component);
    }

    private Object text(String at, String text, RecordComponent component) {
        Phrase.Places declared = component.getAnnotation(Phrase.Places.class);
        List<String> places = declared == null ? List.of() : List.of(declared.value());
        Template template = Template.parse(text);
        file.requirePlaces(at, text, places);
        List<String> missing = new ArrayList<>(places);
        missing.removeAll(template.places());
        if (!missing.isEmpty()) {
            throw file.wrong(at, "{" + missing.get(0) + "} is missing", "name all of " + places);
        }
        return component.getType() == Phrase.class ? new Phrase(template, places) : text;
    }

    /** A component's key in the file: {@code withoutFigure} is {@code without_figure}. */
    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
