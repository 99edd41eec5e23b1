package org.fazhi.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks zip and gz within bounds: a file that would fill the memory is given up in time. */
public final class Archive {
    private static final int BUFFER = 1 << 16;

    private Archive() {}

    /**
     * A member.
     *
     * @param name as the archive has it
     * @param bytes its content; null where it could not be unpacked
     * @param problem why not, with the cure; else null
     */
    public record Member(String name, byte[] bytes, @Nullable String problem) {}

    /**
     * What a zip file is: a Word document, another document, or an archive; a broken one is a zip.
     */
    public static FileFormat formatOf(byte[] bytes) {
        try (ZipInputStream zip = open(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                FileFormat format = FileFormat.ofEntry(entry.getName());
                if (format != FileFormat.ZIP) {
                    return format;
                }
                skip(zip, bytes.length);
            }
        } catch (IOException | IllegalArgumentException e) {
            return FileFormat.ZIP;
        }
        return FileFormat.ZIP;
    }

    /**
     * The members of a zip file, without folders and hidden files.
     *
     * @throws IOException with a message for the reader, where the whole archive cannot be read
     */
    public static List<Member> unzip(byte[] bytes) throws IOException {
        List<Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long total = 0;
        try (ZipInputStream zip = open(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || isHidden(entry.getName())) {
                    skip(zip, bytes.length);
                    continue;
                }
                byte[] content = unpack(zip, bytes.length);
                total += content.length;
                members.add(new Member(ownName(entry.getName(), names), content, null));
                if (total > ReadingLimits.ARCHIVE_BYTES || members.size() > ReadingLimits.MEMBERS) {
                    throw new IOException("压缩包解开后过大，已放弃；请解压后提供");
                }
            }
        } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw new IOException(reason(e), e);
        }
        if (members.isEmpty()) {
            throw new IOException("压缩包为空或已损坏；请重新打包");
        }
        return members;
    }

    /** An archive may have several members of one name; documents are told apart by theirs. */
    private static String ownName(String name, Set<String> taken) {
        String own = name;
        for (int i = 2; !taken.add(own); i++) {
            own = name + " (" + i + ")";
        }
        return own;
    }

    /** The one member of a gz file. */
    public static Member gunzip(String name, byte[] bytes) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new Member(memberName(name), unpack(gzip, bytes.length), null);
        } catch (ZipException | java.io.EOFException e) {
            throw new IOException(reason(e), e);
        }
    }

    private static String memberName(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    }

    private static ZipInputStream open(byte[] bytes) {
        return new ZipInputStream(new ByteArrayInputStream(bytes), nameCharset(bytes));
    }

    /** Names are in UTF-8, or in the encoding of Chinese Windows. */
    private static Charset nameCharset(byte[] bytes) {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            zip.getNextEntry();
            return StandardCharsets.UTF_8;
        } catch (IOException | IllegalArgumentException e) {
            return Charset.forName("GB18030");
        }
    }

    private static boolean isHidden(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.startsWith(".") || name.startsWith("__MACOSX/") || file.equals("Thumbs.db");
    }

    private static void skip(InputStream in, int packed) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            check(size, packed);
        }
    }

    private static byte[] unpack(InputStream in, int packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            check(out.size() + (long) read, packed);
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    private static void check(long size, int packed) throws IOException {
        boolean bomb = size > (1 << 20) && size > (long) packed * ReadingLimits.RATIO;
        if (bomb || size > ReadingLimits.FILE_BYTES) {
            throw new IOException("压缩包解开后过大（可能是压缩炸弹），已放弃；请解压检查后提供");
        }
    }

    private static String reason(Exception problem) {
        String message = String.valueOf(problem.getMessage());
        return message.contains("encrypt") ? "压缩包有密码；请去掉密码后提供" : "压缩包已损坏或不完整；请重新下载或打包";
    }
}
