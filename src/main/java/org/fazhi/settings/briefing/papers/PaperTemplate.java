package org.fazhi.settings.briefing.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;

/**
 * A Word document of an office with named places: it is opened in Word or WPS and changed, while
 * the names in braces stay. Checked when it is read: a place or style that is missing, or a name
 * that nobody fills, is refused before a run begins.
 */
public final class PaperTemplate {
    static final String FOLDER = "templates/";

    private static final String MAIN = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    /** Larger parts are no letterhead. */
    private static final int MOST_BYTES = 20_000_000;

    private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern STYLE =
            Pattern.compile(
                    "<w:style [^>]*w:styleId=\"([^\"]+)\"[^>]*>\\s*<w:name w:val=\"([^\"]+)\"");

    private final byte[] bytes;
    private final List<PaperPlace> order = new ArrayList<>();
    private final Map<PaperStyle, String> styles = new EnumMap<>(PaperStyle.class);

    private PaperTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a template.
     *
     * @param name of the file in {@code conf/templates}
     * @param required the places that it must have; others of the program's it may have
     */
    static PaperTemplate parse(ConfFiles files, String name, Set<PaperPlace> required) {
        String file = FOLDER + name;
        PaperTemplate template = new PaperTemplate(files.bytes(file));
        Map<String, String> parts = template.parts(file);
        template.requirePlaces(file, parts, required);
        template.findStyles(file, parts.getOrDefault(STYLES, ""));
        return template;
    }

    private Map<String, String> parts(String file) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/(document|styles|header\\d*|footer\\d*)\\.xml")) {
                    parts.put(entry.getName(), new String(zip.readNBytes(MOST_BYTES), UTF_8));
                }
            }
        } catch (IOException e) {
            throw refused(file, "it cannot be read as a Word document (" + e.getMessage() + ")");
        }
        if (!parts.containsKey(MAIN)) {
            throw refused(file, "it is no Word document");
        }
        return parts;
    }

    private static SettingsException refused(String file, String problem) {
        return new SettingsException(
                file, 0, problem, "save it as .docx, or restore it from the project's conf/");
    }

    private void requirePlaces(String file, Map<String, String> parts, Set<PaperPlace> required) {
        List<String> written = new ArrayList<>();
        parts.forEach(
                (part, xml) -> {
                    if (!part.equals(STYLES)) {
                        written.addAll(places(xml));
                    }
                });
        for (PaperPlace place : required) {
            if (!written.contains(place.written())) {
                throw new SettingsException(
                        file,
                        0,
                        "the place " + place.written() + " is missing",
                        "write it where its content shall stand, in one paragraph of its own");
            }
        }
        List<String> known = new ArrayList<>();
        for (PaperPlace place : PaperPlace.values()) {
            known.add(place.written());
        }
        for (PaperPlace place : PaperPlace.values()) {
            if (written.contains(place.written())) {
                order.add(place);
            }
        }
        order.sort(Comparator.comparingInt(place -> written.indexOf(place.written())));
        for (String place : written) {
            if (!known.contains(place)) {
                throw new SettingsException(
                        file, 0, "nothing is known as " + place, "use one of " + known);
            }
        }
    }

    /** The places of a part; Word parts a name into runs when it is edited. */
    private static List<String> places(String xml) {
        List<String> places = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(xml);
        while (paragraph.find()) {
            StringBuilder words = new StringBuilder();
            Matcher text = TEXT.matcher(paragraph.group());
            while (text.find()) {
                words.append(text.group(1));
            }
            Matcher place = PLACE.matcher(words);
            while (place.find()) {
                places.add(place.group());
            }
        }
        return places;
    }

    private void findStyles(String file, String xml) {
        Map<String, String> ids = new TreeMap<>();
        Matcher style = STYLE.matcher(xml);
        while (style.find()) {
            ids.putIfAbsent(style.group(2), style.group(1));
        }
        for (PaperStyle each : PaperStyle.values()) {
            String id = ids.get(each.label());
            if (id == null) {
                throw new SettingsException(
                        file,
                        0,
                        "the paragraph style " + each.label() + " is missing",
                        "add a style of that name in Word or WPS; its font and size are free");
            }
            styles.put(each, id);
        }
    }

    /** The document, to be read from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Its places in the order in which they stand. */
    public List<PaperPlace> order() {
        return List.copyOf(order);
    }

    /** Under which id the document keeps a style. */
    public String id(PaperStyle style) {
        return java.util.Objects.requireNonNull(styles.get(style), style.label());
    }
}
