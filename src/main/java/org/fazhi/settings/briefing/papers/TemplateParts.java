package org.fazhi.settings.briefing.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a template in which an office writes: text, headers, footers, and its styles. */
final class TemplateParts {
    static final String MAIN = "word/document.xml";

    private static final String STYLES = "word/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern READ =
            Pattern.compile("word/(?:document|styles|header\\d*|footer\\d*)\\.xml");
    private static final String WORDS =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What Word says of a .dotx; a paper is no template. */
    private static final String TEMPLATE = "wordprocessingml.template.main+xml";

    private static final String DOCUMENT = "wordprocessingml.document.main+xml";

    /** Larger parts are no letterhead. */
    private static final int MOST_BYTES = 20_000_000;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final Map<String, Element> parts = new TreeMap<>();

    /**
     * Where a place stands.
     *
     * @param written with its braces
     * @param alone whether it is a paragraph of the text itself, without other words
     */
    record Written(String written, boolean alone) {}

    private TemplateParts() {}

    /**
     * Reads them.
     *
     * @throws IOException where they cannot be read; its message says why
     */
    static TemplateParts read(byte[] bytes) throws IOException {
        TemplateParts read = new TemplateParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (READ.matcher(entry.getName()).matches()) {
                    read.parts.put(entry.getName(), parsed(zip.readNBytes(MOST_BYTES)));
                }
            }
        }
        return read;
    }

    private static Element parsed(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The same document, where Word saved it as a template (.dotx). */
    static byte[] asDocument(byte[] bytes) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        boolean template = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(copy)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().equals(TYPES)) {
                    String types = new String(part, UTF_8);
                    template = types.contains(TEMPLATE);
                    part = types.replace(TEMPLATE, DOCUMENT).getBytes(UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
        }
        return template ? copy.toByteArray() : bytes;
    }

    /** Whether there is a text in the form that Word and WPS write by default. */
    boolean isDocument() {
        Element main = parts.get(MAIN);
        return main != null && WORDS.equals(main.getNamespaceURI());
    }

    /** Whether it was saved in the strict form of the standard, which few programs open. */
    boolean isStrict() {
        return parts.containsKey(MAIN) && !isDocument();
    }

    /** The places of all parts, in the order in which they stand. */
    List<Written> places() {
        List<Written> places = new ArrayList<>();
        parts.forEach(
                (name, part) -> {
                    if (!name.equals(STYLES)) {
                        each(part, "p", paragraph -> places(paragraph, places));
                    }
                });
        return places;
    }

    /** Office programs part a name into runs when it is edited or saved. */
    private static void places(Element paragraph, List<Written> places) {
        StringBuilder words = new StringBuilder();
        words(paragraph, words);
        Node above = paragraph.getParentNode();
        boolean ofText = above != null && "body".equals(above.getLocalName());
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            boolean alone = ofText && words.toString().strip().equals(place.group());
            places.add(new Written(place.group(), alone));
        }
    }

    /** The words of a paragraph without those of frames that are anchored in it. */
    private static void words(Node node, StringBuilder words) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            if ("t".equals(each.getLocalName()) && WORDS.equals(each.getNamespaceURI())) {
                words.append(each.getTextContent());
            } else if (!"p".equals(each.getLocalName())) {
                words(each, words);
            }
        }
    }

    /** The ids of paragraph styles by their names. */
    Map<String, String> styles() {
        Map<String, String> ids = new TreeMap<>();
        Element styles = parts.get(STYLES);
        if (styles != null) {
            each(
                    styles,
                    "style",
                    style -> {
                        String name = name(style);
                        if (name != null
                                && style.getAttributeNS(WORDS, "type").equals("paragraph")) {
                            ids.putIfAbsent(name, style.getAttributeNS(WORDS, "styleId"));
                        }
                    });
        }
        return ids;
    }

    private static @Nullable String name(Element style) {
        for (Node each = style.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element name && "name".equals(name.getLocalName())) {
                return name.getAttributeNS(WORDS, "val");
            }
        }
        return null;
    }

    private static void each(Element part, String name, Consumer<Element> use) {
        NodeList found = part.getElementsByTagNameNS(WORDS, name);
        for (int i = 0; i < found.getLength(); i++) {
            use.accept((Element) found.item(i));
        }
    }
}
