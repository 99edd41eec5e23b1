package org.fazhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fazhi.region.Gazetteer;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;

/** The project's own conf/, gazetteer and sample reports, as the tests use them. */
public final class ProjectFiles {
    private static final Path CONF = Path.of("conf");
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private ProjectFiles() {}

    /** The bytes of conf/ and the gazetteer. */
    public static ConfFiles conf() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(CONF)) {
            for (Path path : paths.filter(ProjectFiles::isSetting).toList()) {
                files.put(CONF.relativize(path).toString(), Files.readAllBytes(path));
            }
            Path regions = Path.of("data/regions.csv");
            if (Files.exists(regions)) {
                files.put("regions.csv", Files.readAllBytes(regions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ConfFiles(files);
    }

    /** The same with another text of one file. */
    public static ConfFiles conf(String name, String text) {
        Map<String, byte[]> files = new TreeMap<>(conf().all());
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new ConfFiles(files);
    }

    private static boolean isSetting(Path path) {
        return Files.isRegularFile(path) && !path.startsWith(CONF.resolve("schedule"));
    }

    /** The settings of the project as it is. */
    public static Settings settings() {
        return Settings.parse(conf());
    }

    /** The divisions of the country. */
    public static Gazetteer gazetteer() {
        ConfFiles files = conf();
        return Gazetteer.parse(files.text("regions.csv"), files.text("region-names.csv"));
    }

    /** The five sample reports, in order. */
    public static List<Path> corpus() {
        try (Stream<Path> paths = Files.list(CORPUS)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample report whose file name begins so. */
    public static Path report(String prefix) {
        return corpus().stream()
                .filter(path -> path.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }
}
