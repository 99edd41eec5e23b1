package org.fazhi.settings;

/**
 * A setting that cannot be used: which file, which line, what is wrong, what to do. The command
 * ends with code 2.
 */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file name in {@code conf/}
     * @param line from 1; 0 if the whole file is meant
     * @param problem what is wrong, with the value that is wrong
     * @param cure what to do
     */
    public SettingsException(String file, int line, String problem, String cure) {
        super("conf/" + file + (line > 0 ? ", line " + line : "") + ": " + problem + "; " + cure);
    }
}
