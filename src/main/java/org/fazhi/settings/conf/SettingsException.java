package org.fazhi.settings.conf;

import org.jspecify.annotations.Nullable;

/**
 * A setting that cannot be used: which file, which line, what is wrong, what to do. The command
 * ends with code 2.
 */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String FOLDER = "conf";

    private final String within;

    /**
     * @param file name in {@code conf/}
     * @param line from 1; 0 if the whole file is meant
     * @param problem what is wrong, with the value that is wrong
     * @param cure what to do
     */
    public SettingsException(String file, int line, @Nullable String problem, String cure) {
        this(FOLDER, file + (line > 0 ? ", line " + line : "") + ": " + problem + "; " + cure);
    }

    private SettingsException(String folder, String within) {
        super(folder + "/" + within);
        this.within = within;
    }

    /** The same, said of the folder that was given. */
    public SettingsException in(String folder) {
        SettingsException there = new SettingsException(folder, within);
        there.setStackTrace(getStackTrace());
        return there;
    }
}
