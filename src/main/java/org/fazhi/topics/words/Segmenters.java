package org.fazhi.topics.words;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One segmenter for each set of words in a JVM: dictionaries take a second to load. */
public final class Segmenters {
    private static final ConcurrentMap<SegmenterWords, Segmenter> BUILT = new ConcurrentHashMap<>();

    private Segmenters() {}

    /** The segmenter of these words; built on the first call. */
    public static Segmenter of(SegmenterWords words) {
        return BUILT.computeIfAbsent(words, Segmenter::new);
    }
}
