package org.fazhi.corpus.format;

/** How much of a file is read at most: a report has 3,000 to 15,000 characters. */
public final class ReadingLimits {
    /** Bytes of a file, and of an archive's member when unpacked. */
    public static final int FILE_BYTES = 50 << 20;

    /** Bytes of all members of an archive when unpacked. */
    static final long ARCHIVE_BYTES = 300L << 20;

    /** Members of an archive. */
    static final int MEMBERS = 20_000;

    /** Archives in archives. */
    public static final int DEPTH = 2;

    /** How many times its packed size a member may have, once it is larger than a megabyte. */
    static final int RATIO = 200;

    /** Characters of a text. */
    public static final int CHARACTERS = 2_000_000;

    private ReadingLimits() {}
}
