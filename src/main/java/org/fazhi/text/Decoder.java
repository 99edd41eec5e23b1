package org.fazhi.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to characters. */
public final class Decoder {
    private Decoder() {}

    /** The text of a file without its byte-order mark, or what is wrong with it. */
    public static Decoded decode(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, "UTF-8", null);
        } catch (CharacterCodingException e) {
            return new Decoded(null, null, "编码无法识别；请另存为 UTF-8");
        }
    }

    /**
     * A text, or the reason why there is none.
     *
     * @param text null where the bytes could not be decoded
     * @param charset by which it was decoded
     * @param problem for the reader, with the cure; null where there is a text
     */
    public record Decoded(String text, String charset, String problem) {}
}
