package org.fazhi.briefing.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a Word document, read as they lie in the archive, not by the library that wrote it.
 */
final class DocumentPackage {
    private static final String TYPES = "[Content_Types].xml";
    private static final String CORE = "docProps/core.xml";
    private static final Pattern OVERRIDE = Pattern.compile("<Override ([^>]*)/>");
    private static final Pattern DEFAULT = Pattern.compile("<Default ([^>]*)/>");
    private static final Pattern RELATION = Pattern.compile("<Relationship ([^>]*)/>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z]+)=\"([^\"]*)\"");
    private static final Pattern USED = Pattern.compile(" r:(?:id|embed|link)=\"([^\"]+)\"");
    private static final Pattern DRAWING = Pattern.compile("<wp:docPr [^>]*id=\"(\\d+)\"");
    private static final Pattern NOTE = Pattern.compile("<w:footnote [^>]*w:id=\"(-?\\d+)\"");
    private static final Pattern NOTED = Pattern.compile("<w:footnoteReference w:id=\"(-?\\d+)\"");
    private static final Pattern STYLE = Pattern.compile("<w:style [^>]*w:styleId=\"([^\"]+)\"");
    private static final Pattern STYLED =
            Pattern.compile("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"");

    private final Map<String, byte[]> parts = new TreeMap<>();

    DocumentPackage(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(parts.put(part.getName(), zip.readAllBytes()))
                        .as(part.getName() + " twice")
                        .isNull();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** A part as text. */
    String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), UTF_8);
    }

    byte[] bytes(String part) {
        return parts.getOrDefault(part, new byte[0]);
    }

    /** What is wrong with it; empty where Word and WPS take it without a repair. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        parts.forEach(
                (name, bytes) -> {
                    boolean known = name.endsWith(".xml") || name.endsWith(".rels");
                    if (known && !name.equals(TYPES) && !name.equals(CORE)) {
                        DocumentSchemas.errors(bytes)
                                .forEach(error -> errors.add(name + ":" + error));
                    }
                });
        types(errors);
        relations(errors);
        notes(errors);
        styles(errors);
        if (found(DRAWING, "word/document.xml").size()
                != new HashSet<>(found(DRAWING, "word/document.xml")).size()) {
            errors.add("two drawings of one id");
        }
        return errors;
    }

    private void types(List<String> errors) {
        Map<String, String> named = new HashMap<>();
        for (Map<String, String> type : attributes(OVERRIDE, TYPES)) {
            if (named.put(type.get("PartName").substring(1), type.get("ContentType")) != null) {
                errors.add("two types of " + type.get("PartName"));
            }
        }
        Set<String> endings = new HashSet<>();
        attributes(DEFAULT, TYPES).forEach(type -> endings.add(type.get("Extension")));
        for (String part : named.keySet()) {
            if (!parts.containsKey(part)) {
                errors.add("a type of " + part + ", which is not there");
            }
        }
        for (String part : parts.keySet()) {
            String ending = part.substring(part.lastIndexOf('.') + 1);
            boolean plain = ending.equals("xml") && !part.equals(TYPES);
            if (!named.containsKey(part) && (plain || !endings.contains(ending))) {
                if (!part.equals(TYPES)) {
                    errors.add(part + " has no type");
                }
            }
        }
    }

    /**
     * Every relation leads to a part, every id that is used is a relation, every part is reached.
     */
    private void relations(List<String> errors) {
        Set<String> reached = new TreeSet<>(Set.of(TYPES));
        List<String> open = new ArrayList<>(List.of(""));
        while (!open.isEmpty()) {
            String part = open.remove(0);
            Path folder = Path.of("/" + part).getParent();
            Path root = folder == null ? Path.of("/") : folder;
            String file = part.substring(part.lastIndexOf('/') + 1);
            String relations = root.resolve("_rels/" + file + ".rels").toString().substring(1);
            reached.add(relations);
            Set<String> ids = new HashSet<>();
            for (Map<String, String> each : attributes(RELATION, relations)) {
                if (!ids.add(each.get("Id"))) {
                    errors.add(relations + ": two relations " + each.get("Id"));
                }
                if ("External".equals(each.get("TargetMode"))) {
                    continue;
                }
                String target =
                        root.resolve(each.get("Target")).normalize().toString().substring(1);
                if (!parts.containsKey(target)) {
                    errors.add(relations + " leads to " + target + ", which is not there");
                } else if (reached.add(target)) {
                    open.add(target);
                }
            }
            for (String used : part.endsWith(".xml") ? found(USED, part) : List.<String>of()) {
                if (!ids.contains(used)) {
                    errors.add(part + " uses the relation " + used + ", which is not there");
                }
            }
        }
        for (String part : parts.keySet()) {
            if (!reached.contains(part)) {
                errors.add("nothing leads to " + part);
            }
        }
    }

    private void notes(List<String> errors) {
        List<String> noted = found(NOTED, "word/document.xml");
        List<String> notes = new ArrayList<>(found(NOTE, "word/footnotes.xml"));
        notes.removeIf(id -> Integer.parseInt(id) < 1);
        if (!noted.equals(notes)) {
            errors.add("footnotes " + notes + " are used as " + noted);
        }
    }

    private void styles(List<String> errors) {
        Set<String> known = new HashSet<>(found(STYLE, "word/styles.xml"));
        for (String part : parts.keySet()) {
            for (String used : part.endsWith(".xml") ? found(STYLED, part) : List.<String>of()) {
                if (!known.contains(used)) {
                    errors.add(part + " uses the style " + used + ", which is not there");
                }
            }
        }
    }

    /** The first groups of a pattern in a part, in their order. */
    private List<String> found(Pattern pattern, String part) {
        return pattern.matcher(text(part)).results().map(found -> found.group(1)).toList();
    }

    private List<Map<String, String>> attributes(Pattern element, String part) {
        List<Map<String, String>> all = new ArrayList<>();
        for (String each : found(element, part)) {
            Map<String, String> attributes = new HashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(each);
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            all.add(attributes);
        }
        return all;
    }
}
