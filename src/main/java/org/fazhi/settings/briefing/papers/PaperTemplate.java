package org.fazhi.settings.briefing.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fazhi.settings.conf.ConfFiles;
import org.fazhi.settings.conf.SettingsException;

/**
 * A Word document of an office with named places: it is opened in Word, WPS or LibreOffice and
 * changed, while the names in braces stay. Checked when it is read: a place or style that is
 * missing, a name that nobody fills, a place where nothing can be set, is refused before a run
 * begins.
 */
public final class PaperTemplate {
    static final String FOLDER = "templates/";

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
        byte[] bytes = files.bytes(file);
        TemplateParts parts;
        try {
            parts = TemplateParts.read(bytes);
            bytes = TemplateParts.asDocument(bytes);
        } catch (IOException e) {
            throw refused(file, "it cannot be read as a Word document (" + e.getMessage() + ")");
        }
        if (parts.isStrict()) {
            throw new SettingsException(
                    file,
                    0,
                    "it is saved as strict Open XML",
                    "save it as a Word document (*.docx)");
        }
        if (!parts.isDocument()) {
            throw refused(file, "it is no Word document");
        }
        PaperTemplate template = new PaperTemplate(bytes);
        template.findPlaces(file, parts.places(), required);
        template.findStyles(file, parts.styles());
        return template;
    }

    private static SettingsException refused(String file, String problem) {
        return new SettingsException(
                file, 0, problem, "save it as .docx, or restore it from the project's conf/");
    }

    private void findPlaces(
            String file, List<TemplateParts.Written> places, Set<PaperPlace> required) {
        List<String> written = places.stream().map(TemplateParts.Written::written).toList();
        for (PaperPlace place : required) {
            if (!written.contains(place.written())) {
                throw new SettingsException(
                        file,
                        0,
                        "the place " + place.written() + " is missing",
                        "write it where its content shall stand, in one paragraph of its own");
            }
        }
        for (TemplateParts.Written each : places) {
            PaperPlace place = known(file, each.written());
            if (place.size() == PaperPlace.Size.BLOCK && !each.alone()) {
                throw new SettingsException(
                        file,
                        0,
                        "the place "
                                + each.written()
                                + " shares its paragraph, or stands in a table, a frame or a header",
                        "write it in one paragraph of its own in the text");
            }
            if (!order.contains(place)) {
                order.add(place);
            }
        }
        order.sort(Comparator.comparingInt(place -> written.indexOf(place.written())));
    }

    private static PaperPlace known(String file, String written) {
        Optional<PaperPlace> known =
                Arrays.stream(PaperPlace.values())
                        .filter(place -> place.written().equals(written))
                        .findFirst();
        return known.orElseThrow(
                () ->
                        new SettingsException(
                                file,
                                0,
                                "nothing is known as " + written,
                                "use one of "
                                        + Arrays.stream(PaperPlace.values())
                                                .map(PaperPlace::written)
                                                .toList()));
    }

    private void findStyles(String file, Map<String, String> ids) {
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
        return Objects.requireNonNull(styles.get(style), style.label());
    }
}
