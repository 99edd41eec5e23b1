package org.fazhi.job.env;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fazhi.job.files.InputException;
import org.fazhi.settings.conf.ConfFiles;
import org.jspecify.annotations.Nullable;

/**
 * Opens {@code conf/} and the reference tables beside it: an analyst's folder, an archive of it, or
 * the defaults that travel in the jar. Needs neither Spark nor Hadoop for local ones.
 */
public final class ConfFolder {
    /** Where Spark keeps {@code --files}; the second on YARN. */
    private static final List<String> SENT = List.of("spark.files", "spark.yarn.dist.files");

    private static final List<String> KINDS = List.of(".yaml", ".txt", ".csv", ".docx");

    /** Begins the name of a file that Word keeps beside a document that is open. */
    private static final String OPEN_IN_OFFICE = "~$";

    /** Timetables and manifests of clusters lie beside the settings. */
    private static final String SCHEDULES = "schedule/";

    /** The table of {@code data/} beside the settings that belongs to them. */
    static final String GAZETTEER = "regions.csv";

    private static final String ARCHIVE = ".zip";

    private ConfFolder() {}

    /**
     * The files of a folder by relative name. The gazetteer {@code regions.csv} comes from the
     * folder itself, else from {@code data/} beside it, else from the jar.
     *
     * @param location a folder or a zip archive of one: a local or Hadoop path, or the name of what
     *     {@code spark-submit --files} sent along; null for the defaults in the jar
     * @throws InputException where there is nothing at that place
     */
    public static ConfFiles open(@Nullable String location) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        bundled("data", files);
        if (location == null) {
            bundled("conf", files);
            return new ConfFiles(files);
        }
        String place = sentAlong(location);
        Path local = local(place);
        if (local != null && place.endsWith(ARCHIVE) && Files.isRegularFile(local)) {
            unpack(Files.readAllBytes(local), files);
        } else if (local != null && Files.isDirectory(local)) {
            Path gazetteer =
                    local.toAbsolutePath().normalize().resolveSibling("data").resolve(GAZETTEER);
            if (Files.isRegularFile(gazetteer)) {
                keep(GAZETTEER, Files.readAllBytes(gazetteer), files);
            }
            collect(local, files);
        } else if (local == null || Submission.submitted()) {
            remote(place, files);
        } else {
            throw missing(location);
        }
        return new ConfFiles(files, location.replaceFirst("(?<=.)/+$", ""));
    }

    static InputException missing(String location) {
        return new InputException(
                "there is no settings folder " + location, "give the folder with --conf");
    }

    private static void remote(String place, Map<String, byte[]> files) throws IOException {
        RemoteConf remote = RemoteConf.at(place);
        if (place.endsWith(ARCHIVE)) {
            unpack(remote.archive(), files);
        } else {
            remote.folder().forEach((name, bytes) -> keep(name, bytes, files));
        }
    }

    /**
     * What was sent along stands under its full path in Spark's own list, perhaps with another name
     * after a {@code #}. On YARN in cluster mode it lies in the working directory.
     */
    private static String sentAlong(String location) {
        if (!Submission.submitted() || location.contains("/") || Files.exists(Path.of(location))) {
            return location;
        }
        return sent(location);
    }

    /** The full path of what was sent under a name, or the name where nothing was. */
    static String sent(String location) {
        return SENT.stream()
                .flatMap(list -> Arrays.stream(System.getProperty(list, "").split(",")))
                .map(String::strip)
                .filter(file -> file.endsWith("/" + location) || file.endsWith("#" + location))
                .map(file -> file.replaceFirst("#.*", ""))
                .findFirst()
                .orElse(location);
    }

    /** The local path, or null where a location names another file system. */
    private static @Nullable Path local(String location) {
        if (location.startsWith("file:")) {
            return Path.of(URI.create(location).getPath());
        }
        return location.matches("[a-z][a-z0-9+.-]*:.*") ? null : Path.of(location);
    }

    private static void unpack(byte[] archive, Map<String, byte[]> files) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceFirst("^conf/", "");
                if (name.equals("data/" + GAZETTEER)) {
                    keep(GAZETTEER, zip.readAllBytes(), files);
                } else if (!entry.isDirectory() && !name.startsWith("data/")) {
                    keep(name, zip.readAllBytes(), files);
                }
            }
        }
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
            collect(home.resolve(folder), files);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            collect(jar.getPath(folder), files);
        }
    }

    private static void collect(Path folder, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (isSetting(name)) {
                    keep(name, Files.readAllBytes(file), files);
                }
            }
        }
    }

    static boolean isSetting(String name) {
        return KINDS.stream().anyMatch(name::endsWith)
                && !name.startsWith(SCHEDULES)
                && !fileName(name).startsWith(".")
                && !fileName(name).startsWith(OPEN_IN_OFFICE);
    }

    private static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static void keep(String name, byte[] bytes, Map<String, byte[]> files) {
        if (isSetting(name)) {
            files.put(name.replace('\\', '/'), bytes);
        }
    }
}
