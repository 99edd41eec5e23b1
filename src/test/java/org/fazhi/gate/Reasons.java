package org.fazhi.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of {@code docs/changes}: those since the last release in the folder itself, those of
 * a release in a folder that bears its name.
 */
final class Reasons {
    static final Path FOLDER = Path.of("docs/changes");

    private static final String ENDING = ".yaml";

    /** A reason is a sentence, not a word. */
    private static final int SHORTEST = 20;

    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private Reasons() {}

    /** As it is written. */
    private record Written(
            @Nullable String reason,
            @Nullable List<String> commits,
            @Nullable List<Cover> covers) {}

    /** Those that no release has yet, in the order of their names. */
    static List<Reason> open() throws IOException {
        return of(FOLDER);
    }

    /** Those of all releases after one, the last first, behind those that no release has yet. */
    static List<Reason> since(String release) throws IOException {
        TreeMap<Release, Path> folders = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.filter(Files::isDirectory).toList()) {
                folders.put(new Release(path.getFileName().toString()), path);
            }
        }
        List<Reason> all = new ArrayList<>(open());
        Map<Release, Path> later = folders.tailMap(new Release(release), false).descendingMap();
        for (Path folder : later.values()) {
            all.addAll(of(folder));
        }
        return all;
    }

    /** Moves those that no release has yet into the release's folder. */
    static void release(String name) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(name));
        for (Path file : files(FOLDER)) {
            Files.move(file, folder.resolve(file.getFileName()));
        }
    }

    static List<Reason> of(Path folder) throws IOException {
        List<Reason> reasons = new ArrayList<>();
        for (Path file : files(folder)) {
            reasons.add(reason(file));
        }
        return reasons;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static Reason reason(Path file) throws IOException {
        Written written;
        try {
            written = YAML.readValue(Files.readString(file), Written.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw wrong(file + ":" + line, e.getOriginalMessage());
        }
        if (written.reason() == null || written.reason().strip().length() < SHORTEST) {
            throw wrong(file, "has no reason of " + SHORTEST + " characters and more");
        }
        if (written.commits() == null || written.commits().isEmpty()) {
            throw wrong(file, "names no commits; what is not committed yet is \"this\"");
        }
        if (written.covers() == null || written.covers().isEmpty()) {
            throw wrong(file, "covers nothing");
        }
        for (int i = 0; i < written.covers().size(); i++) {
            Cover cover = written.covers().get(i);
            String fault =
                    cover.what() == null || cover.change() == null
                            ? "names no what or no change"
                            : cover.fault();
            if (fault != null) {
                throw wrong(file, "cover " + (i + 1) + " " + fault);
            }
        }
        String name = name(file);
        return new Reason(name, written.reason().strip(), written.commits(), written.covers());
    }

    /** With the release that it is of. */
    private static String name(Path file) {
        boolean isOurs = file.startsWith(FOLDER);
        return (isOurs ? FOLDER.relativize(file) : file.getFileName()).toString();
    }

    private static IllegalArgumentException wrong(Object where, String what) {
        return new IllegalArgumentException(where + " " + what);
    }
}
