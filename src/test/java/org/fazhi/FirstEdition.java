package org.fazhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The indicators that the labelled reports know: what came later is unlabelled there, not wrong.
 */
public final class FirstEdition {
    private static final Path FILE = Path.of("src/test/resources/first-edition-indicators.txt");
    private static final Set<String> INDICATORS = read();

    private FirstEdition() {}

    /** Whether a report that was labelled for the first edition would say so. */
    public static boolean knows(String indicator) {
        return INDICATORS.contains(indicator);
    }

    private static Set<String> read() {
        try {
            return Set.copyOf(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
