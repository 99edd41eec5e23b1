package org.fazhi.settings.conf;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of the files an analyst may edit, by name, and of the gazetteer ({@code regions.csv}).
 * Whoever opens paths fills it; only this package understands it. Serializable, so that every
 * executor parses the same bytes once.
 */
public final class ConfFiles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, byte[]> files;
    private final String folder;

    /** Asked for with every report; a third of a megabyte is hashed once. */
    private transient volatile @Nullable String hash;

    public ConfFiles(Map<String, byte[]> files) {
        this(files, "conf");
    }

    /**
     * @param folder where the files were found, as messages name it
     */
    public ConfFiles(Map<String, byte[]> files, String folder) {
        this.files = new TreeMap<>(files);
        this.folder = folder;
    }

    /** Where the files were found, as messages name it. */
    public String folder() {
        return folder;
    }

    /**
     * The text of a file.
     *
     * @throws SettingsException where it is missing, and with the line where it is no UTF-8: half a
     *     word that is read otherwise would change what is found, and nobody would know
     */
    public String text(String name) {
        byte[] bytes = bytes(name);
        String text = new String(bytes, StandardCharsets.UTF_8);
        int wrong = Utf8Text.wrong(bytes, text);
        if (wrong >= 0) {
            throw new SettingsException(
                    name,
                    Utf8Text.line(bytes, wrong),
                    "byte %d (%02X) is no text in UTF-8".formatted(wrong + 1, bytes[wrong]),
                    "save the file in UTF-8 (Excel: CSV UTF-8), not in GBK or UTF-16");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The bytes of a file; a {@link SettingsException} names the file if it is missing. */
    public byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new SettingsException(
                    name, 0, "the file is missing", "restore it from the project's conf/");
        }
        return bytes;
    }

    /** Whether the file is there: for the optional ones, such as {@code corrections.csv}. */
    public boolean has(String name) {
        return files.containsKey(name);
    }

    /**
     * Those of these names that are there, from the same folder.
     *
     * @param names of files, and of folders with a stroke at the end
     */
    @SafeVarargs
    public final ConfFiles only(Collection<String>... names) {
        TreeMap<String, byte[]> some = new TreeMap<>(files);
        some.keySet().removeIf(file -> Stream.of(names).noneMatch(list -> holds(list, file)));
        return new ConfFiles(some, folder);
    }

    /** Whether a list has a file, by its name or that of its folder. */
    public static boolean holds(Collection<String> names, String file) {
        int folder = file.indexOf('/') + 1;
        return names.contains(file) || folder > 0 && names.contains(file.substring(0, folder));
    }

    /** The names of the files in a folder, sorted. */
    public List<String> in(String inner) {
        return files.keySet().stream().filter(file -> file.startsWith(inner)).toList();
    }

    /** These and one more. */
    public ConfFiles with(String name, byte[] bytes) {
        TreeMap<String, byte[]> more = new TreeMap<>(files);
        more.put(name, bytes);
        return new ConfFiles(more, folder);
    }

    /** Whether these are the same bytes under the same names in the same folder. */
    public boolean isSame(ConfFiles others) {
        return hash().equals(others.hash()) && folder.equals(others.folder);
    }

    /** The names of all files, sorted. */
    public SortedMap<String, byte[]> all() {
        return java.util.Collections.unmodifiableSortedMap(files);
    }

    /**
     * SHA-256 over names and bytes, 16 hexadecimal digits: two runs with the same hash understood
     * alike.
     */
    public String hash() {
        String known = hash;
        if (known == null) {
            known = computeHash();
            hash = known;
        }
        return known;
    }

    private String computeHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(
                    (name, bytes) -> {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                        digest.update(bytes);
                        digest.update((byte) 0);
                    });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
