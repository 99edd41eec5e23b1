package org.fazhi.topics.words;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.fazhi.settings.Settings;
import org.fazhi.settings.conf.ConfFiles;

/** One segmenter for each set of settings in a JVM: dictionaries take a second to load. */
public final class Segmenters {
    private static final ConcurrentMap<String, Segmenter> BUILT = new ConcurrentHashMap<>();

    private Segmenters() {}

    /** The segmenter for these files; built on the first call. */
    public static Segmenter of(ConfFiles files) {
        return BUILT.computeIfAbsent(
                files.hash(), hash -> new Segmenter(Settings.parse(files), places(files)));
    }

    private static List<String> places(ConfFiles files) {
        if (!files.has("regions.csv")) {
            return List.of();
        }
        return files.text("regions.csv")
                .lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",")).skip(1).limit(2))
                .distinct()
                .toList();
    }
}
