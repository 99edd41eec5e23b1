package org.fazhi.corpus;

import java.util.Locale;
import java.util.Objects;
import org.fazhi.corpus.format.FileFacts;
import org.fazhi.corpus.format.FileFormat;
import org.fazhi.corpus.format.ReadingLimits;
import org.fazhi.corpus.format.SourceFacts;
import org.jspecify.annotations.Nullable;

/** A file, or a member of an archive, before its text is taken out: its name, its bytes. */
public final class Unopened {
    /** Bytes of a file at most; a larger one need not be held, its checksum is enough. */
    public static final int MOST_BYTES = ReadingLimits.FILE_BYTES;

    private final FileFacts facts;
    private final byte[] bytes;
    private final @Nullable FileFormat format;
    private final @Nullable String refusal;
    private final SourceFacts told;

    /**
     * @param format null where it was not looked at
     * @param refusal why it is not to be opened, with the cure; null where it is
     * @param told what those who collected it say of it
     */
    Unopened(
            FileFacts facts,
            byte[] bytes,
            @Nullable FileFormat format,
            @Nullable String refusal,
            SourceFacts told) {
        this.facts = Objects.requireNonNull(facts, "facts");
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.format = format;
        this.refusal = refusal;
        this.told = told;
    }

    /** A file of which nothing is known but its name and its bytes. */
    public static Unopened of(String path, byte[] bytes) {
        return new Unopened(FileFacts.of(path, bytes), bytes, null, null, SourceFacts.NONE);
    }

    /**
     * The report that a file of more than {@link #MOST_BYTES} is.
     *
     * @param length of the file, in bytes
     */
    public static Report tooLarge(String path, String sha256, long length) {
        return tooLarge(new FileFacts(path, sha256), length).quarantined();
    }

    static Unopened tooLarge(FileFacts facts, long length) {
        return refused(facts, null, "文件过大（" + (length >> 20) + " MB），不是一份年度报告；请拆分或检查");
    }

    static Unopened refused(
            FileFacts facts, @Nullable FileFormat format, @Nullable String refusal) {
        return new Unopened(facts, new byte[0], format, refusal, SourceFacts.NONE);
    }

    /** As the tables show it. */
    public String path() {
        return facts.path();
    }

    /** How many bytes there are to open. */
    public int length() {
        return bytes.length;
    }

    /** The report that the file is where it cannot be read, with the reason. */
    public Report quarantined(@Nullable String reason) {
        return facts.quarantined(label(), reason);
    }

    /** Whether it is known already that it cannot be read. */
    boolean isRefused() {
        return refusal != null;
    }

    /** The report that a refused file is. */
    Report quarantined() {
        return quarantined(refusal);
    }

    /** What those who collected it say of it. */
    SourceFacts told() {
        return told;
    }

    FileFacts facts() {
        return facts;
    }

    byte[] bytes() {
        return bytes;
    }

    /** What it is; only of what is to be opened. */
    FileFormat format() {
        return Objects.requireNonNull(format, "format");
    }

    /** The format's name in the tables; Markdown is told from text by the file's name alone. */
    @Nullable String label() {
        if (format == FileFormat.TEXT && path().toLowerCase(Locale.ROOT).endsWith(".md")) {
            return "md";
        }
        return format == null ? null : format.label();
    }
}
