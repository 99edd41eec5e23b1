package org.fazhi.reading;

import java.util.List;

/**
 * What a reading depends on beside the bytes of its file: these packages, and the files of {@link
 * org.fazhi.settings.reading.ReadingSettings#FILES}. Where any of it changes, reports are read
 * again; a test holds that the reader uses no other class of ours.
 */
public final class ReaderParts {
    /** The packages below {@code org.fazhi} whose classes make up the reader. */
    public static final List<String> PACKAGES =
            List.of(
                    "settings.conf",
                    "settings.regex",
                    "settings.reading",
                    "text",
                    "region",
                    "corpus",
                    "outline",
                    "extract",
                    "audit",
                    "reading");

    private ReaderParts() {}
}
