package org.fazhi.job.read;

import java.io.Serializable;
import java.util.List;
import org.fazhi.warehouse.InputFile;

/**
 * What became of a file.
 *
 * @param file the file
 * @param state whether it was read
 * @param readings what was understood of it, where it was read
 */
record FileOutcome(InputFile file, State state, List<PackedReading> readings)
        implements Serializable {
    /** Whether a file was read. */
    enum State {
        /** It was read now. */
        READ,
        /** Its readings are staged already. */
        KNOWN,
        /** It changed since it was found, so that nobody knows what it will say. */
        CHANGING
    }

    /** The file without its readings, for the driver. */
    FileOutcome bare() {
        return new FileOutcome(file, state, List.of());
    }

    boolean is(State wanted) {
        return state == wanted;
    }
}
