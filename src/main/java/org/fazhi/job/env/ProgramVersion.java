package org.fazhi.job.env;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.fazhi.reading.ReaderParts;

/**
 * Which program this is: its version and a checksum of its classes, so that a changed program never
 * takes the readings of an older one for its own, nor those of other libraries.
 *
 * @param number such as {@code 0.1.0}
 * @param program {@code reader}, a dot, and the checksum of everything in {@code org.fazhi}
 * @param reader number, a plus, and the checksum of what understands a report and of the libraries'
 *     versions
 */
public record ProgramVersion(String number, String program, String reader) {
    private static final String ROOT = "org/fazhi/";

    /** Of the running program. */
    public static ProgramVersion current() {
        try {
            Map<String, Long> classes = classes();
            Properties named = properties();
            String number = named.getProperty("version");
            String libraries = named.getProperty("libraries");
            String reader = number + "+" + checksum(classes, ReaderParts.PACKAGES, libraries);
            return new ProgramVersion(
                    number, reader + "." + checksum(classes, List.of(""), libraries), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This program and what it stands on. */
    public Map<String, String> standsOn(String spark) {
        Map<String, String> versions = new TreeMap<>();
        versions.put("fazhi", program);
        versions.put("spark", spark);
        versions.put("iceberg", org.apache.iceberg.IcebergBuild.version());
        versions.put("java", Runtime.version().toString());
        return versions;
    }

    /** The reader's part of a program's version. */
    public static String readerOf(String program) {
        return program.substring(0, program.lastIndexOf('.'));
    }

    private static Properties properties() throws IOException {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/fazhi.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        }
    }

    private static String checksum(
            Map<String, Long> classes, List<String> packages, String libraries) {
        CRC32 sum = new CRC32();
        sum.update(libraries.getBytes(StandardCharsets.UTF_8));
        classes.forEach(
                (name, crc) -> {
                    if (packages.stream().anyMatch(each -> name.startsWith(folder(each)))) {
                        sum.update((name + crc).getBytes(StandardCharsets.UTF_8));
                    }
                });
        return String.format("%08x", sum.getValue());
    }

    /** The folder of a package's classes; of all for the empty name. */
    private static String folder(String inside) {
        return inside.isEmpty() ? ROOT : ROOT + inside.replace('.', '/') + "/";
    }

    /** The checksum of each class of ours, by name. */
    private static Map<String, Long> classes() throws IOException {
        Map<String, Long> classes = new TreeMap<>();
        Path home;
        try {
            home =
                    Path.of(
                            ProgramVersion.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        if (Files.isDirectory(home)) {
            try (Stream<Path> files = Files.walk(home.resolve(ROOT))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    classes.put(
                            home.relativize(file).toString().replace('\\', '/'), crc.getValue());
                }
            }
            return classes;
        }
        try (JarFile jar = new JarFile(home.toFile())) {
            jar.stream()
                    .filter(entry -> entry.getName().startsWith(ROOT) && !entry.isDirectory())
                    .forEach(entry -> classes.put(entry.getName(), entry.getCrc()));
        }
        return classes;
    }
}
