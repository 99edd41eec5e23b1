package org.fazhi.briefing.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A finished file: a workbook or an image.
 *
 * @param relativePath below the output folder, made of codes and sanitised names
 * @param bytes its content; the same data gives the same bytes
 * @param places the cells that show a figure or a finding, by its id, as they were laid out; empty
 *     for a picture
 */
public record Book(String relativePath, byte[] bytes, Map<String, List<CellPlace>> places) {
    public Book {
        places = Collections.unmodifiableMap(places);
    }

    /** A file without cells. */
    public Book(String relativePath, byte[] bytes) {
        this(relativePath, bytes, Map.of());
    }
}
