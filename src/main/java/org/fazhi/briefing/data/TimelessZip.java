package org.fazhi.briefing.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Takes the time of day out of an archive, in its place: the same parts give the same bytes. The
 * offsets are those of the ZIP file format, sections 4.3.7, 4.3.12 and 4.3.16 of its specification.
 */
public final class TimelessZip {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRIES = 10;
    private static final int DIRECTORY = 16;

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int ENTRY_TIME = 12;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;
    private static final int LOCAL_HEADER = 42;

    private static final int LOCAL_TIME = 10;

    /** The first of January 1980, midnight, as MS-DOS writes it: date, then time. */
    private static final int MIDNIGHT = 0x0021_0000;

    private TimelessZip() {}

    /** The archive itself, changed; it has no comment and is smaller than 2 GiB. */
    public static byte[] settle(byte[] archive) {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_BYTES;
        require(zip, end, END);
        int entries = Short.toUnsignedInt(zip.getShort(end + ENTRIES));
        int at = zip.getInt(end + DIRECTORY);
        for (int i = 0; i < entries; i++) {
            require(zip, at, ENTRY);
            zip.putInt(at + ENTRY_TIME, MIDNIGHT);
            zip.putInt(zip.getInt(at + LOCAL_HEADER) + LOCAL_TIME, MIDNIGHT);
            at +=
                    ENTRY_BYTES
                            + Short.toUnsignedInt(zip.getShort(at + NAME_LENGTH))
                            + Short.toUnsignedInt(zip.getShort(at + EXTRA_LENGTH))
                            + Short.toUnsignedInt(zip.getShort(at + COMMENT_LENGTH));
        }
        return archive;
    }

    private static void require(ByteBuffer zip, int at, int signature) {
        if (at < 0 || zip.getInt(at) != signature) {
            throw new IllegalArgumentException("no archive of the expected form");
        }
    }
}
