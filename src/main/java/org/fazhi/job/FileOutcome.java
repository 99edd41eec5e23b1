package org.fazhi.job;

import java.io.Serializable;
import java.util.List;
import org.fazhi.reading.Reading;
import org.fazhi.warehouse.InputFile;

/**
 * What became of a file.
 *
 * @param file the file
 * @param known whether its readings are staged already; then {@code readings} is empty
 * @param readings what was understood of it
 */
record FileOutcome(InputFile file, boolean known, List<Reading> readings) implements Serializable {
    /** The file without its readings, for the driver. */
    FileOutcome bare() {
        return new FileOutcome(file, known, List.of());
    }
}
