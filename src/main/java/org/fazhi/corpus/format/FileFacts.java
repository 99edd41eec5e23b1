package org.fazhi.corpus.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.corpus.Report;
import org.fazhi.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file before it is understood.
 *
 * @param path as the tables show it
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record FileFacts(String path, String sha256) {
    private static final int ID = 16;

    public static FileFacts of(String path, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new FileFacts(path, HexFormat.of().formatHex(digest.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String docId() {
        return sha256.substring(0, ID);
    }

    /** A report of this file that cannot be read, with the reason. */
    public Report quarantined(@Nullable String format, @Nullable String reason) {
        Document document =
                DocumentBuilder.builder()
                        .docId(docId())
                        .sourcePath(path)
                        .format(format)
                        .sha256(sha256)
                        .status(Document.Status.QUARANTINED)
                        .reason(reason)
                        .sourceText("")
                        .build();
        return new Report(document, MappedText.empty());
    }
}
