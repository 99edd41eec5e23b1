package org.fazhi.job.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fazhi.corpus.Document;
import org.fazhi.corpus.DocumentBuilder;
import org.fazhi.reading.Reading;

/** The reading of a file that could not be opened: set aside, with the reason. */
public final class UnreadableFile {
    private UnreadableFile() {}

    /**
     * @param path as {@link Document#sourcePath()} will show it; stands in for the content that the
     *     document's id is made of
     * @param reason why
     */
    public static Reading reading(String path, String reason) {
        Document document =
                DocumentBuilder.builder()
                        .docId(
                                sha256(("unreadable " + path).getBytes(StandardCharsets.UTF_8))
                                        .substring(0, 16))
                        .sourcePath(path)
                        .status(Document.Status.QUARANTINED)
                        .reason(reason)
                        .sourceText("")
                        .build();
        return Reading.of(document);
    }

    /** The reading of a part of a table that holds no row: nothing is missing. */
    static Reading noRows(String path, String sha256) {
        Document document =
                DocumentBuilder.builder()
                        .docId(
                                sha256(("no rows " + path).getBytes(StandardCharsets.UTF_8))
                                        .substring(0, 16))
                        .sourcePath(path)
                        .sha256(sha256)
                        .status(Document.Status.OTHER)
                        .reason("数据表的这一部分没有行")
                        .sourceText("")
                        .build();
        return Reading.of(document);
    }

    /**
     * @param cause why it could not be opened
     */
    public static Reading reading(String path, Exception cause) {
        String why =
                cause instanceof AccessDeniedException ? "permission denied" : cause.getMessage();
        return reading(path, "the file cannot be opened: " + why);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
