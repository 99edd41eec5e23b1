package org.fazhi.corpus.format;

import java.util.Map;
import org.fazhi.text.Decoder;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, or why there is none.
 *
 * @param text null where the file could not be read
 * @param pageTitle what the document calls itself; empty if it does not
 * @param meta contents of a page's {@code <meta>} elements by their names in small letters
 * @param remark what its reader must know of the text, or null
 * @param problem for the reader, with the cure; null where there is a text
 */
public record Extraction(
        @Nullable String text,
        String pageTitle,
        Map<String, String> meta,
        @Nullable String remark,
        @Nullable String problem) {
    public Extraction {
        meta = Map.copyOf(meta);
    }

    public static Extraction of(String text, String pageTitle) {
        return new Extraction(text, pageTitle, Map.of(), null, null);
    }

    /** The text of decoded bytes. */
    public static Extraction of(Decoder.Decoded decoded) {
        return decoded.text() == null
                ? failed(decoded.problem())
                : new Extraction(decoded.text(), "", Map.of(), remark(decoded), null);
    }

    static @Nullable String remark(Decoder.Decoded decoded) {
        return decoded.damaged() == 0 ? null : "原文有 " + decoded.damaged() + " 处字节残缺，以“�”标示；请核对来源";
    }

    public static Extraction failed(@Nullable String problem) {
        return new Extraction(null, "", Map.of(), null, problem);
    }

    /** The same with a remark. */
    Extraction remarked(@Nullable String said) {
        return new Extraction(text, pageTitle, meta, said, problem);
    }

    /** The same text where what the document calls itself is not to be trusted. */
    Extraction untitled() {
        return new Extraction(text, "", Map.of(), remark, problem);
    }
}
