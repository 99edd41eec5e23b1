import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Compares what two runs left in their output folders, file by file and byte by byte; of workbooks
 * and Word documents, which are archives, every part. Run ids, times and checksums of program and
 * settings are the same to it. Logs and the files of the warehouse are passed over: its tables are
 * compared as CSV.
 *
 * <p>Arguments: the two folders. Ends with 1 where anything is different.
 */
final class SameOutput {
    private static final Pattern CHANGING =
            Pattern.compile(
                    "\\d{8}T\\d{9}Z" // a run's id
                            + "|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[.\\d]*Z?" // a moment
                            + "|\\b\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}(\\.[0-9a-f]{8})?" // a version
                            + "|\\b[0-9a-f]{16}(\\.[0-9a-f]{16})+\\b"); // settings

    private SameOutput() {}

    public static void main(String[] folders) throws IOException {
        Map<String, byte[]> before = parts(Path.of(folders[0]).toRealPath());
        Map<String, byte[]> now = parts(Path.of(folders[1]).toRealPath());
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        int different = 0;
        for (String name : names) {
            if (!Arrays.equals(before.get(name), now.get(name))) {
                different++;
                System.out.println(
                        (before.get(name) == null
                                        ? "new        "
                                        : now.get(name) == null ? "gone       " : "different  ")
                                + name);
            }
        }
        System.out.printf("%d parts compared, %d different%n", names.size(), different);
        if (different > 0) {
            System.exit(1);
        }
    }

    private static Map<String, byte[]> parts(Path folder) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (!name.matches("(logs|warehouse)/.*|run\\.json|.*\\.crc")) {
                    add(parts, name, Files.readAllBytes(file));
                }
            }
        }
        return parts;
    }

    private static void add(Map<String, byte[]> parts, String name, byte[] bytes)
            throws IOException {
        if (!name.matches(".*\\.(xlsx|docx)")) {
            parts.put(CHANGING.matcher(name).replaceAll("-"), settled(name, bytes));
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = name + "!/" + entry.getName();
                parts.put(part, settled(part, zip.readAllBytes()));
            }
        }
    }

    private static byte[] settled(String name, byte[] bytes) {
        if (!name.matches(".*\\.(csv|xml|rels|json|svg|txt|md)")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return CHANGING.matcher(text).replaceAll("-").getBytes(StandardCharsets.ISO_8859_1);
    }
}
