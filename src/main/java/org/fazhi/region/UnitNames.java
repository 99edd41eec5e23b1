package org.fazhi.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.fazhi.settings.reading.PlaceWords;
import org.jspecify.annotations.Nullable;

/**
 * The name of a department or a township that speaks of itself as 我局 or 我镇 and is named elsewhere:
 * in its signature, as the publisher, in documents of its own.
 */
final class UnitNames {
    private static final int READ = 12_000;
    private static final int OPENING = 400;

    private final PlaceNames names;
    private final PlaceWords words;

    UnitNames(PlaceNames names, PlaceWords words) {
        this.names = names;
        this.words = words;
    }

    /** The department's name without its division, or the words for a name that is not stated. */
    String find(PlaceEvidence evidence) {
        for (String text :
                List.of(evidence.reporter(), evidence.signature(), evidence.publisher())) {
            String unit = unit(text);
            if (unit != null) {
                return unit;
            }
        }
        String body = evidence.body().substring(0, Math.min(READ, evidence.body().length()));
        Matcher own = words.ownUnit().first(body);
        while (own != null) {
            PlaceName named = names.at(own.group(1), 0);
            String unit = named.isEmpty() ? unit(own.group(1)) : unit(named.rest());
            if (unit != null) {
                return unit;
            }
            if (!own.find()) {
                break;
            }
        }
        Matcher system = words.system().first(body);
        if (system == null) {
            return words.reporters().unnamedUnit();
        }
        boolean commission = words.ownWords().commission().in(body);
        PlaceWords.SystemUnits units = words.systemUnits();
        return system.group(1) + (commission ? units.commission() : units.bureau());
    }

    private @Nullable String unit(String text) {
        PlaceName named = names.first(text);
        ReportingBody body =
                ReportingBody.read(named.isEmpty() ? text : named.rest(), words.reporters());
        return body.withoutLevel(words.reporters()).unit();
    }

    /** The township that the opening speaks of more than once; an empty text where it is none. */
    String subject(PlaceEvidence evidence, Townships townships) {
        String body = evidence.body();
        String opening = body.substring(0, Math.min(OPENING, body.length()));
        return townships.in(opening).keySet().stream()
                .filter(name -> opening.indexOf(name) != opening.lastIndexOf(name))
                .findFirst()
                .orElse("");
    }

    /** The township's name, or an empty text where it is not stated. */
    String township(PlaceEvidence evidence, Townships townships) {
        for (String text :
                List.of(evidence.reporter(), evidence.signature(), evidence.publisher())) {
            PlaceName named = names.first(text);
            ReportingBody body =
                    ReportingBody.read(named.isEmpty() ? text : named.rest(), words.reporters());
            if (body.township() != null) {
                return body.township();
            }
        }
        String text = evidence.body().substring(0, Math.min(READ, evidence.body().length()));
        Map<String, Integer> times = new LinkedHashMap<>();
        for (String name : townships.in(text).keySet()) {
            times.put(name, (text.length() - text.replace(name, "").length()) / name.length());
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
