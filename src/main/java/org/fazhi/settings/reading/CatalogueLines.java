package org.fazhi.settings.reading;

import java.util.HashMap;
import java.util.Map;
import org.fazhi.settings.conf.YamlFile;

/** Where in {@code conf/indicators/} something stands, for messages. */
public final class CatalogueLines {
    private final ReadingSettings settings;
    private final Map<String, YamlFile> files = new HashMap<>();

    public CatalogueLines(ReadingSettings settings) {
        this.settings = settings;
    }

    /**
     * File and line of what stands at a JSON pointer of a field's file: {@code
     * conf/indicators/review.yaml, line 12}.
     */
    public String of(String field, String pointer) {
        YamlFile file = files.computeIfAbsent(field, id -> IndicatorFiles.of(settings.files(), id));
        return settings.files().folder() + "/" + file.name() + ", line " + file.line(pointer);
    }

    /** A rule's id with its place: {@code reconsideration.received/2 (review.yaml, line 12)}. */
    public String named(String rule) {
        return IndicatorRule.of(settings, rule)
                .map(known -> rule + " (" + name(known) + ", line " + known.line() + ")")
                .orElse(rule);
    }

    private static String name(IndicatorRule rule) {
        return rule.file().substring(rule.file().lastIndexOf('/') + 1);
    }
}
