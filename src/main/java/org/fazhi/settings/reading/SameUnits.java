package org.fazhi.settings.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.settings.conf.YamlFile;

/** Measure words that mean the same, by the one that stands for all. */
public final class SameUnits implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, List<String>> units;
    private final Map<String, String> one = new HashMap<>();

    /**
     * @param units the others by the one that stands for them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SameUnits(Map<String, List<String>> units) {
        this.units = new LinkedHashMap<>(units);
        units.forEach((unit, others) -> others.forEach(other -> one.put(other, unit)));
    }

    /** The measure word that stands for all that mean the same; one that is not known, itself. */
    public String folded(String unit) {
        return one.getOrDefault(unit, unit);
    }

    /** Whether a measure word stands for others. */
    boolean standsForOthers(String unit) {
        return units.containsKey(unit);
    }

    /** Refuses a measure word that stands twice: it would mean two things, or nothing more. */
    void requireOnce(YamlFile file, String at) {
        Set<String> seen = new HashSet<>(units.keySet());
        units.forEach(
                (unit, others) -> {
                    for (int i = 0; i < others.size(); i++) {
                        if (!seen.add(others.get(i))) {
                            throw file.wrong(
                                    at + "/" + unit + "/" + i,
                                    others.get(i) + " stands twice",
                                    "take one out");
                        }
                    }
                });
    }
}
