package org.fazhi.job;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fazhi.settings.ConfFiles;

/**
 * Opens {@code conf/} and the reference tables beside it: an analyst's folder, or the defaults that
 * travel in the jar. Needs neither Spark nor Hadoop for local folders.
 */
public final class ConfFolder {
    private static final List<String> KINDS = List.of(".yaml", ".txt", ".csv");

    private ConfFolder() {}

    /**
     * The files of a folder by relative name. Tables of {@code data/} (the gazetteer {@code
     * regions.csv}) come from the folder itself, else from {@code data/} beside it, else from the
     * jar.
     *
     * @param folder local folder, or null for the defaults in the jar
     * @throws InputException where there is no such folder
     */
    public static ConfFiles open(String folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (folder == null) {
            bundled("data", files);
            bundled("conf", files);
            return new ConfFiles(files);
        }
        Path path =
                Path.of(
                        folder.startsWith("file:")
                                ? java.net.URI.create(folder).getPath()
                                : folder);
        if (!Files.isDirectory(path)) {
            throw new InputException(
                    "there is no settings folder " + folder, "give the folder with --conf");
        }
        Path data = path.toAbsolutePath().normalize().resolveSibling("data");
        bundled("data", files);
        if (Files.isDirectory(data)) {
            collect(data, 1, files);
        }
        collect(path, Integer.MAX_VALUE, files);
        return new ConfFiles(files, folder.replaceFirst("(?<=.)/+$", ""));
    }

    private static void bundled(String folder, Map<String, byte[]> files) throws IOException {
        Path home;
        try {
            home =
                    Path.of(
                            ConfFolder.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (Files.isDirectory(home)) {
            collect(home.resolve(folder), Integer.MAX_VALUE, files);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            collect(jar.getPath(folder), Integer.MAX_VALUE, files);
        }
    }

    private static void collect(Path folder, int depth, Map<String, byte[]> files)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder, depth)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (KINDS.stream().anyMatch(name::endsWith) && !name.startsWith(".")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }
}
