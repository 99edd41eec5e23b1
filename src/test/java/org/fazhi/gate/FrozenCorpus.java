package org.fazhi.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that every version reads: the samples, the invented reports and pages that the tests
 * and the demonstration hold, and, below {@code src/gate/corpus}, shown pages and cases and the
 * labelled sentences put together as reports. A list names each with its checksum: a file may not
 * change until a release takes the list anew.
 */
final class FrozenCorpus {
    private static final Path LIST = Path.of("src/gate/corpus.tsv");

    private static final List<String> FOLDERS =
            List.of(
                    "data/corpus",
                    "data/demo",
                    "src/gate/corpus",
                    "src/test/resources/formats",
                    "src/test/resources/hostile",
                    "src/test/resources/invented",
                    "src/test/resources/statistics");

    private static final Set<String> FORMATS = Set.of("txt", "html", "pdf", "doc", "docx", "csv");

    /** Reports that differ in whose they are, and else say the same. */
    private static final Set<String> PLACES_ALONE = Set.of("headers", "kinds", "openings");

    private final List<CorpusFile> files;

    /**
     * A file of the corpus.
     *
     * @param placeOnly whether only what it is and whose is compared
     */
    record CorpusFile(String sha256, boolean placeOnly, String path) {}

    private FrozenCorpus(List<CorpusFile> files) {
        this.files = List.copyOf(files);
    }

    /** The corpus as the list has it. */
    static FrozenCorpus listed() throws IOException {
        List<CorpusFile> files = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            String[] cells = line.split("\t", 3);
            files.add(new CorpusFile(cells[0], cells[1].equals("place"), cells[2]));
        }
        return new FrozenCorpus(files);
    }

    /** The corpus as its folders are now: what a release takes. */
    static FrozenCorpus found() throws IOException {
        TreeMap<String, CorpusFile> files = new TreeMap<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                for (Path path : paths.filter(FrozenCorpus::isOfIt).toList()) {
                    String name = path.toString().replace('\\', '/');
                    files.put(name, new CorpusFile(sha256(path), isPlaceOnly(path), name));
                }
            }
        }
        return new FrozenCorpus(new ArrayList<>(files.values()));
    }

    List<CorpusFile> files() {
        return files;
    }

    /** Files that are not as they were, each with what it is now; else empty. */
    Set<String> changed() throws IOException {
        Set<String> changed = new LinkedHashSet<>();
        for (CorpusFile file : files) {
            Path path = Path.of(file.path());
            if (!Files.exists(path)) {
                changed.add(file.path() + " is gone");
            } else if (!sha256(path).equals(file.sha256())) {
                changed.add(file.path() + " has another text");
            }
        }
        return changed;
    }

    /** Writes the list. */
    void write() throws IOException {
        StringBuilder text = new StringBuilder();
        for (CorpusFile file : files) {
            String compared = file.placeOnly() ? "place" : "all";
            text.append(file.sha256()).append('\t').append(compared).append('\t');
            text.append(file.path()).append('\n');
        }
        Files.write(LIST, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOfIt(Path path) {
        String name = path.getFileName().toString();
        String format = name.substring(name.lastIndexOf('.') + 1);
        return Files.isRegularFile(path) && !name.startsWith("_") && FORMATS.contains(format);
    }

    private static boolean isPlaceOnly(Path path) {
        for (Path part : path) {
            if (PLACES_ALONE.contains(part.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String sha256(Path path) throws IOException {
        return sha256(Files.readAllBytes(path));
    }

    /** The checksum of bytes. */
    static String sha256(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
