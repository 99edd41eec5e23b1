package org.fazhi.settings.conf;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * A text of {@code conf/} whose places the program fills, in the order in which {@link Places}
 * names them: the wording may name them in any other.
 */
public final class Phrase implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The names of the places that a phrase has; all of them stand in its text. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Places {
        String[] value();
    }

    private final Template template;
    private final List<String> places;
    private final int[] order;

    Phrase(Template template, List<String> places) {
        this.template = template;
        this.places = List.copyOf(places);
        this.order = template.order(places);
    }

    /**
     * The text with its places filled.
     *
     * @param values one for each place, in the order of {@link Places}
     */
    public String with(Object... values) {
        if (values.length != places.size()) {
            throw new IllegalArgumentException(values.length + " values for " + places);
        }
        return template.fill(at -> String.valueOf(values[order[at]]));
    }
}
