package org.fazhi.invented;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the reports of {@link ManyDistricts} to a folder, so that {@code ./fazhi run --input} makes
 * books of them to look at. Arguments: the folder, how many provinces, how many districts of each,
 * the first and the last year.
 */
public final class ManyDistrictsFolder {
    private ManyDistrictsFolder() {}

    public static void main(String[] arguments) throws IOException {
        ManyDistricts.write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]));
    }
}
