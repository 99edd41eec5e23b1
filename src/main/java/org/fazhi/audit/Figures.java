package org.fazhi.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.extract.Observation;

/** The figures of a report by indicator and by sentence. */
final class Figures {
    private final List<Observation> all;
    private final Map<String, List<Observation>> byIndicator = new HashMap<>();
    private final Map<Integer, List<Observation>> bySentence = new HashMap<>();

    Figures(List<Observation> observations) {
        all = observations;
        for (Observation figure : observations) {
            bySentence
                    .computeIfAbsent(figure.sentenceBegin(), key -> new ArrayList<>())
                    .add(figure);
            if (figure.counts()) {
                byIndicator
                        .computeIfAbsent(figure.indicator(), key -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    List<Observation> all() {
        return all;
    }

    /** The figures that count for an indicator, in order. */
    List<Observation> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** The figures of one sentence, in order. */
    List<Observation> inSentence(Observation figure) {
        return bySentence.get(figure.sentenceBegin());
    }

    /**
     * The figure of an indicator that belongs with the given one: in its sentence the nearest, else
     * in its section the nearest, else the only one of the report; or null.
     */
    Observation beside(Observation figure, String indicator) {
        List<Observation> candidates = of(indicator);
        Comparator<Observation> nearest =
                Comparator.comparingInt(other -> Math.abs(other.begin() - figure.begin()));
        return candidates.stream()
                .filter(other -> other.sentenceBegin() == figure.sentenceBegin())
                .min(nearest)
                .or(
                        () ->
                                candidates.stream()
                                        .filter(other -> sameSection(other, figure))
                                        .min(nearest))
                .orElse(candidates.size() == 1 ? candidates.get(0) : null);
    }

    private static boolean sameSection(Observation first, Observation second) {
        return first.sectionId() != null && first.sectionId().equals(second.sectionId());
    }
}
