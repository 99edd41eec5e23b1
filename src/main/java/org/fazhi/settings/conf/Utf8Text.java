package org.fazhi.settings.conf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Where the bytes of a file of {@code conf/} are no text in UTF-8. */
final class Utf8Text {
    /** What Java puts for bytes that are none. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8Text() {}

    /**
     * The first byte that is no text: part of no character, or a control character, as those of
     * UTF-16 are. -1 where all is text.
     *
     * @param text the bytes as decoded
     */
    static int wrong(byte[] bytes, String text) {
        int control = control(bytes);
        int malformed = text.indexOf(REPLACEMENT) < 0 ? -1 : malformed(bytes);
        return malformed < 0 || control >= 0 && control < malformed ? control : malformed;
    }

    private static int control(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte at = bytes[i];
            if (at >= 0 && at < ' ' && at != '\n' && at != '\r' && at != '\t' && at != '\f') {
                return i;
            }
        }
        return -1;
    }

    private static int malformed(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }

    /** The line of a byte, from 1. */
    static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
